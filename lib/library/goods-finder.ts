import type { LibraryDatabase } from './database';
import { indexRows, revisionsOf } from './goods-index';
import { unshown } from './goods-lines';
import { goodsIndex } from './goods-search';

/** Finds goods in a list of the user's own pages, by the same search that suggests them. */
export interface GoodsFinder {
  /** Ids of the best, best first: all words somewhere in codes, names, their sounds, producer, supplier or note. */
  find(db: LibraryDatabase, query: string, limit: number): Promise<string[]>;
}

/** How many index rows are read in one go. */
const rowsAtOnce = 32;

/** Holds the index from the first search on, and reads again what changed since. */
export function goodsFinder(): GoodsFinder {
  const index = goodsIndex();

  async function refresh(db: LibraryDatabase): Promise<void> {
    const present = await revisionsOf(db);
    const before = index.revisions();
    index.drop([...before.keys()].filter((bucket) => !present.has(bucket)));
    const wanted = [...present].flatMap(([bucket, revision]) => (before.get(bucket) === revision && index.row(bucket)?.soundless === 0 ? [] : [bucket]));
    for (let from = 0; from < wanted.length; from += rowsAtOnce) index.take(await indexRows(db, wanted.slice(from, from + rowsAtOnce)));
  }

  return {
    async find(db, query, limit) {
      await refresh(db);
      const ids = new Map<number, string[]>();
      return index.search({ query, buyer: '', limit, own: true }).flatMap(({ bucket, line }) => {
        const own = ids.get(bucket) ?? (index.row(bucket)?.ids.split('\n') ?? []);
        ids.set(bucket, own);
        const id = own[line];
        return id === undefined ? [] : [unshown(id)];
      });
    },
  };
}
