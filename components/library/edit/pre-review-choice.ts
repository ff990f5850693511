import type { GoodsRecord, PreReviewRecord } from '@/lib/library/records';

/** Pre-reviews to choose from for a product: those of its HS code or one of its names, then the others; each with the one that holds longest first. */
export function preReviewChoice(goods: Pick<GoodsRecord, 'hsCode' | 'nameZh' | 'nameEn'>, preReviews: readonly PreReviewRecord[]): { readonly alike: PreReviewRecord[]; readonly others: PreReviewRecord[] } {
  const sorted = preReviews.toSorted((one, other) => (other.validUntil ?? '').localeCompare(one.validUntil ?? ''));
  const isAlike = (record: PreReviewRecord): boolean => sameCode(goods.hsCode, record.hsCode) || sameName(goods.nameZh, record.nameZh) || sameName(goods.nameEn, record.nameEn);
  return { alike: sorted.filter(isAlike), others: sorted.filter((record) => !isAlike(record)) };
}

/** By the six digits that all the world shares: the rest of a code changes from year to year. */
const sameCode = (one: string, other: string): boolean => one.length >= 6 && one.slice(0, 6) === other.slice(0, 6);

const plain = (name: string): string => name.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
const sameName = (one: string, other: string): boolean => plain(one) !== '' && plain(one) === plain(other);
