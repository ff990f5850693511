const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * `next`, built from the parts of `previous` that are equal to it: what did not change stays the same object. A form
 * sends itself whole at each key stroke; with this, only the rows that changed are drawn again. Plain data only.
 */
export function share<T>(previous: unknown, next: T): T {
  if (Object.is(previous, next)) return next;
  if (Array.isArray(previous) && Array.isArray(next)) {
    const shared = next.map((item: unknown, index) => share(previous[index], item));
    const same = previous.length === shared.length && shared.every((item, index) => Object.is(item, previous[index]));
    return (same ? previous : shared) as T;
  }
  if (isPlain(previous) && isPlain(next)) {
    const keys = Object.keys(next);
    const shared = Object.fromEntries(keys.map((key) => [key, share(previous[key], next[key])]));
    const same = keys.length === Object.keys(previous).length && keys.every((key) => key in previous && Object.is(shared[key], previous[key]));
    return (same ? previous : shared) as T;
  }
  return next;
}
