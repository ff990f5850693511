/**
 * Which lines hold which pairs of neighbouring characters: for each pair a bit a line. Pairs share slots, so that a line
 * which is left must still be looked at; one that is ruled out holds the text nowhere.
 */
export interface Grams {
  /** Numbers of 32 bits that a slot takes. */
  readonly width: number;
  readonly bits: Uint32Array;
}

/** As many as rule out nearly all of a hundred-character line's strangers, in 64 bytes a line. */
const slotCount = 512;
const newLine = 0x0a;

const slotOf = (first: number, second: number): number => (Math.imul(first, 37) + second) & (slotCount - 1);

const noGrams = (count: number): Grams => ({ width: (count + 31) >> 5, bits: new Uint32Array(slotCount * ((count + 31) >> 5)) });

/** The pairs of a column with that many lines. */
export function gramsOf(column: string, count: number): Grams {
  const grams = noGrams(count);
  addGrams([grams], column, -1);
  return grams;
}

/** The pairs of two columns; what stands in a line behind `mark` (a character code) goes into grams of its own. */
export function gramsApart(columns: readonly string[], count: number, mark: number): { readonly before: Grams; readonly behind: Grams } {
  const [before, behind] = [noGrams(count), noGrams(count)];
  for (const column of columns) addGrams([before, behind], column, mark);
  return { before, behind };
}

function addGrams([before, behind]: readonly [Grams, Grams?], text: string, mark: number): void {
  const { width } = before;
  let { bits } = before;
  let line = 0;
  let last = newLine;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === newLine) {
      line += 1;
      bits = before.bits;
    } else {
      const place = slotOf(last, code) * width + (line >> 5);
      bits[place] = (bits[place] ?? 0) | (1 << (line & 31));
      if (code === mark && behind) bits = behind.bits;
    }
    last = code;
  }
}

/** Which of the 32 lines of a block may hold the text, a bit each; it is at least two characters long. */
export function linesWith({ width, bits }: Grams, text: string, block: number): number {
  let held = -1;
  for (let at = 1; at < text.length && held !== 0; at++) held &= bits[slotOf(text.charCodeAt(at - 1), text.charCodeAt(at)) * width + block] ?? 0;
  return held;
}
