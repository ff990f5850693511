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
/** Names that wait for their sounds are looked at again after so long. */
const soundsAfterMs = 30_000;

/** Holds the index from the first search on, and reads again what changed since. `now`: in milliseconds since 1970 UTC. */
export function goodsFinder(now: () => number = Date.now): GoodsFinder {
  const index = goodsIndex();
  let soundsReadAt = 0;
  let work: Promise<void> = Promise.resolve();

  async function refresh(db: LibraryDatabase): Promise<void> {
    const present = await revisionsOf(db);
    const before = index.revisions();
    index.drop([...before.keys()].filter((bucket) => !present.has(bucket)));
    const forSounds = now() - soundsReadAt > soundsAfterMs;
    if (forSounds) soundsReadAt = now();
    const wanted = [...present].flatMap(([bucket, revision]) => (before.get(bucket) === revision && !(forSounds && (index.row(bucket)?.soundless ?? 0) > 0) ? [] : [bucket]));
    for (let from = 0; from < wanted.length; from += rowsAtOnce) index.take(await indexRows(db, wanted.slice(from, from + rowsAtOnce)));
  }

  return {
    async find(db, query, limit) {
      // One after another: who types on asks again before the first reading is done.
      const mine = work.then(() => refresh(db));
      work = mine.catch(() => undefined);
      await mine;
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
