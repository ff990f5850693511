import { Dexie, type PromiseExtended, type Table, type Transaction } from 'dexie';
import type { LibraryDatabase } from '../database';
import { twoLogs } from './two-logs';
import { weightOf } from './weighing';

/** From so many bytes on one transaction in eight is divided between two logs. Of single saves it is one in two hundred: ballast at each would be a high price (docs/decisions/0015-library-safety.md). */
const oftenDivided = 512 * 1024;

/**
 * Writes records in one transaction that also a power cut leaves whole, or not there; resolves when it is on the disk.
 * Chromium writes a large transaction into LevelDB's log piece by piece and has only the last one synced. Where that one
 * stands in the next log already, those before it lie in a log that nobody has synced (google/leveldb issue 193): for
 * the tenth of a second until it is a table, a cut loses them, and the transaction counts as done. So twelve megabytes
 * follow what a large transaction writes, within it (two-logs.ts), and the last piece holds nothing but "done".
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
  const key = 'ballast';
  await meta.bulkPut(twoLogs().map((value) => ({ key, value })));
  await meta.delete(key);
}
