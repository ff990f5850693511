import type { LibraryDatabase } from './database';
import { LibraryError } from './errors';
import { writeBatch, type BatchOptions, type ValidBatch } from './import-batch';
import type { LibraryChange } from './messages';
import { tableNames, type TableName } from './records';
import { writeWhole } from './safety/write-whole';
import { recordsByIds, removeRecords, storesOf } from './tables';

/**
 * Writes a batch and deletes records in one transaction, or does neither; returns the kinds that were touched. Throws
 * `conflict` where a record was changed since the change was planned. A record that is gone already does no harm.
 */
export async function writeChange(db: LibraryDatabase, put: ValidBatch, remove: LibraryChange['remove'], options: BatchOptions): Promise<TableName[]> {
  const tables = tableNames.filter((table) => put[table].length > 0 || remove.some((one) => one.table === table));
  if (tables.length === 0) return [];
  await writeWhole(db, storesOf(db, tables), async () => {
    await writeBatch(db, put, options);
    for (const table of tables) {
      const leaving = remove.filter((one) => one.table === table);
      const present = await recordsByIds(db, table, leaving.map(({ id }) => id));
      if (present.some((record, at) => record !== undefined && record.updatedAt !== leaving[at]?.base)) throw new LibraryError('conflict');
      if (leaving.length > 0) await removeRecords(db, table, leaving.map(({ id }) => id));
    }
  });
  return tables;
}
