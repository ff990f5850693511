import { isDeepStrictEqual } from 'node:util';
import type { ImportItem } from '../../lib/exchange/plan-import';
import { bucketOf } from '../../lib/library/goods-packs';
import { schemaOf, tableNames, type RecordOf, type TableName } from '../../lib/library/records';
import { forbiddenKeys } from '../../lib/library/forbidden-keys';
import { indexOf, packsOf, recordsOf, type Stored } from './stored';
import type { z } from 'zod';

type AnyRecord = RecordOf[TableName];

/** Throws where a row of the library is not as it must be: a record that its schema reads otherwise, a pack or an index row that is not its own. */
export function judgeStored(rows: Stored): void {
  const records = recordsOf(rows);
  for (const table of tableNames) for (const record of records[table].values()) judgeRecord(table, record);
  for (const { bucket, records: own, count } of packsOf(rows)) {
    const ids = own.map(({ id }) => id);
    if (count !== own.length || new Set(ids).size !== count || ids.some((id) => bucketOf(id) !== bucket)) throw new Error(`The pack ${bucket} does not hold what it says`);
  }
  const packs = new Map(packsOf(rows).map((pack) => [pack.bucket, pack]));
  for (const { bucket, revision, ids, times } of indexOf(rows)) {
    const pack = packs.get(bucket);
    if (!pack || revision > pack.revision) throw new Error(`An index row of a pack that is not: ${bucket}`);
    if (revision === pack.revision && (times.length !== 2 * pack.count || ids.split('\n').length !== Math.max(1, pack.count))) throw new Error(`The index row ${bucket} has other lines than its pack`);
  }
}

function judgeRecord(table: TableName, record: AnyRecord): void {
  const at = `${table} ${record.id}`;
  const forbidden = forbiddenKeys(record);
  if (forbidden.length > 0) throw new Error(`${at} holds ${forbidden.join(', ')}`);
  const schema: z.ZodType<AnyRecord> = schemaOf[table];
  if (!isDeepStrictEqual(schema.parse(record), record)) throw new Error(`${at} is not as its schema reads it`);
}

/** When a writing began and ended, in milliseconds since 1970 UTC. */
export interface Span {
  readonly began: number;
  readonly ended: number;
}

/**
 * Throws where the library does not hold exactly what was planned: each planned record in the words of the plan, with the
 * times and uses that the library keeps; all others as they were; no further one. `count`: how many were planned, where
 * `items` are the first of them only.
 */
export function judgeWritten(before: Stored, after: Stored, { items, count }: { readonly items: readonly ImportItem[]; readonly count: number }, span: Span): void {
  const [was, is] = [recordsOf(before), recordsOf(after)];
  let changed = 0;
  for (const table of tableNames) {
    const written = new Map(items.flatMap((item) => (item.table === table ? [[item.record.id, item.record as AnyRecord] as const] : [])));
    const here: ReadonlyMap<string, AnyRecord> = was[table];
    const now: ReadonlyMap<string, AnyRecord> = is[table];
    for (const [id, record] of written) judgeOne(table, record, here.get(id), now.get(id), span);
    for (const [id, record] of here) if (!now.has(id)) throw new Error(`${table} ${id} is gone`);
      else if (isDeepStrictEqual(now.get(id), record)) continue;
      else if (!written.has(id) && items.length === count) throw new Error(`${table} ${id} was changed, which was not planned`);
      else changed += 1;
    for (const id of now.keys()) if (!here.has(id)) {
      if (!written.has(id) && items.length === count) throw new Error(`${table} ${id} was added, which was not planned`);
      changed += 1;
    }
  }
  if (changed !== count) throw new Error(`${count} records were planned, ${changed} were written`);
}

function judgeOne(table: TableName, record: AnyRecord, before: AnyRecord | undefined, now: AnyRecord | undefined, { began, ended }: Span): void {
  const at = `${table} ${record.id}`;
  if (!now) throw new Error(`${at} was planned and is not there`);
  const schema: z.ZodType<AnyRecord> = schemaOf[table];
  if (!isDeepStrictEqual(contentOf(now), contentOf(schema.parse(record)))) throw new Error(`${at} stands there in other words than planned`);
  const notLater = (is: number, said: number): boolean => is === said || (said > began && is >= began && is <= ended);
  const isTimely = before ? now.createdAt === before.createdAt && now.updatedAt > before.updatedAt : notLater(now.createdAt, record.createdAt) && notLater(now.updatedAt, record.updatedAt);
  if (!isTimely) throw new Error(`${at} has times that it cannot have`);
  if (before && lastUse(now) < lastUse(before)) throw new Error(`${at} has lost its uses`);
}

const lastUse = (record: AnyRecord): number => ('lastUsedAt' in record ? (record.lastUsedAt ?? 0) : 0);

/** What the record says, without what the library keeps of it. */
const contentOf = (record: AnyRecord): unknown => Object.fromEntries(Object.entries(record).filter(([key]) => !['createdAt', 'updatedAt', 'lastUsedAt', 'usedBy'].includes(key)));

/** Throws where a library after taking an import back is not as before it, but for when its records were written and what is derived. */
export function judgeTakenBack(before: Stored, after: Stored): void {
  const [was, is] = [recordsOf(before), recordsOf(after)];
  for (const table of tableNames) {
    const here: ReadonlyMap<string, AnyRecord> = was[table];
    const now: ReadonlyMap<string, AnyRecord> = is[table];
    if (here.size !== now.size) throw new Error(`${table}: ${here.size} before, ${now.size} after it was taken back`);
    for (const [id, record] of here) if (!isDeepStrictEqual({ ...now.get(id), updatedAt: 0 }, { ...record, updatedAt: 0 })) throw new Error(`${table} ${id} is not as it was`);
  }
  if (after.get('takenIn')?.length !== 0) throw new Error('It could be taken back again');
}

/** Throws where a planned record holds a text that stands neither in the file nor in the library before. */
export function judgeTexts(items: readonly ImportItem[], file: unknown, before: Stored): void {
  const known = new Set(['', ...textsIn(file), ...textsIn(items.map(({ existing }) => existing)), ...textsIn([...recordsOf(before).parties.keys(), ...recordsOf(before).goods.keys()])]);
  for (const { table, record } of items) for (const text of textsIn(record)) if (!known.has(text)) throw new Error(`${table} ${record.id} holds a text of its own: ${text.slice(0, 100)}`);
}

/** What a planned record need not have from its record in the file: ids become those of records that are here, and the library keeps times and uses. */
const ownWay = /^(?:id|\w+Ids?|of|createdAt|updatedAt|lastUsedAt|usedBy)$/;

/** Throws where a planned record says less than any record of the file: something of it was lost on its way. `withheld`: by table, the fields of which the file has no opinion. */
export function judgeKept(items: readonly ImportItem[], file: Readonly<Record<string, unknown>>, withheld: Readonly<Record<string, readonly string[]>>): void {
  for (const { table, record } of items) {
    const records: unknown = file[table];
    const leftOut = new Set(withheld[table]);
    const isWhole = (said: unknown): boolean => saysAll(record, typeof said === 'object' && said !== null ? Object.fromEntries(Object.entries(said).filter(([key]) => !leftOut.has(key))) : said);
    if (!Array.isArray(records) || !records.some(isWhole)) throw new Error(`${table} ${record.id} has lost something that the file says of it`);
  }
}

/** Whether all that is said stands there too. What is empty says the same as what is left out. */
function saysAll(there: unknown, said: unknown): boolean {
  if (said === '' || said === null || (Array.isArray(said) && said.length === 0)) return there === undefined || isDeepStrictEqual(there, said);
  if (typeof said !== 'object') return there === said;
  if (typeof there !== 'object' || there === null || (Array.isArray(said) && said.length !== Object.keys(there).length)) return false;
  const own = new Map<string, unknown>(Object.entries(there));
  return Object.entries(said).every(([key, value]) => ownWay.test(key) || saysAll(own.get(key), value));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
