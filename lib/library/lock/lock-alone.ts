import { LibraryDatabase } from '../database';
import { LibraryError } from '../errors';
import { storedSnapshots, type SnapshotFiles } from '../safety/snapshot-files';
import { libraryName } from '../table-names';
import { libraryKeys } from './library-keys';
import { lockOf, lockOrCopy } from './lock-of';
import type { LibraryKey, Lock } from './lock-row';
import { storedLock } from './lock-store';
import { sealedSnapshots } from './sealed-snapshots';
import { openLock } from './turn';

/** Looks at the library's lock and at nothing else of it, so that no key is needed. */
async function withLock<T>(work: (db: LibraryDatabase) => Promise<T>): Promise<T> {
  const db = new LibraryDatabase(libraryName);
  try {
    await db.open();
    return await work(db);
  } finally {
    db.close({ disableAutoOpen: true });
  }
}

/** The library's lock, or null. Where no copy of a lock is kept, the library is not even opened for it. */
export async function presentLock(): Promise<Lock | null> {
  const { lock } = await storedLock.read();
  // A browser that was ended as the lock came off has a copy of it still.
  return lock && withLock((db) => lockOrCopy(db, storedLock));
}

/** Unlocks the library for all pages. Throws WrongPassphrase. */
export const unlockLibrary = (passphrase: string): Promise<void> => withLock((db) => openLock(db, passphrase, { keys: libraryKeys, store: storedLock }));

/** The key to seal with: null where the library has no lock. Throws `locked` where its key is nowhere. */
export async function keyOfLibrary(db: LibraryDatabase, keys = libraryKeys): Promise<LibraryKey | null> {
  const lock = await lockOf(db);
  if (!lock) return null;
  const key = await keys.obtain(lock.id);
  if (!key) throw new LibraryError('locked');
  return key;
}

/** The snapshots as a page reads and writes them. */
export const pageSnapshots: SnapshotFiles = sealedSnapshots(storedSnapshots, () => withLock((db) => keyOfLibrary(db)), libraryKeys);
