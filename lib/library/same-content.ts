/** Fields that say when, not what; the library keeps them. */
const bookkeeping = new Set(['id', 'createdAt', 'updatedAt', 'lastUsedAt', 'usedBy']);

/** True when two records say the same; their ids, times and uses are left aside, and empty is the same as absent. */
export function sameContent(one: object, other: object): boolean {
  return sameFields(one, other, bookkeeping);
}

/** Field by field, without making a text of it: a hundred thousand records are compared in one go. */
function sameFields(one: object, other: object, aside: ReadonlySet<string>): boolean {
  for (const key of Object.keys(one)) if (!aside.has(key) && !same(Reflect.get(one, key), Reflect.get(other, key))) return false;
  for (const key of Object.keys(other)) if (!aside.has(key) && !Object.hasOwn(one, key) && !isEmpty(Reflect.get(other, key))) return false;
  return true;
}

function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other) || (isEmpty(one) && isEmpty(other))) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null || Array.isArray(one) !== Array.isArray(other)) return false;
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((inner, at) => same(inner, other[at]));
  return sameFields(one, other, none);
}

const none: ReadonlySet<string> = new Set();

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
