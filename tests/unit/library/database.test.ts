import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openLibrary, type OpenLibrary } from '@/lib/library/database';
import { asLibraryError } from '@/lib/library/errors';
import { certificate, goods, lesson, party, preReview, template } from './records';

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

/** The stores of version 1, as they were released. */
const firstStores = { goods: 'id, code, hsCode, updatedAt', parties: 'id, role, updatedAt', templates: 'id, certType, updatedAt', meta: 'key' };

/** A library as version 1 of the records left it: no register. `versionRow` as it was written, or null where it was lost. */
async function madeByVersionOne(name: string, versionRow: object | null = { key: 'schemaVersion', value: 1 }): Promise<void> {
  const first = new Dexie(name);
  first.version(1).stores(firstStores);
  await first.open();
  if (versionRow) await first.table('meta').put(versionRow);
  await first.table('goods').bulkPut([goods(), goods({ id: 'g2', code: 'BW-500' })]);
  await first.table('parties').put(party());
  await first.table('templates').put(template());
  first.close();
}

/** A library as version 2 left it: a register, no lessons. */
async function madeByVersionTwo(name: string): Promise<void> {
  const second = new Dexie(name);
  second.version(2).stores({ ...firstStores, certificates: 'id, certType, invNo, updatedAt' });
  await second.open();
  await second.table('meta').put({ key: 'schemaVersion', value: 2 });
  await second.table('goods').put(goods());
  await second.table('certificates').put(certificate());
  second.close();
}

/** The library as a later version of the extension would leave it. */
async function madeByNewerVersion(name: string): Promise<void> {
  const newer = new Dexie(name);
  newer.version(4).stores({ ...firstStores, certificates: 'id, certType, invNo, updatedAt', lessons: 'id, host, updatedAt', history: 'id' });
  await newer.open();
  await newer.table('meta').put({ key: 'schemaVersion', value: 4 });
  await newer.table('goods').put(goods());
  newer.close();
}

describe('the library', () => {
  it('is made at the first use, with its version written into it', async () => {
    const { db, readOnly } = await open({ name: freshName() });
    expect(readOnly).toBeNull();
    expect(await db.meta.get('schemaVersion')).toEqual({ key: 'schemaVersion', value: 3 });
  });

  it('of version 1 gets a register and keeps all that it had', async () => {
    const name = freshName();
    await madeByVersionOne(name);
    const { db, readOnly } = await open({ name });
    expect(readOnly).toBeNull();
    expect(await db.meta.toArray()).toEqual([{ key: 'schemaVersion', value: 3 }]);
    expect(await db.goods.toArray()).toEqual([goods(), goods({ id: 'g2', code: 'BW-500' })]);
    expect([await db.parties.toArray(), await db.templates.toArray(), await db.certificates.toArray()]).toEqual([[party()], [template()], []]);
    await db.certificates.put(certificate());
    expect(await db.certificates.where('invNo').equals('SL20260301').count()).toBe(1);
  });

  it('of version 2 gets room for lessons, pre-reviews and drafts and keeps all that it had', async () => {
    const name = freshName();
    await madeByVersionTwo(name);
    const { db, readOnly } = await open({ name });
    expect(readOnly).toBeNull();
    expect([await db.meta.toArray(), await db.goods.toArray(), await db.certificates.toArray()]).toEqual([[{ key: 'schemaVersion', value: 3 }], [goods()], [certificate()]]);
    await db.lessons.put(lesson());
    expect(await db.lessons.where('host').equals('swapp.singlewindow.cn').count()).toBe(1);
    await db.preReviews.put(preReview());
    expect(await db.preReviews.where('number').equals('YS20260028').count()).toBe(1);
    expect(await db.drafts.where({ host: 'swapp.singlewindow.cn', kind: 'certificate-entry' }).count()).toBe(0);
  });

  it('of version 1 that had lost its version row is still taken for damaged', async () => {
    const name = freshName();
    await madeByVersionOne(name, null);
    const { db, readOnly } = await open({ name });
    expect(readOnly?.code).toBe('damaged');
    expect(await db.goods.count()).toBe(2);
  });

  it('writes with strict durability: "saved" means on the disk', async () => {
    const { db } = await open({ name: freshName() });
    const durability = await db.transaction('rw', db.goods, async (transaction) => {
      await db.goods.put(goods());
      return transaction.idbtrans.durability;
    });
    expect(durability).toBe('strict');
  });

  it('made by a newer version can be read but not written', async () => {
    const name = freshName();
    await madeByNewerVersion(name);
    const { db, readOnly } = await open({ name });
    expect(readOnly?.code).toBe('newer-schema');
    expect(await db.goods.count()).toBe(1);
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
    const late = await db.goods.put(goods()).catch((error: unknown) => asLibraryError(error));
    expect(late).toMatchObject({ code: 'frozen' });
  });

  it('that does not open in time says so instead of waiting', async () => {
    const never = vi.spyOn(indexedDB, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest);
    await expect(openLibrary({ name: freshName(), timeoutMs: 5 })).rejects.toMatchObject({ code: 'open-timeout' });
    never.mockRestore();
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
