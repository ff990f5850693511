/**
 * Places in a text that are looked up by the characters which stand there: where codes, names, sounds and words begin.
 * Most words of a query are answered from these, without looking through the text.
 */
export interface Heads {
  readonly text: string;
  /** Where each slot begins in `places`, and where the last one ends. */
  readonly slots: Uint32Array;
  readonly places: Uint32Array;
  /** The line of each place. */
  readonly lines: Uint32Array;
}

/** Slots of a first character, and in each of them slots of a second one. Characters share slots; the text decides. */
const [firsts, seconds] = [32, 16];

const slotOf = (first: number, second: number): number => (first % firsts) * seconds + (second % seconds);

/** `places` with the line of each. */
export function headsOf(text: string, places: readonly number[], linesOfPlaces: readonly number[]): Heads {
  const slots = new Uint32Array(firsts * seconds + 1);
  const slotsOfPlaces = new Uint16Array(places.length);
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const slot = slotOf(codeAt(text, place), codeAt(text, place + 1));
    slotsOfPlaces[at] = slot;
    slots[slot + 1] = (slots[slot + 1] ?? 0) + 1;
  }
  for (let slot = 1; slot < slots.length; slot++) slots[slot] = (slots[slot] ?? 0) + (slots[slot - 1] ?? 0);
  const next = slots.slice();
  const [sorted, lines] = [new Uint32Array(places.length), new Uint32Array(places.length)];
  for (let at = 0; at < places.length; at++) {
    const slot = slotsOfPlaces[at] ?? 0;
    const into = next[slot] ?? 0;
    next[slot] = into + 1;
    sorted[into] = places[at] ?? 0;
    lines[into] = linesOfPlaces[at] ?? 0;
  }
  return { text, slots, places: sorted, lines };
}

/** Tells each place at which the text goes on with `form`, which is not empty. */
export function lookUp({ text, slots, places, lines }: Heads, form: string, tell: (line: number, place: number) => void): void {
  const first = form.charCodeAt(0);
  const from = form.length > 1 ? slotOf(first, form.charCodeAt(1)) : slotOf(first, 0);
  const end = slots[form.length > 1 ? from + 1 : from + seconds] ?? 0;
  for (let at = slots[from] ?? 0; at < end; at++) {
    const place = places[at] ?? 0;
    if (goesOn(text, place, form)) tell(lines[at] ?? 0, place);
  }
}

/** What `startsWith` says, sooner for the short words that a query has. */
function goesOn(text: string, place: number, form: string): boolean {
  for (let at = 0; at < form.length; at++) if (text.charCodeAt(place + at) !== form.charCodeAt(at)) return false;
  return true;
}

const codeAt = (text: string, at: number): number => (at < text.length ? text.charCodeAt(at) : 0);
