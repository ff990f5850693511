import type { Table } from 'dexie';
import type { LibraryDatabase } from './database';
import { allGoods, countGoods, goodsByIds, goodsStores, putGoods, removeGoods } from './goods-store';
import type { Sounds } from './sounds';
import type { LibraryContent, RecordOf } from './records';
import { tableNames, type TableName } from './table-names';

/**
 * The records of each kind, whatever way they are stored: goods stand in packs (goods-store.ts), the rest one a row.
 * Writers run inside a transaction over {@link storesOf}.
 */

/** All records of a kind. */
export async function allRecords<T extends TableName>(db: LibraryDatabase, table: T): Promise<RecordOf[T][]> {
  return (table === 'goods' ? await allGoods(db) : await db.table(table).toArray()) as RecordOf[T][];
}

/** All records of all kinds. */
export async function wholeLibrary(db: LibraryDatabase): Promise<LibraryContent> {
  return Object.fromEntries(await Promise.all(tableNames.map(async (table) => [table, await allRecords(db, table)]))) as LibraryContent;
}

/** One record, or undefined. */
export async function recordById<T extends TableName>(db: LibraryDatabase, table: T, id: string): Promise<RecordOf[T] | undefined> {
  return (await recordsByIds(db, table, [id]))[0];
}

/** The records of these ids, in their order; undefined for those that are not there. */
export async function recordsByIds<T extends TableName>(db: LibraryDatabase, table: T, ids: readonly string[]): Promise<(RecordOf[T] | undefined)[]> {
  return (table === 'goods' ? await goodsByIds(db, ids) : await db.table(table).bulkGet([...ids])) as (RecordOf[T] | undefined)[];
}

/** How many records of a kind there are. */
export const countRecords = (db: LibraryDatabase, table: TableName): Promise<number> => (table === 'goods' ? countGoods(db) : Promise.resolve(db.table(table).count()));

/** The stores that a transaction on these kinds must cover. */
export const storesOf = (db: LibraryDatabase, tables: readonly TableName[]): Table[] => tables.flatMap((table) => (table === 'goods' ? goodsStores(db) : [db.table(table)]));

/** `sounds` are of Chinese names of goods (sounds.ts). */
export async function putRecords<T extends TableName>(db: LibraryDatabase, table: T, records: readonly RecordOf[T][], sounds?: Sounds): Promise<void> {
  if (table === 'goods') await putGoods(db, records as readonly RecordOf['goods'][], sounds);
  else await db.table(table).bulkPut([...records]);
}

export async function removeRecords(db: LibraryDatabase, table: TableName, ids: readonly string[]): Promise<void> {
  if (table === 'goods') await removeGoods(db, ids);
  else await db.table(table).bulkDelete([...ids]);
}
