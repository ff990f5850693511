import type { LibraryDatabase } from '../database';
import { LibraryError } from '../errors';
import { schemaVersion } from '../table-names';
import type { LockStore } from './lock-store';
import { lockSchema, type Lock } from './lock-row';

/** What the version row of a library says: code that knows no lock must take a locked one for newer than itself, and not write. */
export const versionMark = (lock: Lock | null): number => (lock ? lockedMark : schemaVersion);
const lockedMark = schemaVersion + 0.5;

/** The library's lock, or null. Throws a LibraryError `newer-schema` for one of a later kind. */
export const lockOf = async (db: LibraryDatabase): Promise<Lock | null> => lockIn(await db.meta.get('lock'));

function lockIn(row: { readonly value: unknown } | undefined): Lock | null {
  if (!row) return null;
  const lock = lockSchema.safeParse(row.value);
  if (!lock.success) throw new LibraryError('newer-schema');
  return lock.data;
}

/**
 * The lock as {@link lockOf}. Where the browser emptied the library, or lost the row, the lock goes back in from its
 * copy: what is brought back from snapshots must not come to stand in plain.
 */
export async function lockOrCopy(db: LibraryDatabase, copy: Pick<LockStore, 'read'>): Promise<Lock | null> {
  const [row, version, generation] = await db.meta.bulkGet(['lock', 'schemaVersion', 'generation']);
  const present = lockIn(row);
  if (present) return present;
  if (version?.value !== lockedMark && Number(generation?.value ?? 0) > 0) return null;
  const { lock } = await copy.read();
  if (lock) {
    await db.transaction('rw', db.meta, async () => {
      await db.meta.put({ key: 'lock', value: lock });
      await db.meta.put({ key: 'schemaVersion', value: versionMark(lock) });
    });
  }
  return lock;
}
