import type { Path } from '@/lib/certificate/path';
import type { SuggestedGoods } from '@/lib/library/suggest-port';
import type { FillEntry } from '@/lib/portal/fill-plan';
import { sameText } from '@/lib/portal/same-text';

/** The goods line at one of whose fields something was chosen. */
export interface GoodsLineNow {
  /** The field that was typed into. */
  readonly asked: Path;
  /** True for a field of the form that may be written. */
  isWritable(path: Path): boolean;
  /** What stands there, '' for nothing. */
  valueOf(path: Path): string;
}

/** What choosing a product would do to its line. */
export interface LineEntries {
  readonly entries: readonly FillEntry[];
  /** Fields that say something else and are left alone. */
  readonly stays: readonly Path[];
}

const tags = [['HSCode', 'hsCode'], ['GoodsName', 'nameZh'], ['GoodsNameE', 'nameEn'], ['OriCriteria', 'criterion']] as const satisfies readonly (readonly [string, keyof SuggestedGoods])[];

/**
 * Puts a product into a goods line: its names, HS code and criterion into the fields that are empty, and into the one
 * that was typed into, whose text was the search. What else stands there stays; nothing is emptied.
 */
export function lineEntries(goods: SuggestedGoods, { asked, isWritable, valueOf }: GoodsLineNow): LineEntries {
  const line = asked.slice(0, asked.lastIndexOf('.') + 1);
  const entries: FillEntry[] = [];
  const stays: Path[] = [];
  for (const [tag, key] of tags) {
    const path = line + tag;
    const will = goods[key];
    if (will.trim() === '' || !isWritable(path)) continue;
    const now = valueOf(path);
    if (sameText(now, will)) continue;
    if (now.trim() === '' || path === asked) entries.push({ path, now, will });
    else stays.push(path);
  }
  return { entries, stays };
}
