/** Fields that say when, not what. */
const bookkeeping = new Set(['id', 'createdAt', 'updatedAt']);

/** True when two records say the same; their ids and times are left aside. */
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
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
