import type { PreReviewRecord } from './records';
import { sameContent } from './same-content';

/** What a page shows of a pre-review; undefined for what was not read. */
export type ReadPreReview = { readonly [K in keyof Omit<PreReviewRecord, 'id' | 'note' | 'createdAt' | 'updatedAt'>]?: PreReviewRecord[K] | undefined };

/** What to store when a pre-review is kept: the record, the one it renews, and whether it says anything new. */
export interface KeptPreReview {
  readonly record: PreReviewRecord;
  readonly existing: PreReviewRecord | null;
  readonly change: 'new' | 'changed' | 'same';
}

/** What makes a pre-review the same as another: its number, else the product by HS code, name and model. '' for none. */
export const preReviewKey = ({ number, ...product }: Pick<PreReviewRecord, 'number' | 'hsCode' | 'nameZh' | 'nameEn' | 'model'>): string =>
  number.trim() === '' ? productKey(product) : `#${plain(number)}`;

/**
 * Lays what a page shows over what the library holds of the same pre-review. `id` is for a new record. What was not read
 * or is empty on the page does not blank what is kept; a list of materials takes the place of the whole list. Null where
 * the page names no product.
 */
export function keepPreReview(read: ReadPreReview, kept: readonly PreReviewRecord[], id: string): KeptPreReview | null {
  const existing = recordOf(read, kept);
  const hsCode = (read.hsCode ?? '').replaceAll(/[\s.]/g, '');
  const page = { ...read, hsCode: /^\d{4,10}$/.test(hsCode) ? hsCode : '' };
  const said = Object.fromEntries(Object.entries(page).filter(([, value]) => value !== undefined && value.length > 0));
  const record: PreReviewRecord = { ...(existing ?? blank(id)), ...said };
  if (record.nameZh.trim() === '' && record.nameEn.trim() === '') return null;
  // Seen again on another day with nothing new is no change.
  if (existing && sameContent({ ...existing, stateOn: '' }, { ...record, stateOn: '' })) return { record: existing, existing, change: 'same' };
  return { record, existing, change: existing ? 'changed' : 'new' };
}

/** The record of the same request; without a number on one side, the only one of the same product. */
function recordOf(read: ReadPreReview, kept: readonly PreReviewRecord[]): PreReviewRecord | null {
  const number = plain(read.number ?? '');
  const same = number === '' ? undefined : kept.find((record) => plain(record.number) === number);
  if (same) return same;
  const { hsCode = '', nameZh = '', nameEn = '', model = '' } = read;
  const key = productKey({ hsCode: hsCode.replaceAll('.', ''), nameZh, nameEn, model });
  const alike = key === '' ? [] : kept.filter((record) => (number === '' || record.number === '') && productKey(nameEn === '' ? { ...record, nameEn: '' } : record) === key);
  const [only = null] = alike;
  return alike.length === 1 ? only : null;
}

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();

/** The Chinese name says which product it is; the English one only where there is none. */
function productKey({ hsCode, nameZh, nameEn, model }: Pick<PreReviewRecord, 'hsCode' | 'nameZh' | 'nameEn' | 'model'>): string {
  const name = plain(nameZh) || plain(nameEn);
  return name === '' ? '' : `${plain(hsCode)} ${name} ${plain(model)}`;
}

const blank = (id: string): PreReviewRecord => ({
  id, number: '', hsCode: '', nameZh: '', nameEn: '', model: '', unit: '', currency: '', factoryPrice: '', fobPrice: '', producerName: '', process: '',
  materials: [], applyDate: '', state: '', stateOn: '', note: '', createdAt: 0, updatedAt: 0,
});
