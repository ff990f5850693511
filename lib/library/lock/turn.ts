import type { LibraryDatabase } from '../database';
import { LibraryError } from '../errors';
import { writeWhole } from '../safety/write-whole';
import type { IdleMinutes, LibraryKeys } from './library-keys';
import { lockOf, versionMark } from './lock-of';
import { newLock, rewrapped, unlock, type Lock } from './lock-row';
import type { LockStore } from './lock-store';
import { sealedStores } from './seal-row';

/** How many rows are read, sealed and written in one go. */
const rowsAtOnce = 64;

export interface LockContext {
  readonly keys: LibraryKeys;
  readonly store: LockStore;
  /** Told how much is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Shorter passphrases are guessed. */
export const shortestPassphrase = 10;

/**
 * Puts a lock on the library: every row is sealed in one transaction, or all stays as it was, also where the browser is
 * ended meanwhile. The library is open afterwards, here and in all pages. Throws `conflict` where it has a lock already.
 */
export async function turnOn(db: LibraryDatabase, passphrase: string, minutes: IdleMinutes, { keys, store, onProgress }: LockContext): Promise<void> {
  const { lock, key } = await newLock(passphrase);
  keys.hold(key, minutes);
  try {
    await rewrite(db, lock, onProgress);
  } catch (error) {
    keys.forget();
    throw error;
  }
  keys.share();
  await store.write({ lock, minutes });
}

/** Takes the lock off, in one transaction as {@link turnOn}. Throws WrongPassphrase; `conflict` where there is none. */
export async function turnOff(db: LibraryDatabase, passphrase: string, { keys, store, onProgress }: LockContext): Promise<void> {
  const { lock, minutes } = await present(db, store);
  keys.hold(await unlock(lock, passphrase), minutes);
  await rewrite(db, null, onProgress);
  await store.write({ lock: null, minutes });
  keys.off();
}

/** Opens the library to all pages. Throws WrongPassphrase; `conflict` where there is no lock. */
export async function openLock(db: LibraryDatabase, passphrase: string, { keys, store }: LockContext): Promise<void> {
  const { lock, minutes, copied } = await present(db, store);
  keys.hold(await unlock(lock, passphrase), minutes);
  keys.share();
  // A browser that was ended right after the lock came on has no copy.
  if (!copied) await store.write({ lock, minutes });
}

/** Puts another passphrase in the place of `passphrase`; no record is written. Throws WrongPassphrase. */
export async function changePassphrase(db: LibraryDatabase, passphrase: string, next: string, { store }: Pick<LockContext, 'store'>): Promise<void> {
  const { lock, minutes } = await present(db, store);
  const changed = await rewrapped(lock, passphrase, next);
  await db.transaction('rw', db.meta, async () => {
    if ((await lockOf(db))?.wrapped !== lock.wrapped) throw new LibraryError('conflict');
    await db.meta.put({ key: 'lock', value: changed });
  });
  await store.write({ lock: changed, minutes });
}

async function present(db: LibraryDatabase, store: LockStore): Promise<{ readonly lock: Lock; readonly minutes: IdleMinutes; readonly copied: boolean }> {
  const [lock, note] = await Promise.all([lockOf(db), store.read()]);
  if (!lock) throw new LibraryError('conflict');
  return { lock, minutes: note.minutes, copied: note.lock?.wrapped === lock.wrapped };
}

/** Writes every row anew, as the lock asks (sealing.ts). */
async function rewrite(db: LibraryDatabase, lock: Lock | null, onProgress: (share: number) => void = () => undefined): Promise<void> {
  const tables = db.tables.filter(({ name }) => sealedStores.has(name));
  await writeWhole(db, db.tables, async () => {
    if (((await lockOf(db)) === null) === (lock === null)) throw new LibraryError('conflict');
    if (lock) await db.meta.put({ key: 'lock', value: lock });
    else await db.meta.delete('lock');
    await db.meta.put({ key: 'schemaVersion', value: versionMark(lock) });
    // Made of words of goods, and made anew by whoever needs it.
    await db.goodsTerms.clear();
    const keysOf = await Promise.all(tables.map((table) => table.toCollection().primaryKeys()));
    const all = keysOf.reduce((sum, keys) => sum + keys.length, 0);
    let done = 0;
    for (const [at, table] of tables.entries()) {
      const keys = keysOf[at] ?? [];
      for (let from = 0; from < keys.length; from += rowsAtOnce) {
        const some = keys.slice(from, from + rowsAtOnce);
        await table.bulkPut(await table.bulkGet(some));
        done += some.length;
        onProgress(done / all);
      }
    }
  });
}
