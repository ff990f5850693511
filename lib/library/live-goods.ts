import type { CertType } from '../certificate/types';
import type { LibraryDatabase } from './database';
import { earlyGoods, type EarlyGoods } from './early-goods';
import { indexRows, revisionsOf } from './goods-index';
import { unshown, type GoodsIndexRow } from './goods-lines';
import { goodsIndex, type GoodsQuery } from './goods-search';
import { goodsByIds } from './goods-store';
import type { Place } from './goods-terms';
import { cell, suggested } from './goods-told';
import type { GoodsRecord } from './records';
import type { SuggestedGoods } from './suggest-port';

/** The goods held ready for searching while the background lives. */
export interface LiveGoods {
  /** Has the index read, unless that was done. */
  need(): void;
  /** Goods were written: the packs that changed are read again before the next answer. */
  changed(): void;
  /** The library was locked: nothing of it is held any more. */
  forget(): void;
  /** The best goods as a portal's page may know them; waits for the index. */
  suggest(asked: Omit<GoodsQuery, 'own'>, certType: CertType | ''): Promise<readonly SuggestedGoods[]>;
  /** True until the index was read for the first time: {@link LiveGoods.suggest} waits for that. */
  reading(): boolean;
  /** What can be said at once, from a few rows: {@link EarlyGoods.suggest}. */
  suggestEarly(asked: Omit<GoodsQuery, 'own'>, certType: CertType | ''): Promise<readonly SuggestedGoods[] | null>;
  /** The best goods with all that is known of them, for the user's own pages. */
  find(asked: Omit<GoodsQuery, 'own'>): Promise<readonly GoodsRecord[]>;
}

/** How many index rows are read in one go: few at first, so that a question which comes meanwhile is not kept waiting. */
const rowsAtOnce = { first: 8, most: 64 } as const;

/** Reads with `library`, which gives the open database or throws why there is none; until it is read, `early` answers. */
export function liveGoods(library: () => Promise<LibraryDatabase>, early: EarlyGoods = earlyGoods()): LiveGoods {
  const index = goodsIndex();
  /** How often reading was asked for, and up to which of these it is done. */
  let asked = 0;
  let read = 0;
  let work: Promise<void> | null = null;
  /** How often the library was locked. */
  let forgotten = 0;
  /** An early answer that is being looked for: reading on would only keep it waiting. */
  let first: Promise<unknown> = Promise.resolve();

  /** The buckets that are to be read; those that are gone are dropped. */
  async function lacking(db: LibraryDatabase): Promise<number[]> {
    const held = index.revisions();
    if (held.size === 0) return db.goodsPacks.toCollection().primaryKeys();
    const present = await revisionsOf(db);
    index.drop([...held.keys()].filter((bucket) => !present.has(bucket)));
    // Sounds are completed without a new revision.
    return [...present].filter(([bucket, revision]) => held.get(bucket) !== revision || (index.row(bucket)?.soundless ?? 0) > 0).map(([bucket]) => bucket);
  }

  async function refresh(db: LibraryDatabase): Promise<void> {
    const before = forgotten;
    const wanted = await lacking(db);
    for (let from = 0, some: number = rowsAtOnce.first; from < wanted.length; from += some, some = Math.min(2 * some, rowsAtOnce.most)) {
      await first;
      const rows = await indexRows(db, wanted.slice(from, from + some));
      // What was on its way when the library was locked.
      if (forgotten !== before) return;
      index.take(rows);
    }
  }

  async function readOn(): Promise<void> {
    try {
      while (read < asked) {
        const upTo = asked;
        // A question that came with the connection goes first: what the library is opened with would keep it waiting.
        await first;
        await refresh(await library());
        read = upTo;
        early.close();
      }
    } finally {
      work = null;
    }
  }

  function ready(): Promise<void> {
    if (asked === 0) asked = 1;
    if (read === asked) return Promise.resolve();
    return (work ??= readOn());
  }

  return {
    need: () => void ready().catch(() => undefined),
    changed() {
      // Before anybody asked, nothing is held.
      if (asked > 0) asked += 1;
    },
    forget() {
      forgotten += 1;
      index.drop([...index.revisions().keys()]);
      if (asked > 0) asked += 1;
      early.close();
    },
    reading: () => read === 0,
    async suggest(query, certType) {
      await ready();
      return index.search({ ...query, own: false }).flatMap((place) => suggested(index.row(place.bucket), place.line, certType));
    },
    suggestEarly(query, certType) {
      const answer = early.suggest(query, certType);
      first = answer.catch(() => undefined);
      return answer;
    },
    async find(query) {
      await ready();
      const ids = index.search({ ...query, own: true }).flatMap((place) => idAt(index.row(place.bucket), place));
      return (await goodsByIds(await library(), ids)).flatMap((record) => record ?? []);
    },
  };
}

const idAt = (row: GoodsIndexRow | undefined, { line }: Place): string[] => (row ? [unshown(cell(row.ids, line))] : []);
