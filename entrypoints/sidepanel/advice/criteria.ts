import type { GoodsToCertify } from '@/lib/advise';
import type { GoodsLine } from '@/lib/certificate/application';
import type { GoodsRecord } from '@/lib/library/records';

type Product = Pick<GoodsRecord, 'hsCode' | 'nameEn'>;

const key = ({ hsCode, nameEn }: Product): string => `${hsCode} ${nameEn.replaceAll(/\s+/g, ' ').trim().toUpperCase()}`;

/** The products on the form, each once: those whose HS code and English name are both read. */
export function productsOf(lines: readonly GoodsLine[]): readonly Product[] {
  const products = new Map<string, Product>();
  for (const { GoodsItemFlag, HSCode, GoodsNameE } of lines) {
    const product = { hsCode: HSCode?.replaceAll(/\D/g, '') ?? '', nameEn: GoodsNameE ?? '' };
    if (GoodsItemFlag !== 'Y' && product.hsCode && product.nameEn.trim()) products.set(key(product), product);
  }
  return [...products.values()];
}

/**
 * For each product the criterion it carries on each type in the library; only a record with the same HS code and
 * English name is that product. Undefined where the library knows none of them.
 */
export function criteriaOf(products: readonly Product[], records: readonly GoodsRecord[]): GoodsToCertify['criteria'] {
  const byKey = new Map(records.map((record) => [key(record), record]));
  const found = products.map((product) => byKey.get(key(product))?.criteria ?? []);
  if (found.every((criteria) => criteria.length === 0)) return undefined;
  return found.map((criteria) => Object.fromEntries(criteria.map(({ certType, criterion }) => [certType, criterion])));
}
