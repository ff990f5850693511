import { fold } from './fold';
import { BestHits } from './goods-best';
import { marks, type GoodsIndexRow } from './goods-lines';
import { goodsPage, scan, scanBeginnings, scanBuyers, scanNames, scoreOfLine, type GoodsPage } from './goods-page';
import { ladder, wordOf, type Word } from './goods-score';
import type { Place } from './goods-terms';
import { buyerKey } from './records';

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

/** What it adds when the buyer had the product before, and when it was ever filled into a form. */
const forBuyer = 25;
const forUse = 4;
/** A word that stands in more lines than this is looked up by beginnings first: mostly these are enough. */
const broad = 20_000;
const mostWords = 12;
/** So many lines are looked at for several words that all stand nearly everywhere. */
const mostLooks = 8000;

export function goodsIndex(): GoodsIndex {
  const pages = new Map<number, GoodsPage>();

  function search({ query, buyer: name, limit, own }: GoodsQuery): Place[] {
    const words = fold(query).split(/[\p{Cc}\s]+/u).filter(Boolean).slice(0, mostWords).map(wordOf);
    const buyer = buyerKey(name);
    const best = new BestHits(limit);
    const offer = ({ row }: GoodsPage, line: number, score: number, more = 0): void => best.offer(row.bucket, line, score + more + ((row.times[2 * line] ?? 0) > 0 ? forUse : 0), row.times);
    /** The whole score of a line, where the words together stand in it. */
    const offerLine = (page: GoodsPage, line: number, more = 0): void => {
      const score = scoreOfLine(page, line, words, own);
      if (score !== null) offer(page, line, score, more);
    };

    if (buyer !== '') for (const page of pages.values()) scanBuyers(page, buyer, (line) => offerLine(page, line, forBuyer));
    const [first, ...others] = words;
    if (!first) {
      for (const page of pages.values()) for (let line = 0; line < page.count; line++) offer(page, line, 0);
      return best.places();
    }
    const { word, lines } = rarestOf(first, others, pages, own);
    if (lines > broad) {
      const alone = others.length === 0;
      let looks = 0;
      const look = (page: GoodsPage, line: number, score: number): void => {
        if (alone) offer(page, line, score);
        else if (++looks <= mostLooks || !best.closedTo(0)) offerLine(page, line);
      };
      for (const step of beginnings) {
        if (best.closedTo((alone ? step.score : ladder.code * words.length) + forUse)) break;
        for (const page of pages.values()) for (const form of word.forms) step.scan(page, form, (line, score) => look(page, line, score));
      }
      // Several words that all stand nearly everywhere: what begins with them is answer enough.
      if (best.closedTo(alone ? ladder.wordBegins + forUse : 0)) return best.places();
    }
    for (const page of pages.values()) scan(page, word, own, (line, score) => (others.length === 0 ? offer(page, line, score) : offerLine(page, line)));
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

type Found = (line: number, score: number) => void;
interface Step {
  readonly score: number;
  readonly scan: (page: GoodsPage, form: string, found: Found) => void;
}

const behind = (mark: string, score: number): Step => ({ score, scan: (page, form, found) => scanBeginnings(page, mark, form, (line) => found(line, score)) });

/** Where names and codes begin, the best places first. */
const beginnings: readonly Step[] = [
  { score: ladder.code, scan: (page, form, found) => scanBeginnings(page, marks.code, form, (line, exact) => found(line, exact ? ladder.code : ladder.codeBegins)) },
  behind(marks.hs, ladder.hsBegins),
  { score: ladder.nameBegins, scan: (page, form, found) => scanNames(page, form, (line) => found(line, ladder.nameBegins)) },
  behind(marks.english, ladder.nameBegins),
  behind(marks.first, ladder.soundBegins),
  behind(marks.syllables, ladder.soundBegins),
];

/** The word that stands in the fewest lines, and in about how many, judged by some of the pages. */
function rarestOf(first: Word, others: readonly Word[], pages: ReadonlyMap<number, GoodsPage>, own: boolean): { readonly word: Word; readonly lines: number } {
  const every = Math.max(1, Math.floor(pages.size / 12));
  const some = [...pages.values()].filter((_, at) => at % every === 0);
  const counted = (word: Word) => {
    let lines = 0;
    for (const page of some) scan(page, word, own, () => lines++);
    return { word, lines: lines * every };
  };
  return others.map(counted).reduce((least, next) => (next.lines < least.lines ? next : least), counted(first));
}
