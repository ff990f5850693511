import type { LibraryClient } from '@/lib/library/client';
import type { LibraryDatabase } from '@/lib/library/database';
import { LibraryError } from '@/lib/library/errors';
import type { LibraryChange } from '@/lib/library/messages';
import { ofEachTable, tableNames, type TableName } from '@/lib/library/records';
import { sameContent } from '@/lib/library/same-content';
import { recordById } from '@/lib/library/tables';

interface Touched {
  readonly table: TableName;
  readonly before: { readonly id: string };
  /** As the change leaves it; null where it deletes it. */
  readonly written: object | null;
}

/** Reads, before a change is made, what takes it back: every record as it was, in one go. It refuses where one of them was changed again since. */
export async function unmerge(db: LibraryDatabase, client: LibraryClient, change: LibraryChange): Promise<() => Promise<void>> {
  const written = tableNames.flatMap((table) => change.put[table].flatMap(({ record }) => (isRecord(record) ? [{ table, id: record.id, written: record }] : [])));
  const removed = change.remove.map(({ table, id }) => ({ table, id, written: null }));
  const touched: Touched[] = [];
  for (const one of [...written, ...removed]) {
    const before = await recordById(db, one.table, one.id);
    if (before) touched.push({ table: one.table, before, written: one.written });
  }
  return async () => {
    const put: LibraryChange['put'] = ofEachTable(() => []);
    for (const one of touched) {
      const now = await recordById(db, one.table, one.before.id);
      const asLeft = one.written === null ? now === undefined : now !== undefined && sameContent(now, one.written);
      if (!asLeft) throw new LibraryError('conflict');
      put[one.table].push({ record: one.before, base: now?.updatedAt ?? null });
    }
    await client.change({ put, remove: [] });
  };
}

const isRecord = (record: unknown): record is { readonly id: string } => typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string';
