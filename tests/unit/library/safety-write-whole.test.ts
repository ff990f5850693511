import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLibrary, type LibraryDatabase } from '@/lib/library/database';
import { countGoods } from '@/lib/library/goods-store';
import { validBatch, writeBatch } from '@/lib/library/import-batch';
import { ofEachTable, type GoodsRecord } from '@/lib/library/records';
import { takeBack, takeIn } from '@/lib/library/taken-in';
import { writeChange } from '@/lib/library/write-change';
import { released, releasedLibrary } from './released';
import { goods, party } from './records';

/** Two of LevelDB's logs and a piece on either side: more than that must follow what a large transaction writes. */
const twoLogs = 10 * 1024 * 1024;
/** The note makes a product of one kilobyte. */
const many = (count: number, values: Partial<GoodsRecord> = {}, prefix = 'g'): GoodsRecord[] => Array.from({ length: count }, (_, at) => goods({ id: `${prefix}${at}`, code: `K-${at}`, note: '注'.repeat(480), ...values }));
const batchOf = (records: readonly GoodsRecord[], base: number | null = null) => validBatch({ ...ofEachTable(() => []), goods: records.map((record) => ({ record, base })) });
const now = 5000;

let count = 0;
const opened: LibraryDatabase[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const db of opened.splice(0)) await db.delete();
});

async function library(name = `whole-${++count}`): Promise<LibraryDatabase> {
  const { db, readOnly } = await openLibrary({ name });
  opened.push(db);
  expect(readOnly).toBeNull();
  return db;
}

interface Written {
  /** Bytes that are no record. */
  readonly ballast: number;
  readonly transactions: number;
  /** Whether a record was written after the first of them. */
  readonly recordsBehind: boolean;
}

/** What is written from here on, in its order; and that the database holds none of the ballast. */
function watch(): () => Written {
  const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
  const bytes = (value: unknown): number => (typeof value === 'object' && value !== null && 'value' in value && value.value instanceof Uint8Array ? value.value.byteLength : 0);
  return () => {
    const sizes = puts.mock.calls.map(([value]) => bytes(value));
    const first = sizes.findIndex((size) => size > 0);
    return { transactions: new Set(puts.mock.contexts.map((store) => (store as IDBObjectStore).transaction)).size, ballast: sizes.reduce((sum, size) => sum + size, 0), recordsBehind: first >= 0 && sizes.slice(first).includes(0) };
  };
}

const metaKeys = (db: LibraryDatabase) => db.meta.toCollection().primaryKeys();

describe('records that are written together', () => {
  it('are followed within their transaction by more than two of the browser’s logs, and nothing of those stays', async () => {
    const db = await library();
    const written = watch();
    expect(await writeBatch(db, batchOf(many(1000)), { now })).toBe(1000);
    expect(written().ballast).toBeGreaterThan(twoLogs);
    expect(written().recordsBehind).toBe(false);
    expect(written().transactions).toBe(1);
    expect(await metaKeys(db)).toEqual(['generation', 'schemaVersion']);
    expect(await countGoods(db)).toBe(1000);
  });

  it('are written without that where they are few: one product among a thousand, or thirty', async () => {
    const db = await library();
    await writeBatch(db, batchOf(many(1000)), { now });
    const written = watch();
    expect(await writeBatch(db, batchOf([goods({ id: 'late' })]), { now })).toBe(1);
    expect(await writeBatch(db, batchOf(many(30, { note: '' }, 'few-')), { now })).toBe(30);
    expect(written().ballast).toBe(0);
  });

  it('are followed by it once where a shared file is taken in, and once where it is taken back', async () => {
    const db = await library();
    const written = watch();
    await takeIn(db, batchOf(many(1000)), { id: 'one', name: 'one.originmate' }, { now });
    const once = written().ballast;
    expect(once).toBeGreaterThan(twoLogs);
    expect(once).toBeLessThan(2 * twoLogs);
    expect(written().recordsBehind).toBe(false);
    await takeBack(db, 'one', { leaveChanged: false, now });
    expect(written().ballast).toBe(2 * once);
    expect(await countGoods(db)).toBe(0);
  });

  it('are followed by it where many companies are deleted', async () => {
    const db = await library();
    const parties = Array.from({ length: 300 }, (_, at) => party({ id: `p${at}` }));
    await writeBatch(db, validBatch({ ...ofEachTable(() => []), parties: parties.map((record) => ({ record, base: null })) }), { now });
    const written = watch();
    await writeChange(db, batchOf([]), parties.map(({ id, updatedAt }) => ({ table: 'parties', id, base: updatedAt })), { now });
    expect(written().ballast).toBeGreaterThan(twoLogs);
    expect(await db.parties.count()).toBe(0);
  });

  it('leave nothing, and no ballast, where there is no room for it', async () => {
    const db = await library();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function full(this: IDBObjectStore, ...asked: Parameters<IDBObjectStore['put']>) {
      const [row] = asked;
      if (typeof row === 'object' && row !== null && 'key' in row && row.key === 'ballast') throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, asked);
    });
    await expect(Promise.resolve(writeBatch(db, batchOf(many(1000)), { now }))).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(await countGoods(db)).toBe(0);
    expect(await metaKeys(db)).toEqual(['schemaVersion']);
  });

  it('are followed by it where a library of version 3 is brought up', async () => {
    const three = released.find(({ version }) => version === 3);
    if (!three) throw new Error('no example of version 3');
    const name = `whole-${++count}`;
    await releasedLibrary(name, three);
    const written = watch();
    const db = await library(name);
    expect(written().ballast).toBeGreaterThan(twoLogs);
    expect(await countGoods(db)).toBe(three.rows['goods']?.length);
    expect(await db.meta.get('ballast' as never)).toBeUndefined();
  });

  it('leave the transaction that they are a part of to its owner', async () => {
    const db = await library();
    const written = watch();
    await db.transaction('rw', db.tables, async () => {
      await writeBatch(db, batchOf(many(1000)), { now });
      expect(Dexie.currentTransaction?.active).toBe(true);
    });
    expect(written().ballast).toBe(0);
  });
});
