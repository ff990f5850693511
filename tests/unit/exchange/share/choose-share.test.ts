import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { chosenContent, shareCount } from '@/lib/exchange/share/choose-share';
import { openLibrary, type LibraryDatabase } from '@/lib/library/database';
import { goodsStores, putGoods } from '@/lib/library/goods-store';
import type { GoodsRecord } from '@/lib/library/records';
import { goods, party, template, wording } from '../../library/records';

const opened: LibraryDatabase[] = [];
afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

async function libraryOf(records: readonly GoodsRecord[]): Promise<LibraryDatabase> {
  const { db } = await openLibrary({ name: `share-${crypto.randomUUID()}` });
  opened.push(db);
  await db.transaction('rw', goodsStores(db), () => putGoods(db, records));
  await db.parties.bulkPut([party(), party({ id: 'p2', role: 'exporter' }), party({ id: 'p3', role: 'third-party' })]);
  await db.templates.put(template({ exporterId: 'p2', consigneeId: 'p1', goodsIds: ['g2', 'gone'] }));
  await db.wordings.put(wording());
  return db;
}
const two = [goods(), goods({ id: 'g2' })];

describe('what is shared', () => {
  it('is whole kinds, or the records that were chosen', async () => {
    const chosen = await chosenContent(await libraryOf(two), { goods: new Set(['g1', 'gone']), wordings: 'all' }, false);
    expect(chosen).toMatchObject({ goods: [{ id: 'g1' }], parties: [], templates: [], wordings: [{ id: 'w1' }] });
    expect(chosen && shareCount(chosen)).toBe(2);
  });

  it('takes along what its templates name, where the user wants that, and nothing twice', async () => {
    const db = await libraryOf(two);
    const chosen = await chosenContent(db, { templates: 'all', parties: new Set(['p1', 'p3']) }, true);
    expect(chosen?.parties.map(({ id }) => id).sort()).toEqual(['p1', 'p2', 'p3']);
    expect(chosen?.goods.map(({ id }) => id)).toEqual(['g2']);
    expect((await chosenContent(db, { templates: 'all' }, false))?.parties).toEqual([]);
  });

  it('is read without the rest: one product of thousands is one pack, too many are counted only', async () => {
    const db = await libraryOf(Array.from({ length: 3000 }, (_, at) => goods({ id: `g${at}` })));
    let packs = 0;
    db.goodsPacks.hook('reading', (pack) => {
      packs += 1;
      return pack;
    });
    expect((await chosenContent(db, { goods: new Set(['g7']) }, true))?.goods.map(({ id }) => id)).toEqual(['g7']);
    expect(packs).toBe(1);
    expect(await chosenContent(db, { goods: 'all' }, true, 2999)).toBeNull();
    expect(packs).toBe(1);
  });
});
