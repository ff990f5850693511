import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { localText } from '@/components/locale';
import { type LibraryClient, libraryClient } from '@/lib/library/client';
import type { LibraryDatabase } from '@/lib/library/database';
import { asLibraryError } from '@/lib/library/errors';
import type { ImportBatch } from '@/lib/library/messages';
import { ofEachTable, type RecordOf, type TableName } from '@/lib/library/records';
import { allRecords } from '@/lib/library/tables';
import { useLibraryDatabase } from '../library-database';

const client = libraryClient((message) => browser.runtime.sendMessage(message));

/** What a view needs of the library: some kinds of records, kept up to date; undefined while they are being read. */
export interface LibraryPart<T extends TableName> {
  /** Null while it is not open. */
  readonly db: LibraryDatabase | null;
  readonly records: { readonly [K in T]: readonly RecordOf[K][] } | undefined;
  /** Why the library can't be read or written, or null. */
  readonly trouble: string | null;
}

/** Records of the named kinds; goods, of which there may be very many, are searched instead. `tables` must not change. */
export function useRecords<T extends Exclude<TableName, 'goods'>>(tables: readonly T[]): LibraryPart<T> {
  const database = useLibraryDatabase();
  const db = database.state === 'open' ? database.db : null;
  const records = useLiveQuery(async () => {
    if (!db) return undefined;
    const rows = await Promise.all(tables.map(async (table) => [table, await allRecords(db, table)] as const));
    return Object.fromEntries(rows) as { [K in T]: RecordOf[K][] };
  }, [db]);
  const trouble =
    database.state === 'failed' ? localText(database.error.text)
    : database.state === 'frozen' ? i18n.t('panel.fill.libraryReload')
    : database.state === 'open' && database.readOnly ? localText(database.readOnly.text)
    : null;
  return { db, records, trouble };
}

/** A wish of the user that writes into the library: whether it runs, what became of it, and what went wrong. */
export interface Wish {
  readonly busy: boolean;
  /** How many records were written the last time; null before. */
  readonly done: number | null;
  readonly failure: string | null;
  /** Runs it once; it says how many records were written. */
  run(work: (client: LibraryClient) => Promise<number>): Promise<void>;
}

export function useWish(): Wish {
  const [state, setState] = useState<Omit<Wish, 'run'>>({ busy: false, done: null, failure: null });
  return {
    ...state,
    async run(work) {
      setState({ busy: true, done: null, failure: null });
      try {
        setState({ busy: false, done: await work(client), failure: null });
      } catch (error) {
        setState({ busy: false, done: null, failure: localText(asLibraryError(error).text) });
      }
    },
  };
}

/** A record to write, and the one that it renews. */
interface Change {
  readonly record: RecordOf[TableName];
  readonly existing: RecordOf[TableName] | null;
}

/** The changes of one kind in one piece: all are written or none. */
export function batchOf(table: TableName, changes: readonly Change[]): ImportBatch {
  const now = Date.now();
  return { ...ofEachTable(() => []), [table]: changes.map(({ record, existing }) => ({ record: { ...record, createdAt: existing?.createdAt ?? now, updatedAt: now }, base: existing?.updatedAt ?? null })) };
}

/** An id for each thing that may become a record, the same for as long as the view lives: pressed twice, it is stored once. */
export function useIds(): (key: string) => string {
  const [ids] = useState(() => new Map<string, string>());
  return (key) => {
    const id = ids.get(key) ?? crypto.randomUUID();
    ids.set(key, id);
    return id;
  };
}
