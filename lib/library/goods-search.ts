import { buyerKey } from './buyer-key';
import { fold } from './fold';
import { BestHits } from './goods-best';
import { forUse, tellBest } from './goods-beginnings';
import type { GoodsIndexRow } from './goods-lines';
import { beginningScores, candidates, goodsLines, goodsPage, linesOfBuyer, scoreOfLine, type GoodsPage } from './goods-page';
import { ladder, wordOf, type Word } from './goods-score';
import type { Place } from './goods-terms';

/** The goods in memory as strings, ready for searching. */
export interface GoodsIndex {
  /** Takes rows in, each in place of the one of its bucket. */
  take(rows: readonly GoodsIndexRow[]): void;
  /** Forgets buckets that are gone. */
  drop(buckets: readonly number[]): void;
  row(bucket: number): GoodsIndexRow | undefined;
  /** Bucket → revision of what is held. */
  revisions(): ReadonlyMap<number, number>;
  /**
   * The best places for a query, best first: each word must stand somewhere; exact code, code, HS code, beginning of a
   * name, beginning of its sound, of a word in it, anywhere. What the buyer had before comes two steps higher; equals
   * stand by when they were last used, then written.
   */
  search(asked: GoodsQuery): Place[];
}

export interface GoodsQuery {
  readonly query: string;
  /** Name of the buyer, '' for unknown. */
  readonly buyer: string;
  readonly limit: number;
  /** True for the user's own pages: producer, supplier and note are searched too. */
  readonly own: boolean;
}

/** What it adds when the buyer had the product before. */
const forBuyer = 25;
/** Of a longer query the rest is not looked at. */
const mostWords = 12;

/** What is left when the lines were offered on which something begins with each word. */
interface Rest {
  /** The most that one of the other lines can come to. */
  readonly most: number;
  /** The same of one line, counted through all pages; 0 and less where it was offered. */
  of(line: number): number;
}

export function goodsIndex(): GoodsIndex {
  const pages = new Map<number, GoodsPage>();
  /** Who asks goes on asking for the same buyer. */
  let lastBuyer = { key: '', lines: new WeakMap<GoodsPage, readonly number[]>() };
  let lastScores = new Uint8Array(0);

  function linesFor(page: GoodsPage, key: string): readonly number[] {
    if (lastBuyer.key !== key) lastBuyer = { key, lines: new WeakMap() };
    const lines = lastBuyer.lines.get(page) ?? linesOfBuyer(page, key);
    lastBuyer.lines.set(page, lines);
    return lines;
  }

  /** Offers all goods: the best are those last used, then written. */
  function offerAll(best: BestHits): void {
    for (const { row, beginnings } of pages.values()) {
      for (const line of beginnings.order) {
        const score = forUseOf(row, line);
        if (!best.takes(row.bucket, line, score, row.times)) break;
        best.offer(row.bucket, line, score, row.times);
      }
    }
  }

  /** Offers the lines on which something begins with the word. */
  function offerBeginning({ forms }: Word, best: BestHits): Rest {
    for (const page of pages.values()) {
      const { row } = page;
      for (const form of forms) {
        tellBest(page, form, (line, score) => {
          const whole = score + forUseOf(row, line);
          const takes = best.takes(row.bucket, line, whole, row.times);
          if (takes) best.offer(row.bucket, line, whole, row.times);
          return takes;
        });
      }
    }
    return { most: ladder.inName, of: () => ladder.inName };
  }

  /** Offers the lines on which something begins with each of the words. */
  function offerBeginnings(words: readonly Word[], best: BestHits): Rest {
    const scores = blankScores(words.length * [...pages.values()].reduce((sum, { count }) => sum + count, 0));
    const touched: number[] = [];
    let most = words.length * ladder.inName;
    let from = 0;
    for (const { row, count, beginnings } of pages.values()) {
      beginningScores(beginnings, words, scores, from, touched);
      for (const line of touched) {
        const reach = reachOf(scores, from + line, words.length);
        if (reach >= 0) best.offer(row.bucket, line, reach + forUseOf(row, line), row.times);
        else if (-reach > most) most = -reach;
      }
      touched.length = 0;
      from += count;
    }
    return { most, of: (line) => -reachOf(scores, line, words.length) };
  }

  /** Zeros, in the same memory each time. */
  function blankScores(length: number): Uint8Array {
    if (lastScores.length < length) lastScores = new Uint8Array(length);
    return lastScores.fill(0, 0, length);
  }

  function search({ query, buyer: name, limit, own }: GoodsQuery): Place[] {
    const words = wordsOf(query);
    const best = new BestHits(limit);
    const offerLine = (page: GoodsPage, line: number, more: number): void => {
      const score = scoreOfLine(page, line, words, own);
      if (score !== null) best.offer(page.row.bucket, line, score + more + forUseOf(page.row, line), page.row.times);
    };
    const buyer = buyerKey(name);
    if (buyer !== '') for (const page of pages.values()) for (const line of linesFor(page, buyer)) offerLine(page, line, forBuyer);

    const [word, other] = words;
    if (!word) {
      offerAll(best);
      return best.places();
    }
    const rest = other ? offerBeginnings(words, best) : offerBeginning(word, best);
    // Of the others the best could not come in.
    if (best.closedTo(rest.most + forUse)) return best.places();
    let from = 0;
    for (const page of pages.values()) {
      const { row, count } = page;
      const first = from;
      candidates(page, words, own, (line, inNames) => {
        const reach = other || inNames ? rest.of(first + line) : ladder.inSounds;
        if (reach > 0 && best.takes(row.bucket, line, reach + forUseOf(row, line), row.times)) offerLine(page, line, 0);
      });
      from += count;
    }
    return best.places();
  }

  return {
    take(rows) {
      for (const row of rows) pages.set(row.bucket, goodsPage(row));
    },
    drop(buckets) {
      for (const bucket of buckets) pages.delete(bucket);
    },
    row: (bucket) => pages.get(bucket)?.row,
    revisions: () => new Map([...pages].map(([bucket, { row }]) => [bucket, row.revision])),
    search,
  };
}

/** The best among all lines of a few rows, without anything being made ready first. */
export function bestOf(rows: readonly GoodsIndexRow[], { query, buyer, limit, own }: GoodsQuery): Place[] {
  const words = wordsOf(query);
  const key = buyerKey(buyer);
  const best = new BestHits(limit);
  for (const row of rows) {
    const lines = goodsLines(row);
    const had = new Set(key === '' ? [] : linesOfBuyer(lines, key));
    for (let line = 0; line < lines.count; line++) {
      const score = scoreOfLine(lines, line, words, own);
      if (score !== null) best.offer(row.bucket, line, score + (had.has(line) ? forBuyer : 0) + forUseOf(row, line), row.times);
    }
  }
  return best.places();
}

/** The words of a query, folded as the index is. */
export const wordsIn = (query: string): string[] => fold(query).split(/[\p{Cc}\s]+/u).filter(Boolean).slice(0, mostWords);
const wordsOf = (query: string): Word[] => wordsIn(query).map(wordOf);

const forUseOf = ({ times }: GoodsIndexRow, line: number): number => ((times[2 * line] ?? 0) > 0 ? forUse : 0);

/** What a line comes to where each word begins something on it. Else, below 0, the most that it can come to with the words inside of a name. */
function reachOf(scores: Uint8Array, line: number, words: number): number {
  let settled = true;
  let sum = 0;
  for (let at = line * words; at < (line + 1) * words; at++) {
    const own = scores[at] ?? 0;
    if (own === 0) settled = false;
    sum += own === 0 ? ladder.inName : own;
  }
  return settled ? sum : -sum;
}
