import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { turnOn } from '@/lib/library/lock/turn';
import { lockRoom, passphrase } from './lock-room';
import { party } from './records';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A computer whose library has a lock, open in the page that put it on. */
async function locked() {
  const room = lockRoom();
  closing.push(room.close);
  const keys = room.context();
  const { db } = await room.open(keys);
  await db.parties.put(party());
  await turnOn(db, passphrase, 15, { keys, store: room.store });
  return { room, keys };
}

describe('the key of a library', () => {
  it('can be read out nowhere, nor is any other ever told', async () => {
    const { room, keys } = await locked();
    const other = room.context();
    await room.open(other);
    const told = room.said.flatMap((message) => (typeof message === 'object' && message !== null && 'key' in message && message.key instanceof CryptoKey ? message.key : []));
    expect(told.length).toBeGreaterThan(0);
    for (const key of [...told, keys.held(room.note().lock?.id ?? '')?.key, other.held(room.note().lock?.id ?? '')?.key]) {
      expect(key?.extractable).toBe(false);
      await expect(crypto.subtle.exportKey('raw', key as CryptoKey)).rejects.toThrow();
    }
    const rows = Object.values(await room.raw()).flat();
    expect(rows.flatMap((row) => Object.values(row)).some((value) => value instanceof CryptoKey)).toBe(false);
  });

  it('that was on its way while the library was locked opens it for nobody', async () => {
    const { room, keys } = await locked();
    const other = room.context();
    await room.open(other);
    const id = room.note().lock?.id ?? '';
    room.stores.clock.now += 1000;
    keys.lock();
    // Not heard of the locking yet, it answers one who asks.
    other.share();
    await Promise.resolve();
    expect([keys.held(id), other.held(id)]).toEqual([null, null]);
  });

  it('is dropped everywhere after the minutes without use, also where no timer ran', async () => {
    const { room, keys } = await locked();
    const other = room.context();
    await room.open(other);
    const id = room.note().lock?.id ?? '';
    room.stores.clock.now += 14 * 60_000;
    other.used();
    await Promise.resolve();
    room.stores.clock.now += 14 * 60_000;
    expect(keys.held(id)).not.toBeNull();
    room.stores.clock.now += 2 * 60_000;
    expect(other.held(id)).toBeNull();
    expect(keys.held(id)).toBeNull();
    await expect(room.open(room.context())).rejects.toMatchObject({ code: 'locked' });
  });

  it('stays until all pages are closed where that was chosen', async () => {
    const { room, keys } = await locked();
    keys.setIdle(null);
    room.stores.clock.now += 30 * 24 * 3_600_000;
    expect(keys.held(room.note().lock?.id ?? '')).not.toBeNull();
    expect(keys.locksAt()).toBeNull();
  });

  it('is taken from nobody who gives one that can be read out', async () => {
    const { room, keys } = await locked();
    const id = room.note().lock?.id ?? '';
    keys.lock();
    const liar = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
    const waiting = keys.obtain(id);
    const forger = room.context();
    forger.hold({ id, key: liar }, 15);
    forger.share();
    expect(await waiting).toBeNull();
  });
});
