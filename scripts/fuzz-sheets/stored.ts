import { serialize } from 'node:v8';
import { libraryName, ofEachTable, tableNames, type TableName } from '../../lib/library/table-names';
import type { RecordOf } from '../../lib/library/records';
import type { GoodsPack } from '../../lib/library/goods-packs';
import type { GoodsIndexRow } from '../../lib/library/goods-lines';

/** Store → its rows in the order of their keys, as they stand in the database. */
export type Stored = ReadonlyMap<string, readonly unknown[]>;

let connection: Promise<IDBDatabase> | null = null;
const opened = (): Promise<IDBDatabase> => (connection ??= answered(indexedDB.open(libraryName)));

/** All rows of the library, read past everything of ours. */
export async function stored(): Promise<Stored> {
  const db = await opened();
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names, 'readonly');
  const rows = await Promise.all(names.map((name) => answered(transaction.objectStore(name).getAll())));
  return new Map(names.map((name, at) => [name, rows[at] ?? []]));
}

/** Makes the library hold these rows and no others. */
export async function restore(rows: Stored): Promise<void> {
  const db = await opened();
  const transaction = db.transaction([...rows.keys()], 'readwrite');
  for (const [name, own] of rows) {
    transaction.objectStore(name).clear();
    for (const row of own) transaction.objectStore(name).put(row);
  }
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('Not restored')));
  });
}

/** The same for the same rows, byte for byte. */
export const bytesOf = (rows: Stored): Buffer => serialize([...rows]);

export type RecordsOf = { readonly [T in TableName]: ReadonlyMap<string, RecordOf[T]> };

/** The records that stand in these rows, by id. */
export function recordsOf(rows: Stored): RecordsOf {
  return ofEachTable((table) => {
    const own = table === 'goods' ? packsOf(rows).flatMap(({ records }) => records) : (rows.get(table) as readonly RecordOf[TableName][] | undefined);
    return new Map((own ?? []).map((record) => [record.id, record]));
  }) as unknown as RecordsOf;
}

export const packsOf = (rows: Stored): readonly GoodsPack[] => (rows.get('goodsPacks') ?? []) as readonly GoodsPack[];
export const indexOf = (rows: Stored): readonly GoodsIndexRow[] => (rows.get('goodsIndex') ?? []) as readonly GoodsIndexRow[];

/** How many records of all kinds stand in these rows. */
export const countOf = (rows: Stored): number => tableNames.reduce((sum, table) => sum + (table === 'goods' ? packsOf(rows).reduce((goods, { count }) => goods + count, 0) : (rows.get(table)?.length ?? 0)), 0);

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('Not read')));
  });
}
