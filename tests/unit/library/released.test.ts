import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { parseLibraryFile } from '@/lib/exchange/library-file';
import { LibraryDatabase } from '@/lib/library/database';
import { countGoods } from '@/lib/library/goods-store';
import { openLock } from '@/lib/library/lock/turn';
import { schemaOf, schemaVersion, tableNames } from '@/lib/library/records';
import { wholeLibrary } from '@/lib/library/tables';
import { takeBack } from '@/lib/library/taken-in';
import { lockRoom, textOf } from './lock-room';
import { recordsIn, released, releasedLibrary, sealedFourOne, versionFourOne, type Released } from './released';

const byId = (one: object, other: object): number => (String(Reflect.get(one, 'id')) < String(Reflect.get(other, 'id')) ? -1 : 1);

/** Every example, with the one that says in plain what it holds. */
const examples = [
  ...released.map((example) => ({ example, plain: example, database: example.database, lock: 'without a lock' })),
  { example: sealedFourOne, plain: versionFourOne, database: sealedFourOne.database, lock: 'under a lock' },
];

/** The example on a computer of its own, opened as the product of today opens it. */
async function opened(example: Released) {
  const room = lockRoom();
  await releasedLibrary(room.name, example);
  const keys = room.context();
  if (example.passphrase !== undefined) {
    const bare = new LibraryDatabase(room.name, keys);
    await openLock(bare, example.passphrase, { keys, store: room.store });
    bare.close();
  }
  return { ...room, reopen: () => room.open(keys) };
}

describe('a library of every version that was released', () => {
  it('is known: there is a frozen example of each version of the database', () => {
    const version = vi.spyOn(Dexie.prototype, 'version');
    new LibraryDatabase('never-opened').close();
    expect(released.map(({ database }) => database)).toEqual(version.mock.calls.map(([number]) => number));
    version.mockRestore();
    expect(released.at(-1)?.version).toBe(schemaVersion);
  });

  it.each(examples)('is brought from version $database $lock to the newest with every record to the letter', async ({ example, plain }) => {
    const computer = await opened(example);
    const { db, readOnly } = await computer.reopen();
    expect(readOnly).toBeNull();
    // A lock adds a half (lock/lock-of.ts).
    expect(await db.meta.get('schemaVersion')).toEqual({ key: 'schemaVersion', value: example.passphrase === undefined ? schemaVersion : schemaVersion + 0.5 });
    const content = await wholeLibrary(db);
    for (const table of tableNames) {
      expect(content[table].toSorted(byId)).toEqual(recordsIn(plain, table).toSorted(byId));
      // What stands there is also what the schema of today takes.
      for (const record of content[table]) expect(schemaOf[table].parse(record)).toEqual(record);
    }
    expect(await countGoods(db)).toBe(recordsIn(plain, 'goods').length);
    expect(await db.drafts.toArray()).toEqual(plain.rows['drafts'] ?? []);
    expect(await db.takenIn.toArray()).toEqual(plain.rows['takenIn'] ?? []);
    expect(await db.goodsIndex.toArray()).toEqual(plain.rows['goodsIndex'] ?? []);
    db.close();
    // A second opening finds nothing left to do.
    const again = await computer.reopen();
    expect(await wholeLibrary(again.db)).toEqual(content);
    computer.close();
  });

  it.each(released)('of which version $database wrote a file is read from that file as it was', (example) => {
    const tables = tableNames.filter((table) => recordsIn(example, table).length > 0);
    const file = { format: 'originmate-library', version: example.version, exportedAt: '2026-01-05T08:00:00.000Z', ...Object.fromEntries(tables.map((table) => [table, recordsIn(example, table)])) };
    const parsed = parseLibraryFile(JSON.stringify(file));
    expect(parsed.ok).toBe(true);
    for (const table of tableNames) expect(parsed.ok && parsed.file[table]).toEqual(recordsIn(example, table));
  });
});

describe.each(examples.filter(({ plain }) => plain === versionFourOne))('a library of version 4.1 $lock', ({ example, lock }) => {
  it('has the shared file that was taken in then still taken back', async () => {
    const computer = await opened(example);
    const { db } = await computer.reopen();
    expect(await db.parties.get('p2')).toMatchObject({ nameZh: '暹罗莲花家居用品有限公司' });
    expect(await takeBack(db, 'shared-1', { leaveChanged: false, now: 1_773_273_600_000 })).toMatchObject({ done: true, restored: 2 });
    expect(await db.parties.get('p2')).toMatchObject({ nameZh: '' });
    expect(await db.wordings.get('w2')).toBeUndefined();
    computer.close();
  });

  it('says its records on the disk only where it has no lock', async () => {
    const computer = await opened(example);
    expect(textOf(await computer.raw()).includes('STAINLESS STEEL')).toBe(lock === 'without a lock');
    computer.close();
  });
});

describe('a library under a lock of a version that was released', () => {
  it('does not open without its passphrase', async () => {
    const room = lockRoom();
    await releasedLibrary(room.name, sealedFourOne);
    await expect(room.open(room.context())).rejects.toMatchObject({ code: 'locked' });
    const keys = room.context();
    const bare = new LibraryDatabase(room.name, keys);
    await expect(openLock(bare, 'twelve steady porters 43', { keys, store: room.store })).rejects.toMatchObject({ name: 'WrongPassphrase' });
    bare.close();
    room.close();
  });
});
