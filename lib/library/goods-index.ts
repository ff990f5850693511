import type { LibraryDatabase } from './database';
import { indexRowOf, soundsIn, type GoodsIndexRow } from './goods-lines';

/** The revision of each pack, read from an index alone. */
export async function revisionsOf(db: LibraryDatabase): Promise<Map<number, number>> {
  const keys = (await db.goodsPacks.orderBy('[bucket+revision]').keys()) as unknown as readonly (readonly [number, number])[];
  return new Map(keys);
}

/**
 * The index rows of these buckets as the packs are now. A row that disagrees with its pack is not believed: it is made
 * from the pack, its sounds left over where they were known.
 */
export async function indexRows(db: LibraryDatabase, buckets: readonly number[]): Promise<GoodsIndexRow[]> {
  return db.transaction('r', db.goodsPacks, db.goodsIndex, async () => {
    const revisions = await revisionsOf(db);
    const wanted = buckets.filter((bucket) => revisions.has(bucket));
    const rows = await db.goodsIndex.bulkGet(wanted);
    const stale = wanted.filter((bucket, at) => rows[at]?.revision !== revisions.get(bucket));
    const packs = new Map((await db.goodsPacks.bulkGet(stale)).flatMap((pack) => (pack ? [[pack.bucket, pack] as const] : [])));
    return wanted.flatMap((bucket, at) => {
      const pack = packs.get(bucket);
      const row = pack ? indexRowOf(pack, soundsIn(rows[at])) : rows[at];
      return row ? [row] : [];
    });
  });
}
