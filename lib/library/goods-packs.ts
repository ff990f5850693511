import type { GoodsRecord } from './records';

/** Goods stand in rows of many: a hundred thousand rows of one record each take twenty seconds to write, these half a second. */
export const goodsBuckets = 512;

/** One row of the table: the goods whose ids fall into the bucket, in order of their ids. */
export interface GoodsPack {
  readonly bucket: number;
  readonly records: readonly GoodsRecord[];
  /** How many; indexed, so that goods are counted without being read. */
  readonly count: number;
  /** Grows with every writing of the row: what is derived from it carries it too, and is worth nothing when it differs. */
  readonly revision: number;
}

/** The bucket of an id: FNV-1a over its UTF-16 units. Stored data rests on it; it never changes. */
export function bucketOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & (goodsBuckets - 1);
}

/** The pack of these records, which all fall into that bucket. `before` is the row that it takes the place of. */
export function packOf(bucket: number, records: readonly GoodsRecord[], before?: GoodsPack): GoodsPack {
  return { bucket, records: records.toSorted((one, other) => (one.id < other.id ? -1 : 1)), count: records.length, revision: (before?.revision ?? 0) + 1 };
}

/** Things by the bucket that their ids fall into. */
export function byBucket<T>(things: readonly T[], idOf: (thing: T) => string): Map<number, T[]> {
  const buckets = new Map<number, T[]>();
  for (const thing of things) {
    const bucket = bucketOf(idOf(thing));
    const others = buckets.get(bucket);
    if (others) others.push(thing);
    else buckets.set(bucket, [thing]);
  }
  return buckets;
}
