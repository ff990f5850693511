import { beginningsOf, isWholeCode, type Beginnings } from './goods-beginnings';
import { gramsApart, gramsOf, linesWith, type Grams } from './goods-grams';
import { lookUp } from './goods-heads';
import { marks, type GoodsIndexRow } from './goods-lines';
import { ladder, wordScore, type Word } from './goods-score';

/** One index row with the places of its lines and of the parts in them. */
export interface GoodsLines {
  readonly row: GoodsIndexRow;
  readonly count: number;
  readonly latin: Lines;
  readonly han: Lines;
  readonly own: Lines;
  /** In each latin line, how far from its beginning HS code, English name, first letters and syllables begin. */
  readonly parts: Uint16Array;
}

/** The same with what is needed to search it all. */
export interface GoodsPage extends GoodsLines {
  readonly beginnings: Beginnings;
  /** What stands in codes and names. */
  readonly names: Grams;
  /** What stands in sounds. */
  readonly sounds: Grams;
}

interface Lines {
  readonly text: string;
  readonly starts: Uint32Array;
}

export function goodsPage(row: GoodsIndexRow): GoodsPage {
  const lines = goodsLines(row);
  const { before, behind } = gramsApart([row.latin, row.han], lines.count, marks.first.charCodeAt(0));
  return { ...lines, beginnings: beginningsOf(lines), names: before, sounds: behind };
}

export function goodsLines(row: GoodsIndexRow): GoodsLines {
  const count = row.times.length / 2;
  const [latin, han] = [linesOf(row.latin, count), linesOf(row.han, count)];
  const parts = new Uint16Array(4 * count);
  for (let line = 0; line < count; line++) {
    const start = latin.starts[line] ?? 0;
    let at = start;
    for (let part = 0; part < 4; part++) {
      at = row.latin.indexOf(inOrder[part] ?? '', at);
      parts[4 * line + part] = at - start;
    }
  }
  return { row, count, latin, han, own: linesOf(row.own, count), parts };
}

const inOrder = [marks.hs, marks.english, marks.first, marks.syllables];

function linesOf(text: string, count: number): Lines {
  const starts = new Uint32Array(count);
  for (let line = 1, at = text.indexOf('\n'); line < count; line++, at = text.indexOf('\n', at + 1)) starts[line] = at + 1;
  return { text, starts };
}

/**
 * What each word is worth on each line where a code, a name, a sound or a word of a name begins with it; a word that
 * begins nothing there is worth {@link ladder.inName} at most. Into `scores`, a number for each word, line by line from the
 * line `from`; the lines that got one are added to `touched`, once each.
 */
export function beginningScores({ latin, han }: Beginnings, words: readonly Word[], scores: Uint8Array, from: number, touched: number[]): void {
  for (let word = 0; word < words.length; word++) {
    const raise = (line: number, score: number): true => {
      const first = (from + line) * words.length;
      if (score <= (scores[first + word] ?? 0)) return true;
      if (isBlank(scores, first, words.length)) touched.push(line);
      scores[first + word] = score;
      return true;
    };
    for (const form of words[word]?.forms ?? []) {
      lookUp(latin, form, (line, score, place) => raise(line, score === ladder.codeBegins && isWholeCode(latin, place, form) ? ladder.code : score));
      lookUp(han, form, raise);
    }
  }
}

function isBlank(scores: Uint8Array, from: number, length: number): boolean {
  for (let at = from; at < from + length; at++) if (scores[at] !== 0) return false;
  return true;
}

/** Tells the lines on which all words may stand, and whether none of them stands in a sound alone; {@link scoreOfLine} says what there is. */
export function candidates(page: GoodsPage, words: readonly Word[], own: boolean, tell: (line: number, inNames: boolean) => void): void {
  // A single character rules out whole pages only.
  const paired = words.filter(({ forms }) => !forms.some((form) => form.length === 1 && stands(page, form, own)));
  const ownGrams = own ? ownGramsOf(page) : null;
  for (let block = 0; block < page.names.width; block++) {
    let [left, named] = [-1, -1];
    for (const { forms } of paired) {
      let [held, inNames] = [0, 0];
      for (const form of forms) {
        if (form.length === 1) continue;
        inNames |= linesWith(page.names, form, block);
        held |= linesWith(page.sounds, form, block) | (ownGrams ? linesWith(ownGrams, form, block) : 0);
      }
      left &= held | inNames;
      named &= inNames;
    }
    for (; left !== 0; left &= left - 1) {
      const lowest = left & -left;
      const line = 32 * block + 31 - Math.clz32(lowest);
      if (line < page.count) tell(line, (named & lowest) !== 0);
    }
  }
}

const stands = ({ latin, han, own: rest }: GoodsPage, text: string, own: boolean): boolean => latin.text.includes(text) || han.text.includes(text) || (own && rest.text.includes(text));

/** Made when the user's own pages first ask. */
const gramsOfOwn = new WeakMap<GoodsPage, Grams>();

function ownGramsOf(page: GoodsPage): Grams {
  const grams = gramsOfOwn.get(page) ?? gramsOf(page.own.text, page.count);
  gramsOfOwn.set(page, grams);
  return grams;
}

/** The lines in which the text stands in the buyers' column. */
export function linesOfBuyer({ row, count }: GoodsLines, buyer: string): number[] {
  const needle = ` ${buyer}:`;
  if (count === 0 || !row.buyers.includes(needle)) return [];
  return row.buyers.split('\n').flatMap((text, line) => (text.includes(needle) ? [line] : []));
}

/** What the words are worth together on one line; null when one of them is nowhere. */
export function scoreOfLine(page: GoodsLines, line: number, words: readonly Word[], own: boolean): number | null {
  let sum = 0;
  const latin = lineOf(page.latin, line);
  const han = lineOf(page.han, line);
  const rest = own ? lineOf(page.own, line) : '';
  for (const word of words) {
    let best = 0;
    for (const form of word.forms) {
      if (han.startsWith(form)) best = Math.max(best, ladder.nameBegins);
      else if (han.includes(form)) best = Math.max(best, ladder.inName);
      else if (own && rest.includes(form)) best = Math.max(best, ladder.elsewhere);
      for (let at = latin.indexOf(form); at >= 0 && best < ladder.code; at = latin.indexOf(form, at + 1)) best = Math.max(best, latinScore(page, at + (page.latin.starts[line] ?? 0), line, form.length));
    }
    if (best === 0) return null;
    sum += best;
  }
  return sum;
}

function latinScore({ latin, parts }: GoodsLines, at: number, line: number, length: number): number {
  const part = 4 * line;
  return wordScore(latin.text, at, length, at - (latin.starts[line] ?? 0), parts[part] ?? 0, parts[part + 1] ?? 0, parts[part + 2] ?? 0, parts[part + 3] ?? 0);
}

const lineOf = ({ text, starts }: Lines, line: number): string => text.slice(starts[line], (starts[line + 1] ?? text.length + 1) - 1);
