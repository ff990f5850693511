/**
 * Places in a text that are looked up by the characters which stand there: where codes, names, sounds and words begin.
 * Most words of a query are answered from these, without looking through the text.
 */
export interface Heads {
  readonly text: string;
  /** Where each slot begins in `places`, and where the last one ends. In a slot places stand by rank, those of one rank as they were given. */
  readonly slots: Uint32Array;
  readonly places: Uint32Array;
  /** The line of each place. */
  readonly lines: Uint32Array;
  /** What a word that begins at that place is worth. */
  readonly scores: Uint8Array;
  /** What stands at each place: a byte for each of its first four characters. Most strangers are told by it, without a look at the text. */
  readonly keys: Uint32Array;
}

/** Places, and of each its line and its rank: which of `scores` it has. */
export interface HeadPlaces {
  readonly places: readonly number[];
  readonly lines: readonly number[];
  readonly ranks: readonly number[];
  readonly scores: readonly number[];
}

/** Slots of a first character, and in each of them slots of a second one. Characters share slots; the text decides. */
const [firsts, seconds] = [32, 16];
const keyLength = 4;

const slotOf = (first: number, second: number): number => (first % firsts) * seconds + (second % seconds);

export function headsOf(text: string, { places: given, lines: linesOfGiven, ranks, scores: scoresOfRanks }: HeadPlaces): Heads {
  const count = given.length;
  // Sorted by slot and in that by rank, otherwise left in order: places of one slot and rank are counted, then put where they belong.
  const width = scoresOfRanks.length;
  const next = new Uint32Array(firsts * seconds * width + 1);
  const sorts = new Uint16Array(count);
  for (let at = 0; at < count; at++) {
    const place = given[at] ?? 0;
    const sort = slotOf(codeAt(text, place), codeAt(text, place + 1)) * width + (ranks[at] ?? 0);
    sorts[at] = sort;
    next[sort + 1] = (next[sort + 1] ?? 0) + 1;
  }
  for (let sort = 1; sort < next.length; sort++) next[sort] = (next[sort] ?? 0) + (next[sort - 1] ?? 0);
  const slots = Uint32Array.from({ length: firsts * seconds + 1 }, (_, slot) => next[slot * width] ?? 0);
  const [places, lines, keys, scores] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count), new Uint8Array(count)];
  for (let at = 0; at < count; at++) {
    const sort = sorts[at] ?? 0;
    const into = next[sort] ?? 0;
    next[sort] = into + 1;
    const place = given[at] ?? 0;
    places[into] = place;
    lines[into] = linesOfGiven[at] ?? 0;
    scores[into] = scoresOfRanks[ranks[at] ?? 0] ?? 0;
    keys[into] = keyAt(text, place);
  }
  return { text, slots, places, lines, scores, keys };
}

/**
 * Tells each place at which the text goes on with `form`, which is not empty: slot by slot (one for a form of two or more
 * characters), in each by rank, those of one rank as they were given. Where `tell` says false, the rest of that slot is left out.
 */
export function lookUp({ text, slots, places, lines, scores, keys }: Heads, form: string, tell: (line: number, score: number, place: number) => boolean): void {
  const key = keyAt(form, 0);
  const mask = form.length < keyLength ? (1 << (8 * form.length)) - 1 : -1;
  const settled = form.length <= keyLength && isPlain(form);
  const from = slotOf(form.charCodeAt(0), form.length > 1 ? form.charCodeAt(1) : 0);
  const to = form.length > 1 ? from + 1 : from + seconds;
  for (let slot = from; slot < to; slot++) {
    const end = slots[slot + 1] ?? 0;
    for (let at = slots[slot] ?? 0; at < end; at++) {
      if ((((keys[at] ?? 0) ^ key) & mask) !== 0) continue;
      const place = places[at] ?? 0;
      if ((settled || text.startsWith(form, place)) && !tell(lines[at] ?? 0, scores[at] ?? 0, place)) break;
    }
  }
}

const keyAt = (text: string, at: number): number => byteOf(codeAt(text, at)) | (byteOf(codeAt(text, at + 1)) << 8) | (byteOf(codeAt(text, at + 2)) << 16) | (byteOf(codeAt(text, at + 3)) << 24);

/** A character as a byte. Those below 128 stand for themselves alone, the others share. */
const byteOf = (code: number): number => (code < 0x80 ? code : 0x80 | ((code ^ (code >> 7)) & 0x7f));

/** True where each character is a byte of its own. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) return false;
  return true;
}

const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);
