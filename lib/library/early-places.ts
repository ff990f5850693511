import type { IDBPObjectStore } from 'idb';
import type { EarlySchema } from './early-database';
import { gap, longest, placesATerm, type Place } from './goods-terms';
import { hasSound } from './sounds';

/** The pages of terms, within a transaction. */
export type TermsStore = IDBPObjectStore<EarlySchema, ('meta' | 'goodsTerms' | 'goodsIndex' | 'goodsPacks')[], 'goodsTerms', 'readonly'>;

/** Words of a query that are looked up. */
const mostWords = 3;

/**
 * Places of goods that hold the rarest of the words (folded, one at least), those last used or written first; null where
 * there are no pages that can be trusted. A place is a hint: whether it answers the whole query is for the search to say.
 * `changed`: buckets that were written since and must be looked through besides.
 */
export async function placesOf(terms: TermsStore, words: readonly string[]): Promise<{ readonly places: readonly Place[]; readonly changed: readonly number[] } | null> {
  const [longestWord = '', ...others] = words.toSorted((one, other) => other.length - one.length).slice(0, mostWords);
  // Asked together: each answer waited for costs the time of a trip.
  const [state, found] = await Promise.all([terms.get(''), placesOfWord(terms, longestWord)]);
  if (!state) return null;
  const changed = new Set(state.changed);
  let places: readonly Place[] = [];
  for (const word of [longestWord, ...others]) {
    const own = (word === longestWord ? found : await placesOfWord(terms, word)).filter(({ bucket }) => !changed.has(bucket));
    if (own.length > 0 && (places.length === 0 || own.length < places.length)) places = own;
    // So few are all that there are.
    if (places.length > 0 && places.length < placesATerm) break;
  }
  return { places, changed: [...changed] };
}

async function placesOfWord(terms: TermsStore, word: string): Promise<Place[]> {
  const whole = await placesBehind(terms, word.slice(0, longest.beginning));
  const piece = word.slice(0, hasSound(word) ? longest.han : longest.first);
  return whole.length > 0 || piece === word ? whole : placesBehind(terms, piece);
}

/** The places of terms that begin so. */
async function placesBehind(terms: TermsStore, begin: string): Promise<Place[]> {
  const [before, behind] = await Promise.all([terms.openCursor(IDBKeyRange.upperBound(begin), 'prev'), terms.get(IDBKeyRange.lowerBound(begin, true))]);
  const entries = [before?.value, behind].flatMap((page) => page?.entries?.split('\n') ?? []).filter((entry) => entry.startsWith(begin));
  return entries.slice(0, 2 * placesATerm).map(placeIn);
}

function placeIn(entry: string): Place {
  const [bucket = '', line = ''] = entry.slice(entry.lastIndexOf(gap) + 2).split('.');
  return { bucket: Number(bucket), line: Number(line) };
}
