import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { libraryClient } from '@/lib/library/client';
import { openLibrary } from '@/lib/library/database';
import { allGoods } from '@/lib/library/goods-store';
import { mergeRecords } from '@/lib/library/merge-records';
import { ofEachTable, type TableName } from '@/lib/library/records';
import { serveLibrary } from '@/lib/library/service';
import { goods, template } from './records';

/** A background with two goods that are the same and a template that names both. */
async function library() {
  const open = await openLibrary({ name: `change-${crypto.randomUUID()}` });
  const told: TableName[] = [];
  const answer = serveLibrary({ now: () => 5000, open: () => Promise.resolve(open), onChange: (table) => told.push(table) });
  const client = libraryClient(async (message) => JSON.parse(JSON.stringify(await answer(JSON.parse(JSON.stringify(message))))));
  const fresh = <R>(records: readonly R[]) => records.map((record) => ({ record, base: null }));
  await client.importRecords({ ...ofEachTable(() => []), goods: fresh([goods({ id: 'a', nameEn: 'FLASK' }), goods({ id: 'b', nameEn: 'CUP' })]), templates: fresh([template({ goodsIds: ['a', 'b'] })]) });
  told.splice(0);
  return { db: open.db, client, told };
}

it('two goods become one, and their template names it, in one go', async () => {
  const { db, client, told } = await library();
  const records = (await allGoods(db)).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  await client.change(mergeRecords('goods', records, { nameEn: 1 }, { templates: await db.templates.toArray(), certificates: [], ignored: [] }));
  expect((await allGoods(db)).map(({ id, nameEn }) => [id, nameEn])).toEqual([['a', 'CUP']]);
  expect((await db.templates.get('t1'))?.goodsIds).toEqual(['a']);
  expect(told).toEqual(['goods', 'templates']);
  db.close();
});

it('nothing is merged when one of them was changed meanwhile', async () => {
  const { db, client } = await library();
  const records = (await allGoods(db)).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const change = mergeRecords('goods', records, { nameEn: 1 }, { templates: await db.templates.toArray(), certificates: [], ignored: [] });
  const [, second] = records;
  if (second) await client.save('goods', { ...second, note: '又改过' }, second.updatedAt);
  await expect(client.change(change)).rejects.toMatchObject({ code: 'conflict' });
  expect((await allGoods(db)).map(({ id, nameEn }) => [id, nameEn]).toSorted()).toEqual([['a', 'FLASK'], ['b', 'CUP']]);
  expect((await db.templates.get('t1'))?.goodsIds).toEqual(['a', 'b']);
  db.close();
});

it('records that are gone already are deleted once more without harm', async () => {
  const { db, client, told } = await library();
  const remove = (await allGoods(db)).map(({ id, updatedAt }) => ({ table: 'goods' as const, id, base: updatedAt }));
  await client.change({ put: ofEachTable(() => []), remove });
  await client.change({ put: ofEachTable(() => []), remove });
  expect(await allGoods(db)).toEqual([]);
  expect(told).toEqual(['goods', 'goods']);
  db.close();
});
