/** The row that a key leads to from row `at` of `count`, or null for a key that moves nothing. `page` is the rows in view. */
export function nextRow(key: string, at: number, count: number, page: number): number | null {
  const target: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + Math.max(1, page), PageUp: at - Math.max(1, page), Home: 0, End: count - 1 };
  if (count === 0 || !Object.hasOwn(target, key)) return null;
  return Math.min(count - 1, Math.max(0, target[key] ?? at));
}

/** The column that a key leads to from column `at` of `count`, or null for a key that leads to none. */
export function nextColumn(key: string, at: number, count: number): number | null {
  const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  return by === 0 || count === 0 ? null : Math.min(count - 1, Math.max(0, at + by));
}
