import type { LibraryDatabase } from './database';
import { marks, type GoodsIndexRow } from './goods-lines';

/**
 * Beginnings of codes, names and sounds in order, cut into pages: what a background that was just started answers from
 * while the index is still being read. A page is one row under its first term.
 */
export interface TermsRow {
  /** First term of the page; '' for the one row that says what the pages are worth. */
  readonly from: string;
  /** In order, one a line: term, gap, rank among the goods of that term, bucket and line. */
  readonly entries?: string;
  /** Buckets that were written since the pages were made: what they say of those is past. */
  readonly changed?: readonly number[];
}

/** Where a record stands in the index. */
export interface Place {
  readonly bucket: number;
  readonly line: number;
}

const entriesAPage = 500;
/** Longest term: of what begins a code, a name or a sound, of a Chinese piece and of first letters from within. */
export const longest = { beginning: 16, han: 3, first: 4 } as const;
/** Of goods that share a term, so many are kept: those last used or written. */
export const placesATerm = 40;
/** Beyond so many changed buckets the pages are no help any more. */
const mostChanged = 40;
/** Set apart term and place; sorts before every letter. */
export const gap = '\u0001';

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
  const places = new Map<string, string[]>();
  for (const { place, latin, name } of latestFirst(rows)) {
    const [code = '', hs = '', english = '', first = '', syllables = ''] = latin.split(markPattern).slice(1);
    const terms = new Set([code, hs, english, first, syllables, name, ...english.split(/[^\p{L}\p{N}]+/u)].map((part) => part.slice(0, longest.beginning)));
    for (let at = 1; at < name.length - 1; at++) terms.add(name.slice(at, at + longest.han));
    for (let at = 1; at < first.length - 1; at++) terms.add(first.slice(at, at + longest.first));
    for (const term of terms) {
      const others = places.get(term);
      if (!others) places.set(term, [place]);
      else if (others.length < placesATerm) others.push(place);
    }
  }
  places.delete('');
  const entries = [...places].flatMap(([term, own]) => own.map((place, rank) => `${term}${gap}${String.fromCharCode(rankBase + rank)}${place}`)).sort();
  const pages: TermsRow[] = [{ from: '', changed: [] }];
  for (let from = 0; from < entries.length; from += entriesAPage) pages.push({ from: entries[from] ?? '', entries: entries.slice(from, from + entriesAPage).join('\n') });
  return pages;
}

/** Keeps the places of one term in their order when entries are sorted. */
const rankBase = 0x30;

function latestFirst(rows: readonly GoodsIndexRow[]): { readonly place: string; readonly latin: string; readonly name: string }[] {
  const lines = rows.flatMap(({ bucket, latin, han, times }) => {
    const [texts, names] = [latin.split('\n'), han.split('\n')];
    return Array.from({ length: times.length / 2 }, (_, line) => ({ place: `${bucket}.${line}`, latin: texts[line] ?? '', name: names[line] ?? '', used: times[2 * line] ?? 0, written: times[2 * line + 1] ?? 0 }));
  });
  return lines.sort((one, other) => other.used - one.used || other.written - one.written);
}

const markPattern = new RegExp(`[${Object.values(marks).join('')}]`, 'u');
