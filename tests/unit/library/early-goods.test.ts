import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openLibrary, type LibraryDatabase } from '@/lib/library/database';
import { earlyGoods, type EarlyGoods } from '@/lib/library/early-goods';
import { putGoods } from '@/lib/library/goods-store';
import { newLock } from '@/lib/library/lock/lock-row';
import { tendIndex } from '@/lib/library/tend-index';
import { goods } from './records';

const signal = new AbortController().signal;
const cup = goods({ id: 'cup', code: 'BW-500', nameZh: '保温杯', nameEn: 'VACUUM FLASK' });
const idsFor = async (early: EarlyGoods): Promise<string[] | null> => (await early.suggest({ query: 'bw-500', buyer: '', limit: 5 }, ''))?.map(({ id }) => id) ?? null;

async function tended(): Promise<LibraryDatabase> {
  const { db } = await openLibrary({ name: `early-${crypto.randomUUID()}` });
  await putGoods(db, [cup]);
  await tendIndex(db, signal);
  return db;
}

/** A connection that stays when it is asked to go. */
const asItStands = (name: string): Promise<IDBDatabase> =>
  new Promise((done, fail) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('success', () => done(opening.result));
    opening.addEventListener('error', () => fail(opening.error ?? new Error('failed')));
  });

describe('the early answer of a background that was just started', () => {
  it('is said from the library as it stands', async () => {
    const db = await tended();
    const early = earlyGoods(db.name);
    expect(await idsFor(early)).toEqual(['cup']);
    early.close();
    db.close();
  });

  it('is nothing where there is no library, and makes none', async () => {
    const name = `early-${crypto.randomUUID()}`;
    expect(await idsFor(earlyGoods(name))).toBeNull();
    expect((await indexedDB.databases()).some((database) => database.name === name)).toBe(false);
  });

  it('is nothing once the library has a lock', async () => {
    const db = await tended();
    const { lock } = await newLock('correct horse battery');
    await db.meta.put({ key: 'lock', value: lock });
    expect(await idsFor(earlyGoods(db.name))).toBeNull();
    db.close();
  });

  it('is nothing from a library that a newer version wrote', async () => {
    const db = await tended();
    await db.meta.put({ key: 'schemaVersion', value: 99 });
    expect(await idsFor(earlyGoods(db.name))).toBeNull();
    db.close();
  });

  it.each([
    ['a newer version from taking the library over', (name: string) => indexedDB.open(name, 1000), 1000],
    ['anybody from deleting it', (name: string) => indexedDB.deleteDatabase(name), undefined],
  ])('does not keep %s', async (_, take, version) => {
    const db = await tended();
    const early = earlyGoods(db.name);
    expect(await idsFor(early)).toEqual(['cup']);
    db.close();
    await new Promise((done, fail) => {
      const taking = take(db.name);
      taking.addEventListener('success', () => done(taking.result?.close()));
      taking.addEventListener('blocked', () => fail(new Error('blocked')));
    });
    expect((await indexedDB.databases()).find(({ name }) => name === db.name)?.version).toBe(version);
  });

  it('is not waited for while a page holds up a newer version, and keeps nobody waiting then', async () => {
    const db = await tended();
    const holding = await asItStands(db.name);
    db.close();
    const taking = indexedDB.open(db.name, 1000);
    await new Promise((done) => taking.addEventListener('blocked', done));
    expect(await idsFor(earlyGoods(db.name, 50))).toBeNull();
    holding.close();
    await new Promise((done) => taking.addEventListener('success', done));
    taking.result.close();
  });

  it('can be asked again after the connection was given back', async () => {
    const db = await tended();
    const early = earlyGoods(db.name);
    await idsFor(early);
    early.close();
    expect(await idsFor(early)).toEqual(['cup']);
    early.close();
    db.close();
  });
});
