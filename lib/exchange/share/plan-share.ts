import type { ImportBatch } from '../../library/messages';
import { ofEachTable, type LibraryContent, type RecordOf } from '../../library/records';
import { sameContent } from '../../library/same-content';
import { planImport, type ImportConflict, type ImportItem } from '../plan-import';
import { shareTables, type ShareHeader, type ShareTable } from './share-format';
import { keepingWithheld, type Withheld } from './withheld';

/** What taking a record would do: add it, change the one here, nothing, or replace one that is newer or found by name only. */
export type ShareState = 'new' | 'changed' | 'same' | 'conflict';

/** One record of a shared file beside the record here that it would replace. */
export interface ShareItem extends ImportItem {
  readonly table: ShareTable;
  readonly state: ShareState;
  /** Only of conflicts. */
  readonly why: ImportConflict['why'] | null;
}

/** Where an item stands in lists of chosen ones. */
export const keyOf = ({ table, record }: ImportItem): string => `${table} ${record.id}`;

/** Compares a shared file with the library, record by record, kind by kind. About withheld fields it says nothing: they stay as they are here. Writes nothing. */
export function planShare(content: LibraryContent, header: ShareHeader, existing: LibraryContent): ShareItem[] {
  const plan = planImport(content, existing);
  const { withheld } = header.records;
  const items = [
    ...plan.new.map((item) => stated(item, 'new', null, withheld)),
    ...plan.changed.map((item) => stated(item, 'changed', null, withheld)),
    ...plan.same.map((item) => stated(item, 'same', null, withheld)),
    ...plan.conflicts.map((item) => stated(item, 'conflict', item.why, withheld)),
  ].flatMap((item) => item ?? []);
  // Within a state they stay in the order of the file.
  return items.toSorted((one, other) => rank(one) - rank(other));
}

/** Taken unless the user says otherwise: what is new here, and what is newer in the file than here. */
export const takenAtFirst = ({ state }: ShareItem): boolean => state === 'new' || state === 'changed';

/** Can be chosen at all. */
export const canBeTaken = ({ state }: ShareItem): boolean => state !== 'same';

/** The records to write for the chosen items, each with the state of the library that the plan was made on. */
export function shareBatch(items: readonly ShareItem[], taken: ReadonlySet<string>): ImportBatch {
  const batch: ImportBatch = ofEachTable(() => []);
  for (const item of items) if (canBeTaken(item) && taken.has(keyOf(item))) batch[item.table].push({ record: item.record, base: item.existing?.updatedAt ?? null });
  return batch;
}

const rank = ({ table, state }: ShareItem): number => 10 * shareTables.indexOf(table) + ['conflict', 'changed', 'new', 'same'].indexOf(state);

const isShared = (item: ImportItem): item is ImportItem & { readonly table: ShareTable } => shareTables.some((table) => table === item.table);

function stated(item: ImportItem, state: ShareState, why: ShareItem['why'], withheld: Withheld): ShareItem | null {
  if (!isShared(item)) return null;
  const { table, existing } = item;
  if (!existing) return { table, record: item.record, existing, state, why };
  const record = keepingWithheld(table, item.record as RecordOf[typeof table], existing as RecordOf[typeof table], withheld);
  return sameContent(existing, record) ? { table, record, existing, state: 'same', why: null } : { table, record, existing, state, why };
}
