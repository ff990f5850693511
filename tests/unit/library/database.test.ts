import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLibrary, type OpenLibrary } from '@/lib/library/database';
import { asLibraryError } from '@/lib/library/errors';
import { bucketOf, packOf } from '@/lib/library/goods-packs';
import { countGoods, goodsStores, putGoods } from '@/lib/library/goods-store';
import { goods } from './records';
import { releasedLibrary, versionFour, versionOne } from './released';

let count = 0;
const opened: OpenLibrary[] = [];
const freshName = (): string => `library-${++count}`;
async function open(options: Parameters<typeof openLibrary>[0]): Promise<OpenLibrary> {
  const library = await openLibrary(options);
  opened.push(library);
  return library;
}
afterEach(() => {
  for (const { db } of opened.splice(0)) db.close();
});

/** The library as a later version of the extension would leave it. */
async function madeByNewerVersion(name: string): Promise<void> {
  const newer = new Dexie(name);
  newer.version(5).stores({ ...versionFour.stores, history: 'id' });
  await newer.open();
  await newer.table('meta').put({ key: 'schemaVersion', value: 5 });
  await newer.table('goodsPacks').put(packOf(bucketOf('g1'), [goods()]));
  newer.close();
}

/** A connection to the library as it stands, which stays when it is asked to go. */
const heldOpen = (name: string): Promise<IDBDatabase> =>
  new Promise((done, failed) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('success', () => done(opening.result));
    opening.addEventListener('error', () => failed(opening.error ?? new Error('failed')));
  });

describe('the library', () => {
  it('is made at the first use, with its version written into it', async () => {
    const { db, readOnly } = await open({ name: freshName() });
    expect(readOnly).toBeNull();
    expect(await db.meta.get('schemaVersion')).toEqual({ key: 'schemaVersion', value: 4 });
  });

  it('of an older version that had lost its version row is still taken for damaged', async () => {
    const name = freshName();
    await releasedLibrary(name, versionOne, { withVersion: false });
    const { db, readOnly } = await open({ name });
    expect(readOnly?.code).toBe('damaged');
    expect(await countGoods(db)).toBe(2);
  });

  it('writes with strict durability: "saved" means on the disk', async () => {
    const { db } = await open({ name: freshName() });
    const durability = await db.transaction('rw', goodsStores(db), async (transaction) => {
      await putGoods(db, [goods()]);
      return transaction.idbtrans.durability;
    });
    expect(durability).toBe('strict');
  });

  it('made by a newer version can be read but not written', async () => {
    const name = freshName();
    await madeByNewerVersion(name);
    const { db, readOnly } = await open({ name });
    expect(readOnly?.code).toBe('newer-schema');
    expect(await countGoods(db)).toBe(1);
  });

  it('without its version row is taken for damaged and not written', async () => {
    const name = freshName();
    const { db } = await open({ name });
    await db.meta.clear();
    db.close();
    expect((await open({ name })).readOnly?.code).toBe('damaged');
  });

  it('lets go when a newer version wants to upgrade it, and says so', async () => {
    const name = freshName();
    const onFrozen = vi.fn<() => void>();
    const { db } = await open({ name, onFrozen });
    await madeByNewerVersion(name);
    expect(onFrozen).toHaveBeenCalledOnce();
    const late = await putGoods(db, [goods()]).catch((error: unknown) => asLibraryError(error));
    expect(late).toMatchObject({ code: 'frozen' });
  });

  it('that does not open in time says so instead of waiting', async () => {
    const never = vi.spyOn(indexedDB, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest);
    await expect(openLibrary({ name: freshName(), timeoutMs: 5 })).rejects.toMatchObject({ code: 'open-timeout' });
    never.mockRestore();
  });

  it('that another page holds open in an older version says so at once, gives up in time, and opens once that page is closed', async () => {
    const name = freshName();
    await releasedLibrary(name, versionOne);
    // A page that does not let go when it is asked to.
    const older = await heldOpen(name);
    const onBlocked = vi.fn<() => void>();
    await expect(openLibrary({ name, timeoutMs: 50, onBlocked })).rejects.toMatchObject({ code: 'blocked' });
    expect(onBlocked).toHaveBeenCalledOnce();
    expect(older.version).toBe(10);
    older.close();
    const { db, readOnly } = await open({ name });
    expect(readOnly).toBeNull();
    expect(await countGoods(db)).toBe(2);
  });

  it('waits for another page that lets go late', async () => {
    const name = freshName();
    await releasedLibrary(name, versionOne);
    const older = await heldOpen(name);
    const { db, readOnly } = await open({ name, onBlocked: () => older.close() });
    expect(readOnly).toBeNull();
    expect(await countGoods(db)).toBe(2);
  });

  it('in a browser that keeps nothing is reported as unavailable', async () => {
    const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.', 'InvalidStateError');
    });
    await expect(openLibrary({ name: freshName() })).rejects.toMatchObject({ code: 'unavailable' });
    refused.mockRestore();
  });
});

describe('a full disk', () => {
  it('is recognised also where it hides inside an aborted transaction', () => {
    const inner = new DOMException('full', 'QuotaExceededError');
    expect(asLibraryError(Object.assign(new Error('aborted'), { name: 'AbortError', inner })).code).toBe('quota');
  });
});
