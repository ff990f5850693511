import { openLibrary } from '../../lib/library/database';
import { emptyLibrary, tableNames, type LibraryContent, type TableName } from '../../lib/library/records';
import { putRecords, storesOf } from '../../lib/library/tables';
import { tendIndex } from '../../lib/library/tend-index';
import { wholeSample } from './seeds';
import { restore, stored, type Stored } from './stored';

/** Libraries that a file comes into: an empty one, one that knows what the files were made of, one where much of it is otherwise. */
export async function startingLibraries(): Promise<readonly Stored[]> {
  const empty = await filledWith(emptyLibrary(), false);
  const known = await filledWith(wholeSample(), true);
  const other = await filledWith(otherwise(wholeSample()), false);
  return [empty, known, other];
}

let first: Stored | null = null;

async function filledWith(content: LibraryContent, isTended: boolean): Promise<Stored> {
  const { db } = await openLibrary();
  first ??= await stored();
  await restore(first);
  await db.transaction('rw', storesOf(db, tableNames), async () => {
    for (const table of tableNames) if (content[table].length > 0) await putRecords(db, table, content[table]);
  });
  if (isTended) await tendIndex(db, new AbortController().signal);
  db.close({ disableAutoOpen: true });
  return stored();
}

/** Of each kind: one record newer and in other words, one under another id, one older, the others the same. Products have been used. */
function otherwise(content: LibraryContent): LibraryContent {
  const turned = <T extends TableName>(table: T): LibraryContent[T] =>
    content[table].map((record, at) => {
      const used = table === 'goods' ? { ...record, lastUsedAt: 5000, usedBy: [{ buyer: 'SIAMLOTUS', count: 2, at: 5000 }] } : record;
      const noted = 'note' in used ? { ...used, note: '本库的备注' } : used;
      if (at % 4 === 0) return { ...noted, updatedAt: record.updatedAt + 1 };
      if (at % 4 === 1) return { ...noted, id: `own-${at}` };
      return at % 4 === 2 ? { ...noted, updatedAt: record.updatedAt - 1 } : used;
    }) as unknown as LibraryContent[T];
  return Object.fromEntries(tableNames.map((table) => [table, turned(table)])) as LibraryContent;
}
