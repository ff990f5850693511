import type { LibraryDatabase } from './database';
import { marks, type GoodsIndexRow } from './goods-lines';
import { hasSound } from './sounds';

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
const longest = { beginning: 16, han: 3, first: 4 } as const;
/** Of goods that share a term, so many are kept: those last used or written. */
const placesATerm = 40;
/** Words of a query that are looked up. */
const mostWords = 3;
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

/**
 * Places of goods that hold the rarest of the words, those last used or written first; null where there are no pages that
 * can be trusted. A place is a hint: whether it answers the whole query is for the search to say. `changed`: buckets that
 * were written since and must be looked through besides.
 */
export async function placesOf(db: LibraryDatabase, words: readonly string[]): Promise<{ readonly places: readonly Place[]; readonly changed: readonly number[] } | null> {
  return db.transaction('r', db.goodsTerms, async () => {
    const [longestWord = '', ...others] = words.toSorted((one, other) => other.length - one.length).slice(0, mostWords);
    // Asked together: each answer waited for costs the time of a trip.
    const [state, found] = await Promise.all([db.goodsTerms.get(''), placesOfWord(db, longestWord)]);
    if (!state) return null;
    const changed = new Set(state.changed);
    let places: readonly Place[] = [];
    for (const word of [longestWord, ...others]) {
      const own = (word === longestWord ? found : await placesOfWord(db, word)).filter(({ bucket }) => !changed.has(bucket));
      if (own.length > 0 && (places.length === 0 || own.length < places.length)) places = own;
      // So few are all that there are.
      if (places.length > 0 && places.length < placesATerm) break;
    }
    return { places, changed: [...changed] };
  });
}

async function placesOfWord(db: LibraryDatabase, word: string): Promise<Place[]> {
  const whole = await placesBehind(db, word.slice(0, longest.beginning));
  const piece = word.slice(0, hasSound(word) ? longest.han : longest.first);
  return whole.length > 0 || piece === word ? whole : placesBehind(db, piece);
}

/** The places of terms that begin so. */
async function placesBehind(db: LibraryDatabase, begin: string): Promise<Place[]> {
  const [before, behind] = await Promise.all([db.goodsTerms.where('from').belowOrEqual(begin).last(), db.goodsTerms.where('from').above(begin).first()]);
  const pages = [before, behind].flatMap((page) => (page?.entries ? [page] : []));
  const entries = pages.flatMap(({ entries: some = '' }) => some.split('\n')).filter((entry) => entry.startsWith(begin));
  return entries.slice(0, 2 * placesATerm).map(placeIn);
}

const markPattern = new RegExp(`[${Object.values(marks).join('')}]`, 'u');

function placeIn(entry: string): Place {
  const [bucket = '', line = ''] = entry.slice(entry.lastIndexOf(gap) + 2).split('.');
  return { bucket: Number(bucket), line: Number(line) };
}
