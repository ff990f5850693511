import type { Table } from 'dexie';
import type { LibraryDatabase } from '../database';
import { lockOf, versionMark } from '../lock/lock-of';
import { lastInstant, tableNames, type RecordOf, type TableName } from '../records';
import { sameContent } from '../same-content';
import { putRecords, recordsByIds, storesOf } from '../tables';
import { generationOf } from './generation';
import { nameOf } from './name-of';
import type { Snapshot } from './snapshot';
import { writeWhole } from './write-whole';

/** Where a record stands here with other content that is newer: leave it, or take that of the snapshot. */
export type NewerHere = 'keep' | 'take';

/** What restoring a snapshot would do with the records of one kind. */
export interface Comparison {
  readonly table: TableName;
  /** Not here: they come back. Names of the first ones. */
  readonly missing: number;
  readonly names: string[];
  /** Here with older content. */
  readonly older: number;
  /** Here with newer content. */
  readonly newer: number;
  readonly same: number;
}

/** Names given of each kind at most. */
const mostNames = 20;

/** Lays a snapshot beside the library. Writes nothing. */
export async function compareSnapshot(db: LibraryDatabase, snapshot: Snapshot): Promise<Comparison[]> {
  const comparisons: Comparison[] = [];
  for (const table of tableNames) {
    const found = { missing: 0, older: 0, newer: 0, same: 0 };
    const names: string[] = [];
    const present = await recordsByIds(db, table, snapshot.records[table].map(({ id }) => id));
    snapshot.records[table].forEach((record, index) => {
      const state = stateOf(record, present[index]);
      found[state]++;
      if (state === 'missing' && names.length < mostNames) names.push(nameOf(record));
    });
    comparisons.push({ table, ...found, names });
  }
  return comparisons;
}

/**
 * Brings the records of a snapshot back, all in one transaction: those that are missing here, and those that are here
 * with older content. Records that the snapshot does not know stay as they are; on a forgiving connection, what cannot be
 * read is deleted, drafts and imports to be taken back among it. The library is then of a generation after `after`, and
 * whole. Returns how many records were written.
 */
export function restoreSnapshot(db: LibraryDatabase, snapshot: Snapshot, newerHere: NewerHere, after: number): Promise<number> {
  return writeWhole(db, [...storesOf(db, tableNames), ...storesBeside(db)], async () => {
    let written = 0;
    for (const table of tableNames) {
      const records: readonly RecordOf[TableName][] = snapshot.records[table];
      const present = await recordsByIds(db, table, records.map(({ id }) => id));
      const rows = records.flatMap((record, index): RecordOf[TableName][] => {
        const here = present[index];
        const state = stateOf(record, here);
        if (state === 'missing' || state === 'older') return [record];
        // What is taken back on purpose is the latest word.
        return here && state === 'newer' && newerHere === 'take' ? [{ ...record, updatedAt: Math.min(lastInstant, here.updatedAt + 1) }] : [];
      });
      if (rows.length > 0) await putRecords(db, table, rows);
      written += rows.length;
    }
    if (db.forgiving) await dropUnreadable(db);
    await declareWhole(db, after);
    return written;
  });
}

/** What is kept beside the records. */
const storesBeside = (db: LibraryDatabase): Table[] => [db.drafts, db.takenIn];

/** Inside a transaction: deletes rows that are there and cannot be read. Without them all else can be read again. */
async function dropUnreadable(db: LibraryDatabase): Promise<void> {
  for (const store of [...storesOf(db, tableNames), ...storesBeside(db)]) {
    const keys = await store.toCollection().primaryKeys();
    const rows = await store.bulkGet(keys);
    await store.bulkDelete(keys.filter((_, at) => rows[at] === undefined));
  }
}

/** Takes the library as it is for whole: what is missing is given up. */
export function acceptLoss(db: LibraryDatabase, after: number): Promise<void> {
  return db.transaction('rw', db.meta, () => declareWhole(db, after));
}

/** Inside a transaction over `db.meta`. */
async function declareWhole(db: LibraryDatabase, after: number): Promise<void> {
  await db.meta.put({ key: 'schemaVersion', value: versionMark(await lockOf(db)) });
  await db.meta.put({ key: 'generation', value: Math.max(await generationOf(db), after) + 1 });
}

function stateOf(record: RecordOf[TableName], present: RecordOf[TableName] | undefined): 'missing' | 'older' | 'newer' | 'same' {
  if (!present) return 'missing';
  if (sameContent(present, record)) return 'same';
  return present.updatedAt < record.updatedAt ? 'older' : 'newer';
}
