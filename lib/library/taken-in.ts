import type { LibraryDatabase } from './database';
import { LibraryError } from './errors';
import { keepingUses, writeBatch, type BatchOptions, type ValidBatch } from './import-batch';
import { lastInstant, tableNames, type RecordOf, type TableName } from './records';
import { writeWhole } from './safety/write-whole';
import { allRecords, putRecords, recordsByIds, removeRecords, storesOf } from './tables';

/** A record that was taken in: what stood there before, null for nothing, and the `updatedAt` that it got. */
interface TakenRecord {
  readonly table: TableName;
  readonly id: string;
  readonly before: RecordOf[TableName] | null;
  readonly writtenAt: number;
}

/** Records that were taken in together, so that all of it can be taken back. One row of the library's own store. */
export interface TakenIn {
  readonly id: string;
  readonly at: number;
  /** Of the file. */
  readonly name: string;
  readonly records: readonly TakenRecord[];
}

/** So many are kept; older ones can't be taken back any more. */
export const mostTakenIn = 10;

/** Why a record can't simply be taken back: it was changed or deleted since, or a template names it now. */
export interface ChangedSince {
  readonly table: TableName;
  readonly id: string;
  readonly why: 'changed' | 'deleted' | 'in-use';
  /** As it is now; null where it was deleted. */
  readonly record: RecordOf[TableName] | null;
}

/** What became of taking back: done, with how many records are as before and how many were left; or nothing was written, because of these. */
export type TakenBack = { readonly done: true; readonly restored: number; readonly left: number; readonly tables: readonly TableName[] } | { readonly done: false; readonly changed: readonly ChangedSince[] };

/** Writes a batch like {@link writeBatch} and keeps, in the same transaction, what it replaced: an import without its way back does not exist. */
export async function takeIn(db: LibraryDatabase, batch: ValidBatch, { id, name }: Pick<TakenIn, 'id' | 'name'>, options: Omit<BatchOptions, 'signal'>): Promise<number> {
  const tables = tableNames.filter((table) => batch[table].length > 0);
  if (tables.length === 0) return 0;
  return writeWhole(db, [...storesOf(db, tables), db.takenIn], async () => {
    const recordsOf = async (table: TableName) => recordsByIds(db, table, batch[table].map(({ record }) => record.id));
    const before = new Map<TableName, (RecordOf[TableName] | undefined)[]>();
    for (const table of tables) before.set(table, await recordsOf(table));
    const written = await writeBatch(db, batch, options);
    const records: TakenRecord[] = [];
    for (const table of tables) {
      for (const [at, now] of (await recordsOf(table)).entries()) {
        const was = before.get(table)?.[at];
        if (now && now.updatedAt !== was?.updatedAt) records.push({ table, id: now.id, before: was ?? null, writtenAt: now.updatedAt });
      }
    }
    if (records.length > 0) await db.takenIn.put({ id, at: options.now, name, records });
    const old = (await db.takenIn.orderBy('at').reverse().primaryKeys()).slice(mostTakenIn);
    await db.takenIn.bulkDelete(old);
    return written;
  });
}

/**
 * Takes an import back as a whole: what it changed is as it was, what it added is gone. Where records were changed since
 * then, nothing is written and they are named; with `leaveChanged` they stay and the rest is taken back.
 * Throws `failed` where it is not known any more.
 */
export async function takeBack(db: LibraryDatabase, id: string, { leaveChanged, now }: { readonly leaveChanged: boolean; readonly now: number }): Promise<TakenBack> {
  return writeWhole(db, [...storesOf(db, tableNames), db.takenIn], async () => {
    const taken = await db.takenIn.get(id);
    if (!taken) throw new LibraryError('failed');
    const present = await presentOf(db, taken.records);
    const changed = await changedSince(db, taken, present);
    if (changed.length > 0 && !leaveChanged) return { done: false, changed };
    const left = new Set(changed.map((record) => placeOf(record)));
    const back = taken.records.filter((record) => !left.has(placeOf(record)));
    const tables = tableNames.filter((table) => back.some((record) => record.table === table));
    for (const table of tables) {
      const own = back.filter((record) => record.table === table);
      await removeRecords(db, table, own.flatMap((record) => (record.before ? [] : [record.id])));
      await putRecords(db, table, own.flatMap((record) => (record.before ? [asBefore(record.before, present.get(placeOf(record)), now)] : [])));
    }
    await db.takenIn.delete(id);
    return { done: true, restored: back.length, left: left.size, tables };
  });
}

type Present = ReadonlyMap<string, RecordOf[TableName]>;

const placeOf = ({ table, id }: Pick<TakenRecord, 'table' | 'id'>): string => `${table} ${id}`;

async function presentOf(db: LibraryDatabase, records: readonly TakenRecord[]): Promise<Present> {
  const present = new Map<string, RecordOf[TableName]>();
  for (const table of tableNames) {
    const ids = records.flatMap((record) => (record.table === table ? [record.id] : []));
    if (ids.length > 0) for (const record of await recordsByIds(db, table, ids)) if (record) present.set(placeOf({ table, id: record.id }), record);
  }
  return present;
}

async function changedSince(db: LibraryDatabase, taken: TakenIn, present: Present): Promise<ChangedSince[]> {
  const { records } = taken;
  const changed: ChangedSince[] = [];
  for (const { table, id, before, writtenAt } of records) {
    const record = present.get(placeOf({ table, id })) ?? null;
    // What was added and is gone already is as it was.
    if (!record && before) changed.push({ table, id, why: 'deleted', record });
    else if (record && record.updatedAt !== writtenAt) changed.push({ table, id, why: 'changed', record });
  }
  const left = new Set(changed.map(placeOf));
  const named = await namedSince(db, taken, left);
  for (const { table, id, before } of records) {
    const place = placeOf({ table, id });
    const record = present.get(place);
    if (!before && record && !left.has(place) && named.has(place)) changed.push({ table, id, why: 'in-use', record });
  }
  return changed;
}

/** Companies and goods that templates name which were written after the import and stay: those of before name what they named before. */
async function namedSince(db: LibraryDatabase, { records, at }: TakenIn, left: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const goesBack = new Set(records.flatMap((record) => (record.table === 'templates' && !left.has(placeOf(record)) ? record.id : [])));
  // A template of a later file bears the time of the file.
  const later = new Set((await db.takenIn.where('at').above(at).toArray()).flatMap((taken) => taken.records.flatMap(({ table, id }) => (table === 'templates' ? id : []))));
  const templates = (await allRecords(db, 'templates')).filter(({ id, updatedAt }) => !goesBack.has(id) && (updatedAt > at || later.has(id)));
  const named = new Set<string>();
  for (const template of templates) {
    for (const id of template.goodsIds) named.add(placeOf({ table: 'goods', id }));
    for (const id of [template.exporterId, template.consigneeId, template.thirdPartyId]) if (id !== null) named.add(placeOf({ table: 'parties', id }));
  }
  return named;
}

/** The record as it was, later than what it replaces, and with the uses that were noted since. */
const asBefore = (before: RecordOf[TableName], present: RecordOf[TableName] | undefined, now: number): RecordOf[TableName] => ({
  ...keepingUses(before, present),
  updatedAt: Math.min(lastInstant, Math.max(now, (present?.updatedAt ?? before.updatedAt) + 1)),
});
