import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { waitIn } from '@/lib/library/lock/wait-in';
import { LibraryDatabase } from '@/lib/library/database';
import { createLibraryKeys } from '@/lib/library/lock/library-keys';
import { newLock } from '@/lib/library/lock/lock-row';

const opened: Dexie[] = [];
afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});
let count = 0;
async function store(): Promise<Dexie> {
  const db = new Dexie(`waiting-${++count}`);
  db.version(1).stores({ things: 'id' });
  opened.push(db);
  return db.open();
}
const after = (ms: number): Promise<number> => new Promise((done) => setTimeout(done, ms, ms));

describe('a transaction that waits for work outside of the database', () => {
  it('goes on afterwards, whichever of several works is done first', async () => {
    const db = await store();
    await db.transaction('rw', 'things', async ({ idbtrans }) => {
      const transaction = idbtrans as never;
      const waits = [15, 5, 30, 0].map((ms) => waitIn(transaction, 'things', () => after(ms)).then((value) => db.table('things').put({ id: value })));
      await Promise.all(waits);
      await waitIn(transaction, 'things', () => after(1));
      await db.table('things').put({ id: 1 });
    });
    expect(await db.table('things').toCollection().primaryKeys()).toEqual([0, 1, 5, 15, 30]);
  });

  it('fails with the work, and nothing is written', async () => {
    const db = await store();
    const failing = db.transaction('rw', 'things', async ({ idbtrans }) => {
      await db.table('things').put({ id: 1 });
      await waitIn(idbtrans as never, 'things', () => Promise.reject(new Error('no key')));
    });
    await expect(failing).rejects.toThrow('no key');
    expect(await db.table('things').count()).toBe(0);
  });

  it('is not waited for for ever where it was ended meanwhile', async () => {
    const db = await store();
    const ended = db.transaction('rw', 'things', async ({ idbtrans }) => {
      const waiting = waitIn(idbtrans as never, 'things', () => after(5));
      idbtrans.abort();
      await waiting;
      await db.table('things').put({ id: 1 });
    });
    await expect(ended).rejects.toThrow();
  });
});

describe('sealed rows', () => {
  it('are found, filtered, cut and put in order as if they were not', async () => {
    const { lock, key } = await newLock('a passphrase of a test');
    const keys = createLibraryKeys({ openChannel: () => ({ postMessage: () => undefined, addEventListener: () => undefined }) });
    keys.hold(key, null);
    const db = new LibraryDatabase(`sealed-${++count}`, keys);
    opened.push(db);
    await db.open();
    await db.meta.put({ key: 'lock', value: lock });
    const rows = [5, 1, 4, 2, 3].map((at) => ({ id: `in-${at}`, at, name: `file ${at}`, records: [] }));
    await db.takenIn.bulkPut(rows);
    const names = async (found: PromiseLike<readonly { readonly at: number }[]>): Promise<number[]> => (await found).map(({ at }) => at);
    expect(await names(db.takenIn.orderBy('at').toArray())).toEqual([1, 2, 3, 4, 5]);
    expect(await names(db.takenIn.orderBy('at').reverse().toArray())).toEqual([5, 4, 3, 2, 1]);
    expect(await names(db.takenIn.orderBy('at').reverse().filter(({ name }) => name !== 'file 4').limit(2).toArray())).toEqual([5, 3]);
    expect(await names(db.takenIn.orderBy('at').offset(3).toArray())).toEqual([4, 5]);
    expect(await names(db.takenIn.where('at').anyOf(2, 4).filter(() => true).toArray())).toEqual([2, 4]);
    expect(await names(db.takenIn.where('at').above(3).reverse().filter(() => true).toArray())).toEqual([5, 4]);
    expect((await db.takenIn.orderBy('at').last())?.name).toBe('file 5');
    expect((await db.takenIn.filter(({ name }) => name === 'file 2').first())?.at).toBe(2);
    const seen: string[] = [];
    await db.takenIn.orderBy('at').each(({ name }) => seen.push(name));
    expect(seen).toHaveLength(5);
    await db.takenIn.where('at').below(3).modify({ name: 'renamed' });
    expect((await db.takenIn.toArray()).filter(({ name }) => name === 'renamed')).toHaveLength(2);
    await db.takenIn.update('in-5', { name: 'updated' });
    expect((await db.takenIn.get('in-5'))?.name).toBe('updated');
    await db.takenIn.where('at').above(3).delete();
    expect(await db.takenIn.count()).toBe(3);
    expect(await db.takenIn.where('at').above(10).filter(() => true).toArray()).toEqual([]);
  });
});
