import { headsOf, lookUp, type Heads } from './goods-heads';
import { marks } from './goods-lines';
import type { GoodsLines } from './goods-page';
import { isOfWord, ladder } from './goods-score';

/** Where something begins in the lines of a page: in each slot the best first, of equals the one last used, then written. */
export interface Beginnings {
  /** Codes, HS codes, English names and the words in them, sounds. */
  readonly latin: Heads;
  /** Chinese names. */
  readonly han: Heads;
  /** Of each line, a number made from its whole code. */
  readonly codes: Uint32Array;
  /** All lines, the last used first, then the last written. */
  readonly order: Uint16Array;
}

export function beginningsOf(page: GoodsLines): Beginnings {
  const order = inOrder(page.row.times, page.count);
  return { latin: latinHeads(page, order), han: hanHeads(page, order), codes: codesOf(page), order };
}

function inOrder(times: Float64Array, count: number): Uint16Array {
  const used = (line: number): number => times[2 * line] ?? 0;
  const updated = (line: number): number => times[2 * line + 1] ?? 0;
  return Uint16Array.from(Array.from({ length: count }, (_, line) => line).sort((one, other) => used(other) - used(one) || updated(other) - updated(one) || one - other));
}

const kinds = [ladder.codeBegins, ladder.hsBegins, ladder.nameBegins, ladder.soundBegins, ladder.wordBegins] as const;
const [code, hs, english, sound, word] = [0, 1, 2, 3, 4] as const;

/** What it adds when the product was ever filled into a form. */
export const forUse = 4;

/** The kinds, those of goods that were used and of the others each by itself, the best first: also a used one of a lower kind can be worth more. */
const classes = kinds.flatMap((score, kind) => [true, false].map((used) => ({ score, kind, used, worth: score + (used ? forUse : 0) }))).toSorted((one, other) => other.worth - one.worth);
const scores = classes.map(({ score }) => score);
const [ranksOfUsed, ranksOfOthers] = [true, false].map((used) => kinds.map((_, kind) => classes.findIndex((some) => some.kind === kind && some.used === used)));

function latinHeads({ row, latin, parts }: GoodsLines, order: Uint16Array): Heads {
  const { text, starts } = latin;
  const [places, lines, ranks]: [number[], number[], number[]] = [[], [], []];
  for (const line of order) {
    const ranksOf = ((row.times[2 * line] ?? 0) > 0 ? ranksOfUsed : ranksOfOthers) ?? [];
    const put = (kind: number, place: number): void => {
      places.push(place);
      lines.push(line);
      ranks.push(ranksOf[kind] ?? 0);
    };
    const start = starts[line] ?? 0;
    const from = start + (parts[4 * line + 1] ?? 0) + 1;
    const end = start + (parts[4 * line + 2] ?? 0);
    put(code, start + 1);
    put(hs, start + (parts[4 * line] ?? 0) + 1);
    put(english, from);
    put(sound, end + 1);
    put(sound, start + (parts[4 * line + 3] ?? 0) + 1);
    let inWord = isOfWord(text.charCodeAt(from));
    for (let place = from + 1; place < end; place++) {
      const character = text.charCodeAt(place);
      if (!inWord && character !== space) put(word, place);
      inWord = isOfWord(character);
    }
  }
  return headsOf(text, { places, lines, ranks, scores });
}

const space = 0x20;

function hanHeads({ han }: GoodsLines, order: Uint16Array): Heads {
  const lines = Array.from(order);
  return headsOf(han.text, { places: lines.map((line) => han.starts[line] ?? 0), lines, ranks: lines.map(() => 0), scores: [ladder.nameBegins] });
}

function codesOf({ latin, parts, count }: GoodsLines): Uint32Array {
  return Uint32Array.from({ length: count }, (_, line) => {
    const start = latin.starts[line] ?? 0;
    return numberOf(latin.text, start + 1, start + (parts[4 * line] ?? 0));
  });
}

function numberOf(text: string, from: number, end: number): number {
  let number = 0x811c9dc5;
  for (let at = from; at < end; at++) number = Math.imul(number ^ text.charCodeAt(at), 0x01000193);
  return number >>> 0;
}

/** Whether a code that begins at that place of the latin text ends behind the form. */
export const isWholeCode = ({ text }: Heads, place: number, form: string): boolean => text.charAt(place + form.length) === marks.hs;

/**
 * Tells what begins with `form`: first the lines whose whole code it is, then slot by slot the best, of equals the one
 * last used, then written. Where `tell` says false, nothing that is left in that slot is better.
 */
export function tellBest({ latin: { starts }, beginnings: { latin, han, codes } }: GoodsLines & { readonly beginnings: Beginnings }, form: string, tell: (line: number, score: number) => boolean): void {
  const number = numberOf(form, 0, form.length);
  for (let line = codes.indexOf(number); line >= 0; line = codes.indexOf(number, line + 1)) {
    const place = (starts[line] ?? 0) + 1;
    if (latin.text.startsWith(form, place) && isWholeCode(latin, place, form)) tell(line, ladder.code);
  }
  lookUp(latin, form, tell);
  lookUp(han, form, tell);
}
