import type { LibraryDatabase } from './database';
import { bucketOf, byBucket, packOf, type GoodsPack } from './goods-packs';
import type { GoodsRecord } from './records';

/** How many rows are read in one go while goods are streamed. */
const rowsAtOnce = 64;

/** All goods, in no order that means anything. */
export async function allGoods(db: LibraryDatabase): Promise<GoodsRecord[]> {
  return (await db.goodsPacks.toArray()).flatMap(({ records }) => records);
}

/** How many goods there are; no record is read. */
export async function countGoods(db: LibraryDatabase): Promise<number> {
  const counts = await db.goodsPacks.orderBy('count').keys();
  return counts.reduce<number>((sum, count) => sum + Number(count), 0);
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

/** Writes goods, each in place of the one with its id. Only inside a transaction that covers `db.goodsPacks`. */
export async function putGoods(db: LibraryDatabase, goods: readonly GoodsRecord[]): Promise<void> {
  const incoming = byBucket(goods, ({ id }) => id);
  const buckets = [...incoming.keys()];
  const present = await db.goodsPacks.bulkGet(buckets);
  const packs = buckets.map((bucket, index): GoodsPack => {
    const records = new Map([...(present[index]?.records ?? []), ...(incoming.get(bucket) ?? [])].map((record) => [record.id, record]));
    return packOf(bucket, [...records.values()]);
  });
  await db.goodsPacks.bulkPut(packs);
}

/** Deletes goods; ids that are not there do no harm. Only inside a transaction that covers `db.goodsPacks`. */
export async function removeGoods(db: LibraryDatabase, ids: readonly string[]): Promise<void> {
  const gone = new Set(ids);
  const packs = (await db.goodsPacks.bulkGet([...new Set(ids.map(bucketOf))])).flatMap((pack) => {
    const records = pack?.records.filter(({ id }) => !gone.has(id)) ?? [];
    return pack && records.length < pack.count ? [packOf(pack.bucket, records)] : [];
  });
  await db.goodsPacks.bulkPut(packs.filter(({ count }) => count > 0));
  await db.goodsPacks.bulkDelete(packs.filter(({ count }) => count === 0).map(({ bucket }) => bucket));
}
