import type { LibraryDatabase } from './database';
import { indexRowOf, soundsIn } from './goods-lines';
import { bucketOf, byBucket, packOf, type GoodsPack } from './goods-packs';
import type { GoodsRecord } from './records';
import { noSounds, type Sounds } from './sounds';
import { noteChanged } from './goods-terms';

/** How many rows are read in one go while goods are streamed. */
const rowsAtOnce = 4;

/** All goods, in no order that means anything. */
export async function allGoods(db: LibraryDatabase): Promise<GoodsRecord[]> {
  return (await db.goodsPacks.toArray()).flatMap(({ records }) => records);
}

/** How many goods there are; no record is read. */
export async function countGoods(db: LibraryDatabase): Promise<number> {
  const counts = await db.goodsPacks.orderBy('count').keys();
  // What is no count counts nothing: what is then missing is told.
  return counts.reduce<number>((sum, count) => sum + (typeof count === 'number' ? count : 0), 0);
}

/** One product, or undefined. */
export async function goodsById(db: LibraryDatabase, id: string): Promise<GoodsRecord | undefined> {
  return (await db.goodsPacks.get(bucketOf(id)))?.records.find((record) => record.id === id);
}

/** The goods of these ids, in their order; undefined for those that are not there. */
export async function goodsByIds(db: LibraryDatabase, ids: readonly string[]): Promise<(GoodsRecord | undefined)[]> {
  const packs = await db.goodsPacks.bulkGet([...new Set(ids.map(bucketOf))]);
  const wanted = new Set(ids);
  const found = new Map(packs.flatMap((pack) => pack?.records ?? []).flatMap((record) => (wanted.has(record.id) ? [[record.id, record] as const] : [])));
  return ids.map((id) => found.get(id));
}

/** The goods that carry one of these Chinese HS codes. */
export async function goodsOfHsCodes(db: LibraryDatabase, codes: readonly string[]): Promise<GoodsRecord[]> {
  const wanted = new Set(codes);
  const found: GoodsRecord[] = [];
  await streamGoods(db, (records) => found.push(...records.filter(({ hsCode }) => wanted.has(hsCode))));
  return found;
}

/** Hands over all goods bit by bit, without ever holding them all; waits for `take` each time. */
export async function streamGoods(db: LibraryDatabase, take: (records: readonly GoodsRecord[]) => unknown): Promise<void> {
  const buckets = await db.goodsPacks.toCollection().primaryKeys();
  for (let from = 0; from < buckets.length; from += rowsAtOnce) {
    for (const pack of await db.goodsPacks.bulkGet(buckets.slice(from, from + rowsAtOnce))) if (pack) await take(pack.records);
  }
}

/** So many packs at most have their index rows written with them; after a larger writing the index is built anew (goods-index.ts). */
const indexedAtOnce = 24;

/** The stores that a transaction must cover in which goods are written. */
export const goodsStores = (db: LibraryDatabase) => [db.goodsPacks, db.goodsIndex, db.goodsTerms];

/** Writes goods, each in place of the one with its id. `sounds` are of their Chinese names. Only inside a transaction over {@link goodsStores}. */
export async function putGoods(db: LibraryDatabase, goods: readonly GoodsRecord[], sounds: Sounds = noSounds): Promise<void> {
  const incoming = byBucket(goods, ({ id }) => id);
  const buckets = [...incoming.keys()];
  const present = await db.goodsPacks.bulkGet(buckets);
  const packs = buckets.map((bucket, index): GoodsPack => {
    const records = new Map([...(present[index]?.records ?? []), ...(incoming.get(bucket) ?? [])].map((record) => [record.id, record]));
    return packOf(bucket, [...records.values()], present[index]);
  });
  await writePacks(db, packs, sounds);
}

/** Deletes goods; ids that are not there do no harm. Only inside a transaction over {@link goodsStores}. */
export async function removeGoods(db: LibraryDatabase, ids: readonly string[]): Promise<void> {
  const gone = new Set(ids);
  const packs = (await db.goodsPacks.bulkGet([...new Set(ids.map(bucketOf))])).flatMap((pack) => {
    const records = pack?.records.filter(({ id }) => !gone.has(id)) ?? [];
    return pack && records.length < pack.count ? [packOf(pack.bucket, records, pack)] : [];
  });
  await writePacks(db, packs, noSounds);
}

/** Packs, and with them what is derived from them. An emptied pack stays, so that its revision goes on. */
async function writePacks(db: LibraryDatabase, packs: readonly GoodsPack[], sounds: Sounds): Promise<void> {
  if (packs.length === 0) return;
  await db.goodsPacks.bulkPut([...packs]);
  await noteChanged(db, packs.map(({ bucket }) => bucket));
  if (packs.length > indexedAtOnce) return;
  const rows = await db.goodsIndex.bulkGet(packs.map(({ bucket }) => bucket));
  await db.goodsIndex.bulkPut(packs.map((pack, at) => indexRowOf(pack, new Map([...soundsIn(rows[at]), ...sounds]))));
}
