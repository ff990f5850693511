import type { Pager } from './pager';

/**
 * The 0-based index in the application of each row of a page, or null where it cannot be told. `numbers` are the texts of
 * the item number column in row order (null without such a column). Numbers that start anew on each page are seen
 * through by the pager.
 */
export function rowPlaces(count: number, numbers: readonly string[] | null, pager: Pager): readonly (number | null)[] {
  const values = numbers?.map((text) => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : null)) ?? null;
  const whole = values !== null && values.every((value) => value !== null && value > 0) && new Set(values).size === values.length;
  const { offset } = pager;
  if (whole && values) {
    const anew = offset !== null && offset > 0 && values.every((value, at) => value === at + 1);
    if (anew) return values.map((_, at) => offset + at);
    // Without an offset, numbers 1, 2, 3 may be those of any page.
    if (offset === null && values[0] === 1) return Array.from({ length: count }, () => null);
    return values.map((value) => (value === null ? null : value - 1));
  }
  return Array.from({ length: count }, (_, at) => (offset === null ? null : offset + at));
}
