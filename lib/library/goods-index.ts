import type { LibraryDatabase } from './database';
import { indexRowOf, soundsIn, type GoodsIndexRow } from './goods-lines';

/** The revision of each pack, read from an index alone. */
export async function revisionsOf(db: LibraryDatabase): Promise<Map<number, number>> {
  const keys = (await db.goodsPacks.orderBy('[bucket+revision]').keys()) as unknown as readonly (readonly [number, number])[];
  return new Map(keys);
}

/** Which of these index rows carry the revision of their pack; read from an index alone, for these rows only. */
async function current(db: LibraryDatabase, rows: readonly (GoodsIndexRow | undefined)[]): Promise<Set<number>> {
  // All asked at once: a cursor over them would be answered step by step.
  const asked = rows.flatMap((row) => (row ? [db.goodsPacks.where('[bucket+revision]').equals([row.bucket, row.revision]).primaryKeys()] : []));
  return new Set((await Promise.all(asked)).flat());
}

/**
 * The index rows of these buckets as the packs are now. A row that disagrees with its pack is not believed: it is made
 * from the pack, its sounds left over where they were known.
 */
export async function indexRows(db: LibraryDatabase, buckets: readonly number[]): Promise<GoodsIndexRow[]> {
  return db.transaction('r', db.goodsPacks, db.goodsIndex, async () => {
    const rows = await db.goodsIndex.bulkGet([...buckets]);
    const whole = await current(db, rows);
    const stale = buckets.filter((bucket) => !whole.has(bucket));
    const packs = new Map((stale.length === 0 ? [] : await db.goodsPacks.bulkGet(stale)).flatMap((pack) => (pack ? [[pack.bucket, pack] as const] : [])));
    return buckets.flatMap((bucket, at) => {
      const pack = packs.get(bucket);
      const row = pack ? indexRowOf(pack, soundsIn(rows[at])) : whole.has(bucket) ? rows[at] : undefined;
      return row ? [row] : [];
    });
  });
}
