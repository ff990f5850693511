import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { LibraryDatabase } from '@/lib/library/database';
import type { LibraryKeys } from '@/lib/library/lock/library-keys';
import { sealedSnapshots } from '@/lib/library/lock/sealed-snapshots';
import { openLock, turnOff, turnOn } from '@/lib/library/lock/turn';
import { layOutBackup, makeBackup } from '@/lib/library/safety/backup';
import { sealingKey } from '@/lib/library/safety/sealed-file';
import { wholeLibrary } from '@/lib/library/tables';
import { lockRoom, passphrase } from './lock-room';
import { party } from './records';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A computer whose background watches over a library with one company, of which two snapshots were taken. */
async function watched() {
  const room = lockRoom();
  const ended = new AbortController();
  closing.push(() => ended.abort(), room.close);
  const keys = room.context();
  const background = room.context();
  const { db } = await room.open(keys);
  await db.parties.put(party({ name: 'KANARIE' }));
  const { safety, ask } = room.watch(background, ended.signal);
  await ask({ type: 'safety.snapshot' });
  await ask({ type: 'safety.snapshot' });
  return { room, keys, db, safety, ask, turnOn: () => turnOn(db, passphrase, 15, { keys, store: room.store }) };
}

const marks = async (room: ReturnType<typeof lockRoom>): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(await Promise.all([...room.stores.disk].map(async ([slot, file]) => [slot, await file.slice(0, 8).text()] as const)));

async function unlock(room: ReturnType<typeof lockRoom>, keys: LibraryKeys): Promise<void> {
  const bare = new LibraryDatabase(room.name, keys);
  await openLock(bare, passphrase, { keys, store: room.store });
  bare.close();
}

describe('snapshots of a library with a lock', () => {
  it('are sealed, and those from before are gone once the first was taken; what they hold is still counted', async () => {
    const { room, ask, turnOn: on } = await watched();
    expect(await marks(room)).toEqual({ a: 'OMSNAP01', b: 'OMSNAP01' });
    await on();
    const { state } = await ask({ type: 'safety.snapshot' });
    expect(Object.values(await marks(room))).toEqual(['OMLOCK01']);
    expect(state.verdict).toBe('whole');
    expect(state.canary?.snapshots.map(({ counts }) => counts.parties)).toEqual([1]);
    await ask({ type: 'safety.snapshot' });
    expect(await marks(room)).toEqual({ a: 'OMLOCK01', b: 'OMLOCK01' });
    expect((await ask({ type: 'safety.check' })).state.broken).toEqual([]);
  });

  it('are replaced when the background next wakes, where the browser ended before', async () => {
    const { room, safety, turnOn: on } = await watched();
    await on();
    safety.wake();
    await expect.poll(async () => Object.values(await marks(room))).toEqual(['OMLOCK01']);
  });

  it('are no less whole while nobody has the key: nothing is said of them, nothing is given up', async () => {
    const { room, keys, ask, turnOn: on } = await watched();
    await on();
    await ask({ type: 'safety.snapshot' });
    keys.lock();
    await Promise.resolve();
    for (const message of [{ type: 'safety.check' }, { type: 'safety.snapshot' }, { type: 'safety.compare', slot: 'a' }] as const) {
      await expect(ask(message)).rejects.toMatchObject({ code: 'locked' });
    }
    expect((await ask({ type: 'safety.state' })).state.verdict).toBe('closed');
    await unlock(room, keys);
    const { state } = await ask({ type: 'safety.check' });
    expect([state.verdict, state.broken, state.canary?.snapshots.length]).toEqual(['whole', [], 1]);
  });

  it('bring an emptied library back, with its lock on it', async () => {
    const { room, keys, ask, turnOn: on } = await watched();
    await on();
    const { state } = await ask({ type: 'safety.snapshot' });
    const slot = state.canary?.snapshots[0]?.slot ?? 'a';
    keys.lock();
    await Promise.resolve();
    room.close();
    await Dexie.delete(room.name);
    await expect(room.open(keys)).rejects.toMatchObject({ code: 'locked' });
    await unlock(room, keys);
    expect((await ask({ type: 'safety.state' })).state.verdict).toBe('emptied');
    expect((await ask({ type: 'safety.restore', slot, newerHere: 'keep' })).written).toBe(1);
    const { db, readOnly } = await room.open(keys);
    expect(readOnly).toBeNull();
    expect((await wholeLibrary(db)).parties[0]?.name).toBe('KANARIE');
    expect((await room.raw())['parties']?.every((row) => 'sealed' in row)).toBe(true);
  });

  it('are in plain again once the lock is off', async () => {
    const { room, keys, db, ask, turnOn: on } = await watched();
    await on();
    await ask({ type: 'safety.snapshot' });
    await turnOff(db, passphrase, { keys, store: room.store });
    await ask({ type: 'safety.snapshot' });
    expect(Object.values(await marks(room))).toEqual(['OMSNAP01']);
    expect((await ask({ type: 'safety.check' })).state.broken).toEqual([]);
  });

  it('hold nothing in plain of a backup that is laid out to be compared', async () => {
    const { room, keys, db, ask, turnOn: on } = await watched();
    await on();
    const backup = await makeBackup(db, await sealingKey('backup passphrase'), new Date(2026, 10, 22));
    const page = sealedSnapshots(room.stores.files, async () => keys.held(room.note().lock?.id ?? ''), keys);
    await layOutBackup(new Blob([backup.bytes]), 'backup passphrase', page);
    expect((await marks(room))['incoming']).toBe('OMLOCK01');
    expect((await ask({ type: 'safety.compare', slot: 'incoming' })).compared?.tables.find(({ table }) => table === 'parties')?.same).toBe(1);
  });

  it('that were changed by one byte are damaged', async () => {
    const { room, ask, turnOn: on } = await watched();
    await on();
    const slot = (await ask({ type: 'safety.snapshot' })).state.canary?.snapshots[0]?.slot ?? 'a';
    const bytes = new Uint8Array((await room.stores.disk.get(slot)?.arrayBuffer()) ?? new ArrayBuffer(0));
    bytes.set([(bytes[60] ?? 0) ^ 1], 60);
    room.stores.disk.set(slot, new Blob([bytes]));
    expect((await ask({ type: 'safety.check' })).state.broken).toEqual([slot]);
  });
});
