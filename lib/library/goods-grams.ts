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

/** The pairs of columns of text with the same `count` of lines. */
export function gramsOf(columns: readonly string[], count: number): Grams {
  const width = (count + 31) >> 5;
  const bits = new Uint32Array(slotCount * width);
  for (const text of columns) {
    let line = 0;
    let before = newLine;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === newLine) line += 1;
      else {
        const place = slotOf(before, code) * width + (line >> 5);
        bits[place] = (bits[place] ?? 0) | (1 << (line & 31));
      }
      before = code;
    }
  }
  return { width, bits };
}

/** Adds to `lines`, a bit each, all that may hold the text; it is at least two characters long. */
export function addLinesWith({ width, bits }: Grams, text: string, lines: Uint32Array): void {
  for (let word = 0; word < width; word++) {
    let held = -1;
    for (let at = 1; at < text.length && held !== 0; at++) held &= bits[slotOf(text.charCodeAt(at - 1), text.charCodeAt(at)) * width + word] ?? 0;
    lines[word] = (lines[word] ?? 0) | held;
  }
}
