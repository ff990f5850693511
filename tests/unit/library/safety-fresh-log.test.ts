import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLibrary, type LibraryDatabase } from '@/lib/library/database';
import { countGoods } from '@/lib/library/goods-store';
import { beginFreshLog, doubtLog, type FreshLogMemory } from '@/lib/library/safety/fresh-log';
import { putRecords } from '@/lib/library/tables';
import { goods } from './records';

const opened: LibraryDatabase[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const db of opened.splice(0)) await db.delete();
  await deleteDB('originmate-scratch');
});

/** The browser's memory while it runs. */
function running(): FreshLogMemory {
  let isFresh = false;
  return { read: async () => isFresh, write: async (value) => void (isFresh = value) };
}

async function library(name: string): Promise<LibraryDatabase> {
  const { db } = await openLibrary({ name });
  opened.push(db);
  await db.transaction('rw', db.tables, () => putRecords(db, 'goods', [goods()]));
  return db;
}

/** What stays beside the library: the lengths of the rows' keys; null where nothing was ever written. */
async function left(): Promise<readonly number[] | null> {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'originmate-scratch')) return null;
  const db = await openDB('originmate-scratch');
  const keys = await db.getAllKeys('bytes');
  db.close();
  return keys.map((key) => (key instanceof ArrayBuffer || ArrayBuffer.isView(key) ? key.byteLength : 0));
}

/** The one row that stays, and what it must be longer than: LevelDB goes on with a list of tables of up to 2 MiB. */
const longRow = [expect.toSatisfy((bytes: number) => bytes > 2 * 1024 * 1024)];

/** How many bytes are written from here on. */
function writtenBytes(): () => number {
  const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
  return () => puts.mock.calls.reduce((sum, [value]) => sum + (value instanceof Uint8Array ? value.byteLength : 0), 0);
}

describe('the log in which the browser writes the library', () => {
  it('is filled up once while the browser runs, beside the library, and of that one row stays', async () => {
    const db = await library('fresh-a');
    const bytes = writtenBytes();
    const memory = running();
    await beginFreshLog(memory, 'fresh-a');
    const once = bytes();
    expect(once, 'more than two of the 4 MiB that LevelDB gathers in one log, and a piece on either side').toBeGreaterThan(10 * 1024 * 1024);
    await beginFreshLog(memory, 'fresh-a');
    expect(bytes()).toBe(once);
    expect(await left()).toEqual(longRow);
    expect(await countGoods(db)).toBe(1);
  });

  it('is filled up again by the next run of the browser, and after the browser closed the library by itself', async () => {
    await library('fresh-b');
    const bytes = writtenBytes();
    const memory = running();
    await beginFreshLog(memory, 'fresh-b');
    const once = bytes();
    await beginFreshLog(running(), 'fresh-b');
    await doubtLog(memory);
    await beginFreshLog(memory, 'fresh-b');
    expect(bytes()).toBe(3 * once);
    expect(await left()).toEqual(longRow);
  });

  it('is left alone where there is no library yet', async () => {
    const bytes = writtenBytes();
    await beginFreshLog(running(), 'fresh-c');
    expect(bytes()).toBe(0);
    expect(await left()).toBeNull();
  });

  it('is filled up at the next try where there was no room', async () => {
    await library('fresh-d');
    const memory = running();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(beginFreshLog(memory, 'fresh-d')).rejects.toThrow('full');
    expect(await memory.read()).toBe(false);
    await beginFreshLog(memory, 'fresh-d');
    expect(await memory.read()).toBe(true);
    expect(await left()).toEqual(longRow);
  });
});
