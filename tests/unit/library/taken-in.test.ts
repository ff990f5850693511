import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openLibrary, type LibraryDatabase } from '@/lib/library/database';
import { goodsById, goodsStores, putGoods } from '@/lib/library/goods-store';
import { validBatch, writeBatch } from '@/lib/library/import-batch';
import type { ImportBatch } from '@/lib/library/messages';
import { ofEachTable, type LibraryContent, type RecordOf, type TableName } from '@/lib/library/records';
import { mostTakenIn, takeBack, takeIn } from '@/lib/library/taken-in';
import { recordById, wholeLibrary } from '@/lib/library/tables';
import { withUse } from '@/lib/library/uses';
import { goods, party, template } from './records';

let count = 0;
const opened: LibraryDatabase[] = [];
afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

async function library(name = `taken-in-${++count}`): Promise<LibraryDatabase> {
  const { db, readOnly } = await openLibrary({ name });
  opened.push(db);
  expect(readOnly).toBeNull();
  return db;
}

type Entry = readonly [TableName, RecordOf[TableName], number | null];
const batch = (...entries: readonly Entry[]): ImportBatch => ofEachTable((table) => entries.flatMap(([of, record, base]) => (of === table ? [{ record, base }] : [])));
const write = (db: LibraryDatabase, now: number, ...entries: readonly Entry[]) => writeBatch(db, validBatch(batch(...entries)), { now });
const take = (db: LibraryDatabase, id: string, now: number, ...entries: readonly Entry[]) => takeIn(db, validBatch(batch(...entries)), { id, name: `${id}.originmate` }, { now });
const back = (db: LibraryDatabase, id: string, leaveChanged = false) => takeBack(db, id, { leaveChanged, now: 9000 });

/** What the records say, whenever they were written. */
const said = (content: LibraryContent): unknown => JSON.parse(JSON.stringify(content, (key, value: unknown) => (key === 'updatedAt' || key === 'createdAt' ? undefined : value)));

describe('records that were taken in together', () => {
  it('are all taken back: what they changed is as it was, what they added is gone', async () => {
    const db = await library();
    await write(db, 2000, ['goods', goods({ hsCode: '961700' }), null], ['parties', party(), null]);
    const before = said(await wholeLibrary(db));
    expect(await take(db, 'one', 3000, ['goods', goods({ hsCode: '9617001900', updatedAt: 2500 }), 1000], ['goods', goods({ id: 'g2', nameZh: '瓷餐盘' }), null], ['templates', template({ goodsIds: ['g2'] }), null])).toBe(3);
    expect(await back(db, 'one')).toEqual({ done: true, restored: 3, left: 0, tables: ['goods', 'templates'] });
    expect(said(await wholeLibrary(db))).toEqual(before);
  });

  it('can be taken back after the browser was closed', async () => {
    const name = `taken-in-${++count}`;
    const first = await library(name);
    await take(first, 'one', 3000, ['goods', goods(), null]);
    first.close();
    const again = await library(name);
    expect(await back(again, 'one')).toMatchObject({ done: true, restored: 1 });
    expect((await wholeLibrary(again)).goods).toEqual([]);
  });

  it('are not taken back without asking where one was changed since', async () => {
    const db = await library();
    await write(db, 2000, ['goods', goods({ hsCode: '961700' }), null]);
    await take(db, 'one', 3000, ['goods', goods({ hsCode: '9617001900', updatedAt: 2500 }), 1000], ['parties', party(), null]);
    const taken = await recordById(db, 'goods', 'g1');
    await write(db, 4000, ['goods', goods({ hsCode: '9617009000', updatedAt: 4000 }), taken?.updatedAt ?? null]);
    expect(await back(db, 'one')).toMatchObject({ done: false, changed: [{ table: 'goods', id: 'g1', why: 'changed' }] });
    expect((await wholeLibrary(db)).parties).toHaveLength(1);

    expect(await back(db, 'one', true)).toMatchObject({ done: true, restored: 1, left: 1 });
    expect(await wholeLibrary(db)).toMatchObject({ goods: [{ hsCode: '9617009000' }], parties: [] });
  });

  it('are not taken back without asking where one was deleted since', async () => {
    const db = await library();
    await write(db, 2000, ['parties', party({ tel: '1' }), null]);
    await take(db, 'one', 3000, ['parties', party({ tel: '2', updatedAt: 2500 }), 1000]);
    await db.parties.delete('p1');
    expect(await back(db, 'one')).toEqual({ done: false, changed: [{ table: 'parties', id: 'p1', why: 'deleted', record: null }] });
    expect(await back(db, 'one', true)).toMatchObject({ done: true, restored: 0, left: 1 });
    expect(await db.parties.count()).toBe(0);
  });

  it('stay where a template that the user made since names them', async () => {
    const db = await library();
    await take(db, 'one', 3000, ['parties', party(), null], ['parties', party({ id: 'p2', name: 'HANBIT LIVING CO., LTD.' }), null]);
    await write(db, 4000, ['templates', template({ consigneeId: 'p1', updatedAt: 4000 }), null]);
    expect(await back(db, 'one')).toMatchObject({ done: false, changed: [{ id: 'p1', why: 'in-use' }] });
    expect(await back(db, 'one', true)).toMatchObject({ done: true, restored: 1, left: 1 });
    expect((await wholeLibrary(db)).parties.map(({ id }) => id)).toEqual(['p1']);
  });

  it('go where a template named them before they came, as it does after they went', async () => {
    const db = await library();
    await write(db, 2000, ['templates', template({ consigneeId: 'p1' }), null]);
    await take(db, 'one', 3000, ['parties', party(), null]);
    expect(await back(db, 'one')).toMatchObject({ done: true, restored: 1, left: 0 });
  });

  it('stay where a template of a later import names them', async () => {
    const db = await library();
    await take(db, 'one', 3000, ['parties', party(), null]);
    await take(db, 'two', 4000, ['templates', template({ consigneeId: 'p1' }), null]);
    expect(await back(db, 'one')).toMatchObject({ done: false, changed: [{ id: 'p1', why: 'in-use' }] });
    expect(await back(db, 'two')).toMatchObject({ done: true });
    expect(await back(db, 'one')).toMatchObject({ done: true });
  });

  it('that are gone already are no hindrance', async () => {
    const db = await library();
    await take(db, 'one', 3000, ['parties', party(), null]);
    await db.parties.delete('p1');
    expect(await back(db, 'one')).toMatchObject({ done: true });
  });

  it('leave nothing to be taken back where the writing failed', async () => {
    const db = await library();
    await write(db, 2000, ['goods', goods({ hsCode: '961700' }), null]);
    await expect(take(db, 'one', 3000, ['parties', party(), null], ['goods', goods({ hsCode: '9617001900' }), 7])).rejects.toMatchObject({ code: 'conflict' });
    expect(await db.takenIn.count()).toBe(0);
    expect(await wholeLibrary(db)).toMatchObject({ goods: [{ hsCode: '961700' }], parties: [] });
  });

  it('are kept for the last imports only', async () => {
    const db = await library();
    for (let at = 0; at <= mostTakenIn; at++) await take(db, `import-${at}`, 3000 + at, ['parties', party({ id: `p${at}` }), null]);
    expect(await db.takenIn.count()).toBe(mostTakenIn);
    await expect(back(db, 'import-0')).rejects.toMatchObject({ code: 'failed' });
    expect(await back(db, 'import-1')).toMatchObject({ done: true });
  });

  it('keep the uses that were noted since', async () => {
    const db = await library();
    await write(db, 2000, ['goods', goods({ hsCode: '961700' }), null]);
    await take(db, 'one', 3000, ['goods', goods({ hsCode: '9617001900', updatedAt: 2500 }), 1000]);
    const taken = await goodsById(db, 'g1');
    await db.transaction('rw', goodsStores(db), () => putGoods(db, [withUse(taken ?? goods(), 'SIAM LOTUS', 8000)]));
    expect(await back(db, 'one')).toMatchObject({ done: true });
    expect(await goodsById(db, 'g1')).toMatchObject({ hsCode: '961700', lastUsedAt: 8000, usedBy: [{ buyer: 'SIAMLOTUS', count: 1 }] });
  });
});
