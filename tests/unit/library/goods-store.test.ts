import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '@/lib/library/database';
import { bucketOf, goodsBuckets } from '@/lib/library/goods-packs';
import { allGoods, countGoods, goodsById, goodsByIds, goodsOfHsCodes, putGoods, removeGoods, streamGoods } from '@/lib/library/goods-store';
import type { GoodsRecord } from '@/lib/library/records';
import { anyGoods, goods } from './records';

let count = 0;
const open = async () => (await openLibrary({ name: `goods-store-${++count}` })).db;
const ordered = (records: readonly GoodsRecord[]) => records.toSorted((one, other) => (one.id < other.id ? -1 : 1));

describe('goods in packs', () => {
  it('hold what a plain list would hold, whatever is written and deleted', async () => {
    const put = fc.record({ put: fc.array(anyGoods, { maxLength: 5 }) });
    const remove = fc.record({ remove: fc.array(fc.nat(20), { maxLength: 3 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(put, remove), { maxLength: 8 }), async (steps) => {
        const db = await open();
        const model = new Map<string, GoodsRecord>();
        for (const step of steps) {
          if ('put' in step) {
            await putGoods(db, step.put);
            for (const record of step.put) model.set(record.id, record);
          } else {
            const ids = step.remove.map((at) => [...model.keys()][at] ?? `nobody-${at}`);
            await removeGoods(db, ids);
            for (const id of ids) model.delete(id);
          }
        }
        const ids = [...model.keys(), 'nobody'];
        expect(ordered(await allGoods(db))).toEqual(ordered([...model.values()]));
        expect(await countGoods(db)).toBe(model.size);
        expect(await goodsByIds(db, ids)).toEqual(ids.map((id) => model.get(id)));
        const streamed: GoodsRecord[] = [];
        await streamGoods(db, (records) => streamed.push(...records));
        expect(ordered(streamed)).toEqual(ordered([...model.values()]));
        db.close();
      }),
      { numRuns: 40 },
    );
  });

  it('are found by their id and by their HS codes', async () => {
    const db = await open();
    await putGoods(db, [goods(), goods({ id: 'g2', hsCode: '9617001900' }), goods({ id: 'g3', hsCode: '8481804090' })]);
    expect((await goodsById(db, 'g2'))?.hsCode).toBe('9617001900');
    expect(await goodsById(db, 'g9')).toBeUndefined();
    expect((await goodsOfHsCodes(db, ['8481804090', '1'])).map(({ id }) => id)).toEqual(['g3']);
  });

  it('spread evenly over the buckets, ids of any make', () => {
    const makes = [(at: number) => `g${at}`, (at: number) => `sample-goods-${String(at).padStart(6, '0')}`, () => crypto.randomUUID()];
    for (const make of makes) {
      const sizes = new Map<number, number>();
      for (let at = 0; at < 50_000; at++) {
        const bucket = bucketOf(make(at));
        sizes.set(bucket, (sizes.get(bucket) ?? 0) + 1);
      }
      expect(sizes.size).toBe(goodsBuckets);
      expect(Math.max(...sizes.values())).toBeLessThan(3 * (50_000 / goodsBuckets));
    }
  });
});
