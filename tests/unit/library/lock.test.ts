import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyApplication } from '@/lib/certificate/application';
import { withValue } from '@/lib/certificate/access';
import { LibraryDatabase, type OpenLibrary } from '@/lib/library/database';
import { LibraryError } from '@/lib/library/errors';
import { writeBatch } from '@/lib/library/import-batch';
import { keepDraft } from '@/lib/library/keep-draft';
import type { LibraryKeys } from '@/lib/library/lock/library-keys';
import { newLock, unlock, WrongPassphrase } from '@/lib/library/lock/lock-row';
import { sealedStores } from '@/lib/library/lock/seal-row';
import { changePassphrase, openLock, turnOff, turnOn } from '@/lib/library/lock/turn';
import { ofEachTable, tableNames, type LibraryContent, type RecordOf, type TableName } from '@/lib/library/records';
import { putRecords, storesOf, wholeLibrary } from '@/lib/library/tables';
import { takeIn } from '@/lib/library/taken-in';
import { tendIndex } from '@/lib/library/tend-index';
import { lockRoom, passphrase, textOf } from './lock-room';
import { released, releasedLibrary } from './released';
import { anyLibrary, certificate, goods, ignored, lesson, party, preReview, template, wording } from './records';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

function computer() {
  const room = lockRoom();
  closing.push(room.close);
  return room;
}

/** A word for each kind of record, of which none may be read on the disk. */
const words = Array.from({ length: 20 }, (_, at) => `KANARIE${at}黄鸟${at}`);
const [w0 = '', w1 = '', w2 = '', w3 = '', w4 = '', w5 = '', w6 = '', w7 = '', w8 = '', w9 = '', w10 = '', w11 = '', w12 = '', w13 = '', w14 = '', w15 = '', w16 = '', w17 = '', w18 = '', w19 = ''] = words;

/** A library in which each of the words stands somewhere, in every store. */
async function fill({ db }: OpenLibrary): Promise<void> {
  const batch = {
    ...ofEachTable(() => []),
    goods: [goods({ id: 'g1', code: w0, nameZh: w1, nameEn: w2, producerName: w3, supplier: w4, note: w5, usedBy: [{ buyer: 'KANARIE', count: 1, at: 2000 }] })],
    parties: [party({ name: w6, address: w7 })],
    templates: [template({ name: w8, goodsIds: ['g1'] })],
    certificates: [certificate({ invNo: w9, consignee: w10 })],
    lessons: [lesson({ control: { label: w11, heading: '', id: 'f7', name: '', before: '', after: '', kind: 'text', kit: 'text' } })],
    preReviews: [preReview({ number: w12, nameZh: w13 })],
    wordings: [wording({ title: w14, text: w15 })],
    ignored: [ignored({ reason: w16 })],
  };
  const entries = ofEachTable((table) => (batch[table] as RecordOf[TableName][]).map((record) => ({ record, base: null })));
  await writeBatch(db, entries as never, { now: 2000 });
  await takeIn(db, { ...ofEachTable(() => []), parties: [{ record: party({ id: 'p2', name: w17 }), base: null }] } as never, { id: 'in', name: w18 }, { now: 3000 });
  await keepDraft(db, { id: 'd1', host: 'swapp.singlewindow.cn', kind: 'certificate-entry', formId: 'd1', tabId: 1, frameId: 0, application: withValue(emptyApplication(), 'CertificateHead.InvNo', w19) }, 4000);
}

async function contentOf(db: LibraryDatabase) {
  return { records: await wholeLibrary(db), drafts: await db.drafts.toArray(), takenIn: await db.takenIn.toArray(), index: await db.goodsIndex.toArray() };
}

/** A library with a lock, open in the page that put it on. */
async function locked(room: ReturnType<typeof computer>): Promise<{ readonly keys: LibraryKeys; readonly library: OpenLibrary }> {
  const keys = room.context();
  const library = await room.open(keys);
  await fill(library);
  await turnOn(library.db, passphrase, 15, { keys, store: room.store });
  return { keys, library };
}

const codeOf = (work: PromiseLike<unknown>): Promise<unknown> => Promise.resolve(work).then(() => 'done', (error: unknown) => (error instanceof LibraryError ? error.code : error));

describe('a library that is given a lock', () => {
  it('says the same afterwards, and no word of it stands on the disk', async () => {
    const room = computer();
    const keys = room.context();
    const library = await room.open(keys);
    await fill(library);
    await tendIndex(library.db, new AbortController().signal);
    const before = await contentOf(library.db);
    const plain = textOf(await room.raw());
    expect(words.filter((word) => !plain.includes(word))).toEqual([]);

    await turnOn(library.db, passphrase, 15, { keys, store: room.store });
    expect(await contentOf(library.db)).toEqual(before);
    const raw = await room.raw();
    for (const store of sealedStores) expect([store, raw[store]?.length, raw[store]?.every(({ sealed }) => ArrayBuffer.isView(sealed))]).toEqual([store, raw[store]?.length, true]);
    expect(textOf([raw, room.note(), await room.stores.canary.read()])).not.toMatch(/KANARIE|黄鸟|kanarie/);
  });

  it('is written to as before, and what is written is sealed', async () => {
    const room = computer();
    const { library } = await locked(room);
    await fill(library).catch(() => undefined);
    await library.db.transaction('rw', storesOf(library.db, tableNames), async () => {
      await putRecords(library.db, 'goods', [goods({ id: 'g2', nameZh: w0 })]);
      await putRecords(library.db, 'parties', [party({ id: 'p3', name: w1 })]);
    });
    await tendIndex(library.db, new AbortController().signal);
    expect((await wholeLibrary(library.db)).parties.map(({ name }) => name)).toContain(w1);
    expect(textOf(await room.raw())).not.toMatch(/KANARIE|黄鸟|kanarie/);
  });

  it('stays as it was where the writing fails in the middle', async () => {
    const room = computer();
    const keys = room.context();
    const library = await room.open(keys);
    await fill(library);
    const before = textOf(await room.raw());
    const failing = turnOn(library.db, passphrase, 15, {
      keys,
      store: room.store,
      onProgress(share) {
        if (share > 0.5) Dexie.currentTransaction.abort();
      },
    });
    await expect(failing).rejects.toThrow();
    expect(textOf(await room.raw())).toBe(before);
    expect(room.note().lock).toBeNull();
    expect((await room.open(room.context())).readOnly).toBeNull();
  });

  it('is whole, and newer to code that knows no lock', async () => {
    const room = computer();
    const { library } = await locked(room);
    expect((await room.open(room.context())).readOnly).toBeNull();
    expect(await library.db.meta.get('schemaVersion')).toEqual({ key: 'schemaVersion', value: 4.5 });
    // That code goes by the row: what is above its own version it does not write.
    const row = await library.db.meta.get('schemaVersion');
    expect(Number(row?.value)).toBeGreaterThan(4);
  });

  it('loses the lock again with the passphrase alone, and is then as if it had never had one', async () => {
    const room = computer();
    const keys = room.context();
    const library = await room.open(keys);
    await fill(library);
    const rows = await contentOf(library.db);
    await turnOn(library.db, passphrase, 15, { keys, store: room.store });
    await expect(turnOff(library.db, `${passphrase}!`, { keys, store: room.store })).rejects.toThrow(WrongPassphrase);
    await turnOff(library.db, passphrase, { keys, store: room.store });
    expect(await contentOf(library.db)).toEqual(rows);
    const raw = await room.raw();
    expect(Object.values(raw).flat().some((row) => 'sealed' in row)).toBe(false);
    expect(raw['meta']?.map(({ key, value }) => [key, value])).toContainEqual(['schemaVersion', 4]);
    expect(raw['meta']?.some(({ key }) => key === 'lock')).toBe(false);
    expect(room.note().lock).toBeNull();
    expect((await room.open(room.context())).readOnly).toBeNull();
  });

  it.each(released)('that came from version $database keeps every record of it to the letter', async (example) => {
    const room = computer();
    await releasedLibrary(room.name, example);
    const keys = room.context();
    const { db } = await room.open(keys);
    const before = await contentOf(db);
    await turnOn(db, passphrase, 15, { keys, store: room.store });
    expect(await contentOf(db)).toEqual(before);
    expect((await room.open(room.context())).readOnly).toBeNull();
  });

  it('gives back to the letter whatever is written into it', async () => {
    const room = computer();
    const { library } = await locked(room);
    const { db } = library;
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (content: LibraryContent) => {
        await db.transaction('rw', storesOf(db, tableNames), async () => {
          for (const table of storesOf(db, tableNames)) await table.clear();
          for (const table of tableNames) await putRecords(db, table, content[table] as never);
        });
        const read = await wholeLibrary(db);
        const byId = (records: readonly { readonly id: string }[]) => new Map(records.map((record) => [record.id, record]));
        for (const table of tableNames) expect(byId(read[table])).toEqual(byId(content[table]));
      }),
      { numRuns: 25 },
    );
  });
});

describe('a locked library', () => {
  it('opens nowhere without its key, and everywhere once one page has unlocked it', async () => {
    const room = computer();
    const { keys } = await locked(room);
    const background = room.context();
    const other = await room.open(background);
    expect((await wholeLibrary(other.db)).parties).toHaveLength(2);

    keys.lock();
    await Promise.resolve();
    const page = room.context();
    expect(await codeOf(room.open(page))).toBe('locked');
    expect(await codeOf(room.open(background))).toBe('locked');
    // What was open is closed for good.
    expect(await codeOf(other.db.parties.toArray())).not.toBe('done');

    const bare = new LibraryDatabase(room.name, page);
    await expect(openLock(bare, 'not the passphrase', { keys: page, store: room.store })).rejects.toThrow(WrongPassphrase);
    expect(await codeOf(room.open(page))).toBe('locked');
    await openLock(bare, passphrase, { keys: page, store: room.store });
    bare.close();
    expect((await wholeLibrary((await room.open(page)).db)).parties).toHaveLength(2);
    expect((await wholeLibrary((await room.open(background)).db)).parties).toHaveLength(2);
  });

  it('is called locked, not unavailable, where it is locked while a page opens it', async () => {
    const room = computer();
    const { keys } = await locked(room);
    const lockedMeanwhile: LibraryKeys = {
      ...keys,
      onLocked(tell, signal) {
        keys.onLocked(tell, signal);
        keys.lock();
      },
    };
    expect(await codeOf(room.open(lockedMeanwhile))).toBe('locked');
  });

  it('is not written to by a page that had it open before the lock came on and has no key', async () => {
    const room = computer();
    const alone = room.context();
    const before = new LibraryDatabase(room.name, { held: () => null, obtain: async () => null });
    await before.open();
    const page = await room.open(alone);
    await fill(page);
    await turnOn(page.db, passphrase, 15, { keys: alone, store: room.store });
    expect(await codeOf(before.parties.put(party({ id: 'late' })))).toBe('locked');
    expect(await codeOf(before.parties.delete('p1'))).toBe('locked');
    expect(await codeOf(before.drafts.toArray())).toBe('locked');
    before.close();
    expect(await page.db.parties.count()).toBe(2);
  });

  it('takes the passphrase in other code points of the same characters', async () => {
    const { lock } = await newLock('ｐａｓｓ１２３４５６ fährt');
    expect((await unlock(lock, 'pass123456 fa\u0308hrt')).id).toBe(lock.id);
  });

  it('keeps its records when the passphrase changes, and the old one opens it no more', async () => {
    const room = computer();
    const { keys, library } = await locked(room);
    const rows = textOf((await room.raw())['parties']);
    await changePassphrase(library.db, passphrase, 'another passphrase', { store: room.store });
    expect(textOf((await room.raw())['parties'])).toBe(rows);
    keys.lock();
    const bare = new LibraryDatabase(room.name, keys);
    await expect(openLock(bare, passphrase, { keys, store: room.store })).rejects.toThrow(WrongPassphrase);
    await openLock(bare, 'another passphrase', { keys, store: room.store });
    bare.close();
    expect((await wholeLibrary((await room.open(keys)).db)).goods).toHaveLength(1);
  });

  it('has its lock again where the browser has emptied it', async () => {
    const room = computer();
    const { keys } = await locked(room);
    keys.lock();
    room.close();
    await Dexie.delete(room.name);
    expect(await codeOf(room.open(room.context()))).toBe('locked');
    const bare = new LibraryDatabase(room.name, keys);
    await openLock(bare, passphrase, { keys, store: room.store });
    bare.close();
    const { db } = await room.open(keys);
    await db.parties.put(party({ name: w0 }));
    expect(textOf(await room.raw())).not.toContain(w0);
  });
});

describe('a sealed row', () => {
  it('that was put in another place, or changed by one byte, is not read', async () => {
    const room = computer();
    const { library } = await locked(room);
    const disk = new Dexie(room.name);
    await disk.open();
    const [one, two] = (await disk.table('parties').toArray()) as { id: string; sealed: Uint8Array }[];
    await disk.table('parties').put({ id: one?.id, sealed: two?.sealed });
    expect(await codeOf(library.db.parties.get(one?.id ?? ''))).toBe('damaged');
    expect(await codeOf(library.db.parties.get(two?.id ?? ''))).toBe('done');
    await disk.table('wordings').put({ id: 'w1', sealed: two?.sealed });
    expect(await codeOf(library.db.wordings.toArray())).toBe('damaged');
    const changed = Uint8Array.from(two?.sealed ?? [], (byte, at) => (at === 40 ? byte ^ 1 : byte));
    await disk.table('parties').put({ id: two?.id, sealed: changed });
    expect(await codeOf(library.db.parties.get(two?.id ?? ''))).toBe('damaged');
    disk.close();
  });

  it('is believed for what is sealed in it, not for what stands beside it in plain', async () => {
    const room = computer();
    const { library } = await locked(room);
    const disk = new Dexie(room.name);
    await disk.open();
    await disk.table('drafts').update('d1', { host: 'evil.test' });
    disk.close();
    expect((await library.db.drafts.get('d1'))?.host).toBe('swapp.singlewindow.cn');
  });
});
