/** Fields that say when, not what; the library keeps them. */
const bookkeeping = new Set(['id', 'createdAt', 'updatedAt', 'lastUsedAt', 'usedBy']);

/** True when two records say the same; their ids, times and uses are left aside, and empty is the same as absent. */
export function sameContent(one: object, other: object): boolean {
  return contentKey(one) === contentKey(other);
}

/** A text that is the same for records of the same content. Order of keys does not count, order of rows does. */
export function contentKey(record: object): string {
  return JSON.stringify(sorted(Object.fromEntries(Object.entries(record).filter(([key]) => !bookkeeping.has(key)))));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, inner]) => !isEmpty(inner))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
