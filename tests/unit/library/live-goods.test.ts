import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openLibrary, type LibraryDatabase } from '@/lib/library/database';
import { LibraryError } from '@/lib/library/errors';
import { earlyGoods } from '@/lib/library/early-goods';
import { bucketOf } from '@/lib/library/goods-packs';
import { putGoods, removeGoods } from '@/lib/library/goods-store';
import { liveGoods } from '@/lib/library/live-goods';
import { soundsOf } from '@/lib/library/spoken';
import { tendIndex } from '@/lib/library/tend-index';
import { madeGoods } from '../../../scripts/lib/made-goods';
import { goods } from './records';

let count = 0;
const opened: LibraryDatabase[] = [];
async function library(): Promise<LibraryDatabase> {
  const { db } = await openLibrary({ name: `live-goods-${++count}` });
  opened.push(db);
  return db;
}
afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

const signal = new AbortController().signal;
const ask = (query: string) => ({ query, buyer: '', limit: 5 });
const cup = goods({ id: 'cup', code: 'BW-500', nameZh: '不锈钢保温杯', nameEn: 'VACUUM "FLASK"\nLARGE', hsCode: '9617001900', criteria: [{ certType: 'RC', criterion: 'RVC' }, { certType: 'E', criterion: 'CTH' }], price: '4.80', cost: '3.10', supplier: '永康禾木', note: 'X', lastUsedAt: 9, usedBy: [{ buyer: 'SIAM', count: 1, at: 9 }] });

describe('goods held ready for searching', () => {
  it('are told to a page by id, names, HS code and the criterion of its certificate type, to the letter', async () => {
    const db = await library();
    await putGoods(db, [cup]);
    const live = liveGoods(async () => db);
    expect(await live.suggest(ask('flask'), 'E')).toEqual([{ id: 'cup', nameZh: '不锈钢保温杯', nameEn: 'VACUUM "FLASK"\nLARGE', hsCode: '9617001900', criterion: 'CTH' }]);
    expect((await live.suggest(ask('flask'), 'K'))[0]?.criterion).toBe('');
    expect((await live.suggest(ask('flask'), ''))[0]?.criterion).toBe('');
    expect(await live.find(ask('永康'))).toEqual([cup]);
  });

  it('follow what is written, changed and deleted', async () => {
    const db = await library();
    const live = liveGoods(async () => db);
    expect(await live.suggest(ask('bw'), '')).toEqual([]);
    await putGoods(db, [cup], await soundsOf([cup.nameZh]));
    live.changed();
    expect(await live.suggest(ask('bwb'), '')).toHaveLength(1);
    await putGoods(db, [{ ...cup, code: 'ZZ-1' }]);
    live.changed();
    // The sound of a name that stayed is known still.
    expect([await live.suggest(ask('bw-500'), ''), (await live.suggest(ask('bwb'), '')).length]).toEqual([[], 1]);
    await removeGoods(db, ['cup']);
    live.changed();
    expect(await live.suggest(ask('zz'), '')).toEqual([]);
  });

  it('are held no more once the library is locked, and come back with it', async () => {
    const db = await library();
    await putGoods(db, [cup]);
    let locked = false;
    const live = liveGoods(async () => {
      if (locked) throw new LibraryError('locked');
      return db;
    });
    expect(await live.suggest(ask('bw'), '')).toHaveLength(1);
    locked = true;
    live.forget();
    await expect(live.suggest(ask('bw'), '')).rejects.toThrow(LibraryError);
    locked = false;
    live.changed();
    expect(await live.suggest(ask('bw'), '')).toHaveLength(1);
  });

  it('do not believe an index row that disagrees with its pack', async () => {
    const db = await library();
    await putGoods(db, [cup]);
    const row = await db.goodsIndex.get(bucketOf('cup'));
    await putGoods(db, [{ ...cup, code: 'NEW-1' }]);
    if (row) await db.goodsIndex.put(row);
    const live = liveGoods(async () => db);
    expect(await live.suggest(ask('new-1'), '')).toHaveLength(1);
    expect(await live.suggest(ask('bw-500'), '')).toHaveLength(0);
  });

  it('open again after a failure', async () => {
    const db = await library();
    await putGoods(db, [cup]);
    let attempts = 0;
    const live = liveGoods(async () => {
      if (++attempts === 1) throw new Error('not yet');
      return db;
    });
    await expect(live.suggest(ask('bw'), '')).rejects.toThrow('not yet');
    expect(await live.suggest(ask('bw'), '')).toHaveLength(1);
  });
});

describe('an early answer', () => {
  it('is given by beginnings of codes, names and sounds, from pages that were completed before', async () => {
    const db = await library();
    await putGoods(db, madeGoods(3000));
    await putGoods(db, [cup]);
    const live = liveGoods(async () => db, earlyGoods(db.name));
    expect(await live.suggestEarly(ask('bw-500'), 'E')).toBeNull();
    expect(await tendIndex(db, signal)).toBeGreaterThan(0);
    for (const query of ['bw-500', '961700190', '不锈钢保温杯', 'bxgbwb', 'buxiugangbaowen', 'flask lar', 'gbwb']) {
      expect([query, ...((await live.suggestEarly(ask(query), 'E')) ?? []).map(({ id, criterion }) => `${id} ${criterion}`)]).toContain('cup CTH');
    }
    expect(live.reading()).toBe(true);
    expect(await live.suggestEarly(ask(''), '')).toBeNull();
  });

  it('knows what was written since, and nothing that was deleted', async () => {
    const db = await library();
    await putGoods(db, madeGoods(500));
    await tendIndex(db, signal);
    const live = liveGoods(async () => db, earlyGoods(db.name));
    await putGoods(db, [cup]);
    expect((await live.suggestEarly(ask('bw-500'), ''))?.[0]?.id).toBe('cup');
    await removeGoods(db, ['cup']);
    expect(await live.suggestEarly(ask('bw-500'), '')).toEqual([]);
  });

  it('is not given any more after much was written, until the pages are completed again', async () => {
    const db = await library();
    await putGoods(db, [cup]);
    await tendIndex(db, signal);
    await putGoods(db, madeGoods(2000));
    const live = liveGoods(async () => db, earlyGoods(db.name));
    expect(await live.suggestEarly(ask('bw-500'), '')).toBeNull();
    await tendIndex(db, signal);
    expect((await live.suggestEarly(ask('bw-500'), ''))?.[0]?.id).toBe('cup');
    expect(await tendIndex(db, signal)).toBe(0);
  });

  it('comes from pages of all goods again once they were completed, also where single goods were written one by one', async () => {
    const db = await library();
    await tendIndex(db, signal);
    for (const record of madeGoods(12)) await putGoods(db, [record], await soundsOf([record.nameZh]));
    expect((await db.goodsTerms.get(''))?.changed?.length).toBeGreaterThan(8);
    await tendIndex(db, signal);
    expect(await db.goodsTerms.get('')).toEqual({ from: '', changed: [] });
    const pages = await db.goodsTerms.count();
    expect(pages).toBeGreaterThan(1);
  });
});
