import type { TableName } from '@/lib/library/records';

/** Fields that are absent where nothing is known, so that a hundred thousand records stay small. */
const absentWhenEmpty: Partial<Record<TableName, ReadonlySet<string>>> = {
  goods: new Set(['hsCodes', 'hsEdition', 'perPackage', 'netWeight', 'grossWeight', 'preReviewId', 'price', 'cost', 'currency', 'supplier']),
  parties: new Set(['addresses', 'producerCode', 'contacts']),
  preReviews: new Set(['processes', 'costs', 'result', 'validUntil']),
};

/** Lists whose rows are begun empty. */
const begunEmpty: ReadonlySet<string> = new Set(['hsCodes', 'addresses', 'contacts', 'materials', 'processes', 'costs']);

/** A record as it is stored: without rows that were begun and left empty, and without optional fields that say nothing. */
export function tidied<R extends object>(table: TableName, record: R): R {
  const optional = absentWhenEmpty[table];
  if (!optional) return record;
  const kept = Object.entries(record).map(([key, value]: [string, unknown]) => [key, begunEmpty.has(key) && Array.isArray(value) ? value.filter(saysSomething) : value] as const);
  return Object.fromEntries(kept.filter(([key, value]) => value !== undefined && !(optional.has(key) && isEmpty(value)))) as R;
}

/** True for a row with a text in it; the side of an HS code by itself is none. */
const saysSomething = (row: object): boolean => Object.entries(row).some(([key, value]: [string, unknown]) => key !== 'side' && typeof value === 'string' && value.trim() !== '');

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);
