import { Dexie, type PromiseExtended, type Table, type Transaction } from 'dexie';
import type { LibraryDatabase } from '../database';
import { weightOf } from './weighing';

/** From so many bytes on one transaction in eight is divided between two logs. Of single saves it is one in two hundred: ballast at each would be a high price (docs/decisions/0015-library-safety.md). */
const oftenDivided = 512 * 1024;

/** More than two of LevelDB's logs (4 MiB each) and a piece on either side, in values that stay in the log: larger ones become files of their own. */
const ballast = { values: 256, bytes: 48 * 1024 } as const;

/**
 * Writes records in one transaction that also a power cut leaves whole, or not there; resolves when it is on the disk.
 * Chromium writes a large transaction into LevelDB's log piece by piece and has only the last one synced. Where that one
 * stands in the next log already, those before it lie in a log that nobody has synced (google/leveldb issue 193): for
 * the tenth of a second until it is a table, a cut loses them, and the transaction counts as done. So twelve megabytes
 * follow what a large transaction writes, within it: the second new log is not begun before the first is a table on the
 * disk, and the last piece holds nothing but "done". They are one row that is written again and again, and deleted.
 * Inside another such transaction it is part of that one. Firefox keeps its databases otherwise, and writes no ballast.
 */
export function writeWhole<T>(db: LibraryDatabase, stores: readonly Table[], work: (transaction: Transaction) => Promise<T>): PromiseExtended<T> {
  if (Dexie.currentTransaction?.db === db) return db.transaction('rw', [...stores], work);
  return db.transaction('rw', [...stores, db.meta], async (transaction) => {
    const done = await work(transaction);
    if (weightOf(transaction.idbtrans) >= oftenDivided) await writeBallast(transaction);
    return done;
  });
}

/** Inside a transaction that may write `meta`: sees to it that all that it has written is on the disk before it can end. */
export async function writeBallast(transaction: Transaction): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const meta = transaction.table('meta');
  // Random: the browser compresses.
  const row = { key: 'ballast', value: crypto.getRandomValues(new Uint8Array(ballast.bytes)) };
  await meta.bulkPut(Array.from({ length: ballast.values }, () => row));
  await meta.delete(row.key);
}
