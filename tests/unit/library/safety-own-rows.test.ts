import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { openLibrary, type OpenLibrary } from '@/lib/library/database';
import { countGoods } from '@/lib/library/goods-store';
import { indexRows } from '@/lib/library/goods-index';
import { tableNames } from '@/lib/library/records';
import { askSafety } from '@/lib/library/safety/messages';
import { serveSafety } from '@/lib/library/safety/service';
import { putRecords, storesOf, wholeLibrary } from '@/lib/library/tables';
import { goods, party } from './records';
import { memoryStores } from './safety-stores';

let count = 0;
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A library with two products and a company, watched over, with a snapshot. */
async function watched() {
  const name = `own-rows-${++count}`;
  const stores = memoryStores();
  const open = async (onFrozen?: () => void, forgiving = false): Promise<OpenLibrary> => {
    const library = await openLibrary({ name, canary: stores.canary, forgiving, ...(onFrozen ? { onFrozen } : {}) });
    closing.push(() => library.db.close());
    return library;
  };
  const { db } = await open();
  await db.transaction('rw', db.tables, async () => {
    await putRecords(db, 'goods', [goods({ id: 'cup' }), goods({ id: 'pot', nameZh: '茶壶' })]);
    await putRecords(db, 'parties', [party()]);
  });
  const safety = serveSafety({ open, ...stores });
  const ask = (message: Parameters<typeof askSafety>[1]) => askSafety(async (asked) => safety.answer(asked), message);
  await ask({ type: 'safety.snapshot' });
  return { name, db, open, ask };
}

/** Rows stand in the library's stores that belong into others. */
async function misplace(name: string, rows: Readonly<Record<string, object>>): Promise<void> {
  const bare = new Dexie(name);
  await bare.open();
  for (const [store, row] of Object.entries(rows)) await bare.table(store).put(row);
  bare.close();
}

const strangers = {
  goodsPacks: { bucket: 900, key: 'generation', value: 35 },
  goodsIndex: { bucket: 901, key: 'generation', value: 35 },
  parties: { id: 'exporter', name: '常用模板', head: {} },
  templates: { id: 'cup-maker', role: 'producer' },
};

describe('a row that does not belong into its store', () => {
  it('is told as damage by whoever reads it, and never taken for a record', async () => {
    const { name, db } = await watched();
    await misplace(name, strangers);
    await expect(wholeLibrary(db)).rejects.toMatchObject({ code: 'damaged' });
    await expect(db.parties.get('exporter')).rejects.toMatchObject({ code: 'damaged' });
    expect(await countGoods(db)).toBe(2);
    // Of what is made from the goods nothing strange is believed.
    expect(await indexRows(db, [901])).toEqual([]);
  });

  it('is deleted by restoring, and all that the snapshot knows is there', async () => {
    const { name, db, open, ask } = await watched();
    const before = await wholeLibrary(db);
    await misplace(name, strangers);
    const { compared } = await ask({ type: 'safety.compare', slot: 'a' });
    expect(compared?.tables.every(({ missing }) => missing === 0)).toBe(true);
    await ask({ type: 'safety.restore', slot: 'a', newerHere: 'keep' });
    const { db: next } = await open();
    expect(await wholeLibrary(next)).toEqual(before);
    for (const store of storesOf(next, tableNames)) expect([store.name, (await store.toCollection().primaryKeys()).filter((key) => [900, 901, 'exporter', 'cup-maker'].includes(key as string | number))]).toEqual([store.name, []]);
    expect((await ask({ type: 'safety.state' })).state.verdict).toBe('whole');
  });
});
