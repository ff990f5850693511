import type { LibraryDatabase } from './database';
import { marks, type GoodsIndexRow } from './goods-lines';

/**
 * Beginnings of codes, names and sounds in order, cut into pages: what a background that was just started answers from
 * while the index is still being read. A page is one row under its first term.
 */
export interface TermsRow {
  /** First term of the page; '' for the one row that says what the pages are worth. */
  readonly from: string;
  /** `term place`, in order, set apart by line ends. Place: bucket and line. */
  readonly entries?: string;
  /** Buckets that were written since the pages were made: what they say of those is past. */
  readonly changed?: readonly number[];
}

/** Where a record stands in the index. */
export interface Place {
  readonly bucket: number;
  readonly line: number;
}

const entriesAPage = 2000;
const longestTerm = 16;
/** Beyond so many changed buckets the pages are no help any more. */
const mostChanged = 40;
/** Set apart term and place; sorts before every letter. */
const gap = '\u0001';

/** Writes down that packs changed. Part of the transaction that changes them. */
export async function noteChanged(db: LibraryDatabase, buckets: readonly number[]): Promise<void> {
  const state = await db.goodsTerms.get('');
  if (!state) return;
  const changed = new Set([...(state.changed ?? []), ...buckets]);
  if (changed.size > mostChanged) await db.goodsTerms.clear();
  else if (changed.size > (state.changed ?? []).length) await db.goodsTerms.put({ from: '', changed: [...changed] });
}

/** The pages for an index that is whole. */
export function termsOf(rows: readonly GoodsIndexRow[]): TermsRow[] {
  const entries: string[] = [];
  for (const { bucket, latin, han } of rows) {
    const names = han.split('\n');
    latin.split('\n').forEach((text, line) => {
      const parts = text.split(markPattern).slice(1);
      const terms = new Set([...parts, names[line] ?? ''].map((part) => part.slice(0, longestTerm)).filter(Boolean));
      for (const term of terms) entries.push(`${term}${gap}${bucket}.${line}`);
    });
  }
  entries.sort();
  const pages: TermsRow[] = [{ from: '', changed: [] }];
  for (let from = 0; from < entries.length; from += entriesAPage) pages.push({ from: entries[from] ?? '', entries: entries.slice(from, from + entriesAPage).join('\n') });
  return pages;
}

/** Places whose code, name or sound begins with the word, up to `most`; null where there are no pages that can be trusted. `changed`: buckets to look through besides. */
export async function placesOf(db: LibraryDatabase, word: string, most: number): Promise<{ readonly places: readonly Place[]; readonly changed: readonly number[] } | null> {
  const begin = word.slice(0, longestTerm);
  return db.transaction('r', db.goodsTerms, async () => {
    const state = await db.goodsTerms.get('');
    if (!state) return null;
    const changed = new Set(state.changed);
    const before = await db.goodsTerms.where('from').belowOrEqual(begin).last();
    const pages = [...(before?.entries ? [before] : []), ...(await db.goodsTerms.where('from').above(begin).limit(1).toArray())];
    const places = pages.flatMap(({ entries = '' }) => entries.split('\n')).filter((entry) => entry.startsWith(begin)).map(placeIn).filter(({ bucket }) => !changed.has(bucket));
    return { places: places.slice(0, most), changed: [...changed] };
  });
}

const markPattern = new RegExp(`[${Object.values(marks).join('')}]`, 'u');

function placeIn(entry: string): Place {
  const [bucket = '', line = ''] = entry.slice(entry.lastIndexOf(gap) + 1).split('.');
  return { bucket: Number(bucket), line: Number(line) };
}
