import { createContext, useContext } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { LibraryClient } from '@/lib/library/client';
import type { LibraryDatabase } from '@/lib/library/database';
import type { LibraryError } from '@/lib/library/errors';
import type { RecordOf, TableName } from '@/lib/library/records';
import { allRecords } from '@/lib/library/tables';

/** The open library, as the page uses it: reads from `db`, writes through `client`. */
export interface LibraryAccess {
  readonly db: LibraryDatabase;
  readonly client: LibraryClient;
  /** Why nothing may be written now, or null. */
  readonly readOnly: LibraryError | null;
}

export const LibraryContext = createContext<LibraryAccess | null>(null);

/** The open library. Only inside {@link LibraryContext}. */
export function useLibrary(): LibraryAccess {
  const access = useContext(LibraryContext);
  if (!access) throw new Error('No library is open around this component');
  return access;
}

/** All records of a kind, kept up to date; undefined while they are being read. For goods, of which there may be very many: grid/use-goods-rows.ts. */
export function useRecords<T extends Exclude<TableName, 'goods'>>(table: T): RecordOf[T][] | undefined {
  const { db } = useLibrary();
  return useLiveQuery(() => allRecords(db, table), [db, table]);
}
