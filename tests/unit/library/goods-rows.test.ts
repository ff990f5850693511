import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openLibrary, type LibraryDatabase } from '@/lib/library/database';
import { goodsFinder } from '@/lib/library/goods-finder';
import { goodsRows, type HeldGoods } from '@/lib/library/goods-rows';
import { goodsStores, putGoods, removeGoods } from '@/lib/library/goods-store';
import type { GoodsRecord } from '@/lib/library/records';
import { goods } from './records';

const made = (count: number): GoodsRecord[] => Array.from({ length: count }, (_, at) => goods({ id: `g${at}`, code: `BW-${at}`, updatedAt: 1000 + at, usedBy: [{ buyer: 'SIAM', count: 1, at: 5 }] }));
/** So many that reading them takes a while. */
const many = 4000;
const write = (db: LibraryDatabase, records: readonly GoodsRecord[]) => db.transaction('rw', goodsStores(db), () => putGoods(db, records));
const opened = async (): Promise<LibraryDatabase> => (await openLibrary({ name: `rows-${crypto.randomUUID()}` })).db;
const open = new AbortController().signal;

it('a list of goods shows the first of many at once and then all of them, the latest first', async () => {
  const db = await opened();
  await write(db, made(many));
  const told: HeldGoods[] = [];
  await goodsRows().refresh(db, open, (held) => told.push(held));
  expect(told.map(({ complete }) => complete)).toEqual([false, true]);
  expect(told[0]?.rows.length).toBeGreaterThan(0);
  expect(told[1]?.rows.map(({ id }) => id)).toEqual(made(many).map(({ id }) => id).toReversed());
  expect(told[1]?.rows[0]?.usedBy).toBeUndefined();
  db.close();
});

it('a small list is shown whole, never a part of it first', async () => {
  const db = await opened();
  await write(db, made(300));
  const told: HeldGoods[] = [];
  await goodsRows().refresh(db, open, (held) => told.push(held));
  expect(told.map(({ rows, complete }) => [rows.length, complete])).toEqual([[300, true]]);
  db.close();
});

it('only what changed is read again; what was deleted is gone', async () => {
  const db = await opened();
  await write(db, made(40));
  const rows = goodsRows();
  const refresh = (): Promise<void> => rows.refresh(db, open, () => undefined);
  await refresh();
  const before = rows.held().rows;
  await write(db, [goods({ id: 'g3', code: 'NEW', updatedAt: 9000 })]);
  await refresh();
  expect(rows.held().rows[0]).toMatchObject({ id: 'g3', code: 'NEW' });
  expect(before.filter((row) => rows.held().rows.includes(row)).length).toBeGreaterThan(30);
  await db.transaction('rw', goodsStores(db), () => removeGoods(db, ['g3']));
  await refresh();
  expect(rows.held().rows.some(({ id }) => id === 'g3')).toBe(false);
  expect(rows.held().rows).toHaveLength(39);
  const same = rows.held().rows;
  await refresh();
  expect(rows.held().rows).toBe(same);
  db.close();
});

it('a reading that was ended and begun anew loses no row and shows none twice, the latest first', async () => {
  const db = await opened();
  const records = made(many);
  await write(db, records);
  const rows = goodsRows();
  const over = new AbortController();
  await rows.refresh(db, over.signal, ({ complete }) => !complete && over.abort());
  expect(rows.held()).toEqual({ rows: [], complete: false });
  // Of what was read already, some is written once more before the rest is.
  const again = records.map((record, at) => (at % 3 === 0 ? goods({ id: record.id, code: record.code, updatedAt: 9000 - at }) : record));
  await write(db, again);
  await rows.refresh(db, open, () => undefined);
  expect(rows.held().rows.map(({ id }) => id)).toEqual(again.toSorted((one, other) => other.updatedAt - one.updatedAt).map(({ id }) => id));
  db.close();
});

it('an empty library is known to be empty', async () => {
  const db = await opened();
  const rows = goodsRows();
  expect(rows.held().complete).toBe(false);
  await rows.refresh(db, open, () => undefined);
  expect(rows.held()).toEqual({ rows: [], complete: true });
  db.close();
});

it('goods are found in the list by what they are now', async () => {
  const db = await opened();
  await write(db, made(30));
  const finder = goodsFinder();
  expect(await finder.find(db, 'bw-7', 5)).toEqual(['g7']);
  await write(db, [goods({ id: 'g7', nameZh: '竹制砧板', code: 'ZB-1', updatedAt: 9000 })]);
  expect(await finder.find(db, 'bw-7', 5)).toEqual([]);
  expect(await finder.find(db, '砧板', 5)).toEqual(['g7']);
  db.close();
});
