import { addLinesWith, gramsOf, type Grams } from './goods-grams';
import { headsOf, lookUp, type Heads } from './goods-heads';
import { marks, type GoodsIndexRow } from './goods-lines';
import { isOfWord, ladder, wordScore, type Word } from './goods-score';

/** One index row with the places of its lines and of the parts in them. */
interface GoodsLines {
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
  /** Where codes, English names and their words, and sounds begin. */
  readonly latinHeads: Heads;
  /** Where Chinese names begin. */
  readonly hanHeads: Heads;
  /** What stands in the latin and Chinese columns. */
  readonly grams: Grams;
}

interface Lines {
  readonly text: string;
  readonly starts: Uint32Array;
}

export function goodsPage(row: GoodsIndexRow): GoodsPage {
  const lines = goodsLines(row);
  const { count, latin, han, parts } = lines;
  const names = Array.from(han.starts);
  return { ...lines, latinHeads: latinHeadsOf(latin, parts), hanHeads: headsOf(row.han, names, [...names.keys()]), grams: gramsOf([row.latin, row.han], count) };
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

function latinHeadsOf({ text, starts }: Lines, parts: Uint16Array): Heads {
  const places: number[] = [];
  const lines: number[] = [];
  for (let line = 0; line < starts.length; line++) {
    const start = starts[line] ?? 0;
    const english = start + (parts[4 * line + 1] ?? 0) + 1;
    const end = start + (parts[4 * line + 2] ?? 0);
    places.push(start + 1, start + (parts[4 * line] ?? 0) + 1, english, end + 1, start + (parts[4 * line + 3] ?? 0) + 1);
    let inWord = isOfWord(text.charCodeAt(english));
    for (let at = english + 1; at < end; at++) {
      const code = text.charCodeAt(at);
      if (!inWord && code !== space) places.push(at);
      inWord = isOfWord(code);
    }
    while (lines.length < places.length) lines.push(line);
  }
  return headsOf(text, places, lines);
}

const space = 0x20;

/**
 * What each word is worth on each line where a code, a name, a sound or a word of a name begins with it; a word that
 * begins nothing there is worth {@link ladder.inName} at most. Into `scores`, a number for each word, line by line from the
 * line `from`; the lines that got one are added to `touched`, once each.
 */
export function headScores(page: GoodsPage, words: readonly Word[], scores: Uint8Array, from: number, touched: number[]): void {
  for (let word = 0; word < words.length; word++) {
    const raise = (line: number, score: number): void => {
      const first = (from + line) * words.length;
      if (score <= (scores[first + word] ?? 0)) return;
      if (isBlank(scores, first, words.length)) touched.push(line);
      scores[first + word] = score;
    };
    for (const form of words[word]?.forms ?? []) {
      lookUp(page.latinHeads, form, (line, place) => raise(line, latinScore(page, place, line, form.length)));
      lookUp(page.hanHeads, form, (line) => raise(line, ladder.nameBegins));
    }
  }
}

function isBlank(scores: Uint8Array, from: number, length: number): boolean {
  for (let at = from; at < from + length; at++) if (scores[at] !== 0) return false;
  return true;
}

/** Tells the lines on which all words may stand; {@link scoreOfLine} says whether they do. */
export function candidates(page: GoodsPage, words: readonly Word[], own: boolean, tell: (line: number) => void): void {
  const { count, grams } = page;
  const left = new Uint32Array(grams.width).fill(-1);
  for (const { forms } of words) {
    const lines = new Uint32Array(grams.width);
    for (const form of forms) {
      if (form.length > 1) {
        addLinesWith(grams, form, lines);
        if (own) addLinesWith(ownGramsOf(page), form, lines);
      } else if (page.latin.text.includes(form) || page.han.text.includes(form) || (own && page.own.text.includes(form))) lines.fill(-1);
    }
    for (let word = 0; word < left.length; word++) left[word] = (left[word] ?? 0) & (lines[word] ?? 0);
  }
  for (let word = 0; word < left.length; word++) {
    for (let rest = left[word] ?? 0; rest !== 0; rest &= rest - 1) {
      const line = 32 * word + 31 - Math.clz32(rest & -rest);
      if (line < count) tell(line);
    }
  }
}

/** Made when the user's own pages first ask. */
const ownGrams = new WeakMap<GoodsPage, Grams>();

function ownGramsOf(page: GoodsPage): Grams {
  const grams = ownGrams.get(page) ?? gramsOf([page.own.text], page.count);
  ownGrams.set(page, grams);
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
