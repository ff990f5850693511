import { marks, type GoodsIndexRow } from './goods-lines';
import { ladder, wordScore, type Word } from './goods-score';

/** One index row with the places of its lines and of the parts in them. */
export interface GoodsPage {
  readonly row: GoodsIndexRow;
  readonly count: number;
  readonly latin: Lines;
  readonly han: Lines;
  readonly own: Lines;
  /** In each latin line, how far from its beginning HS code, English name, first letters and syllables begin. */
  readonly parts: Uint16Array;
}

interface Lines {
  readonly text: string;
  readonly starts: Uint32Array;
}

export function goodsPage(row: GoodsIndexRow): GoodsPage {
  const count = row.times.length / 2;
  const latin = linesOf(row.latin, count);
  const parts = new Uint16Array(4 * count);
  for (let line = 0; line < count; line++) {
    const start = latin.starts[line] ?? 0;
    let at = start;
    for (let part = 0; part < 4; part++) {
      at = row.latin.indexOf(inOrder[part] ?? '', at);
      parts[4 * line + part] = at - start;
    }
  }
  return { row, count, latin, han: linesOf(row.han, count), own: linesOf(row.own, count), parts };
}

const inOrder = [marks.hs, marks.english, marks.first, marks.syllables];

function linesOf(text: string, count: number): Lines {
  const starts = new Uint32Array(count);
  for (let line = 1, at = text.indexOf('\n'); line < count; line++, at = text.indexOf('\n', at + 1)) starts[line] = at + 1;
  return { text, starts };
}

/** Where a text stands in a page: tells line and score of each line once, with its best place in that column. */
type Tell = (line: number, score: number) => void;

/** Every line of the page that holds one of the word's forms; a line is told once for each column that it stands in. */
export function scan(page: GoodsPage, word: Word, own: boolean, tell: Tell): void {
  if (page.count === 0) return;
  for (const form of word.forms) {
    scanLines(page.latin, form, tell, (at, line) => latinScore(page, at, line, form.length));
    scanLines(page.han, form, tell, (at, line) => (at === page.han.starts[line] ? ladder.nameBegins : ladder.inName));
    if (own) scanLines(page.own, form, tell, () => ladder.elsewhere);
  }
}

/** Every line in which the text stands right behind the mark. */
export function scanBeginnings({ latin, count }: GoodsPage, mark: string, form: string, tell: (line: number, exact: boolean) => void): void {
  if (count === 0) return;
  const needle = mark + form;
  for (let at = latin.text.indexOf(needle); at >= 0; at = latin.text.indexOf(needle, at + needle.length)) tell(lineAt(latin.starts, at), latin.text.charAt(at + needle.length) === marks.hs);
}

/** Every line whose Chinese name begins with the text. */
export function scanNames({ han, count }: GoodsPage, form: string, tell: (line: number) => void): void {
  if (count === 0) return;
  if (han.text.startsWith(form)) tell(0);
  const needle = `\n${form}`;
  for (let at = han.text.indexOf(needle); at >= 0; at = han.text.indexOf(needle, at + 1)) tell(lineAt(han.starts, at + 1));
}

/** Every line in which the text stands in the buyers' column. */
export function scanBuyers({ row, count }: GoodsPage, buyer: string, tell: (line: number) => void): void {
  const needle = ` ${buyer}:`;
  if (count === 0 || !row.buyers.includes(needle)) return;
  row.buyers.split('\n').forEach((text, line) => {
    if (text.includes(needle)) tell(line);
  });
}

/** What the words are worth together on one line; null when one of them is nowhere. */
export function scoreOfLine(page: GoodsPage, line: number, words: readonly Word[], own: boolean): number | null {
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

function scanLines({ text, starts }: Lines, form: string, tell: Tell, scoreAt: (at: number, line: number) => number): void {
  let held = -1;
  let best = 0;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const line = lineAt(starts, at);
    if (line !== held && held >= 0) {
      tell(held, best);
      best = 0;
    }
    held = line;
    best = Math.max(best, scoreAt(at, line));
  }
  if (held >= 0) tell(held, best);
}

function latinScore({ latin, parts }: GoodsPage, at: number, line: number, length: number): number {
  const from = at - (latin.starts[line] ?? 0);
  const [hs = 0, english = 0, first = 0, syllables = 0] = [parts[4 * line], parts[4 * line + 1], parts[4 * line + 2], parts[4 * line + 3]];
  return wordScore(latin.text, at, length, from, hs, english, first, syllables);
}

const lineOf = ({ text, starts }: Lines, line: number): string => text.slice(starts[line], (starts[line + 1] ?? text.length + 1) - 1);

/** The line that a place in a column falls into. */
function lineAt(starts: Uint32Array, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
