import type { z } from 'zod';
import type { LibraryDatabase } from './database';
import { LibraryError, asLibraryError } from './errors';
import { forbiddenKeys } from './forbidden-keys';
import type { ImportBatch } from './messages';
import { pathText, problemsOf, unknownKey, type Problem } from './problems';
import { lastInstant, ofEachTable, schemaOf, tableNames, type RecordOf, type TableName } from './records';
import { sameContent } from './same-content';
import { writeWhole } from './safety/write-whole';
import type { Sounds } from './sounds';
import { putRecords, recordsByIds, storesOf } from './tables';
import { withUsesOf } from './uses';

/** A batch of which every record is as its schema reads it. */
export type ValidBatch = { readonly [T in TableName]: readonly { readonly record: RecordOf[T]; readonly base: number | null }[] };

/** Most problems that are told of one batch. */
const mostProblems = 100;

/** Checks every record of a batch; throws `invalid` with the first problems, each by its path. */
export function validBatch(batch: ImportBatch): ValidBatch {
  const problems: Problem[] = [];
  const check = <T extends TableName>(table: T) =>
    batch[table].flatMap(({ record, base }, index) => {
      if (problems.length > mostProblems) return [];
      try {
        return [{ record: validRecord(table, record, pathText([table, index])), base }];
      } catch (error) {
        problems.push(...asLibraryError(error).problems);
        return [];
      }
    });
  const valid = ofEachTable(check) as ValidBatch;
  if (problems.length > 0) throw new LibraryError('invalid', problems.slice(0, mostProblems));
  return valid;
}

/** The record as its schema reads it; throws `invalid` with the problems, their paths beginning with `at`. */
export function validRecord<T extends TableName>(table: T, input: unknown, at: string): RecordOf[T] {
  const forbidden = forbiddenKeys(input);
  if (forbidden.length > 0) throw new LibraryError('invalid', forbidden.map((path) => ({ path: at === '' ? path : `${at}.${path}`, message: unknownKey })));
  const schema: z.ZodType<RecordOf[TableName]> = schemaOf[table];
  const parsed = schema.safeParse(input, { reportInput: true });
  if (!parsed.success) throw new LibraryError('invalid', problemsOf(parsed.error, at));
  return parsed.data as RecordOf[T];
}

export interface BatchOptions {
  /** Now, in milliseconds since 1970 UTC. */
  readonly now: number;
  /** Of Chinese names of goods; those that are missing are completed later (goods-index.ts). */
  readonly sounds?: Sounds;
  /** Ends the writing, with nothing written, as long as it is not on the disk. */
  readonly signal?: AbortSignal;
}

/**
 * Writes all records in one transaction, or none; returns how many changed. What stands there already in the same words
 * is left alone. Throws `conflict` where a record was changed since the batch was planned, AbortError after `signal`.
 */
export async function writeBatch(db: LibraryDatabase, batch: ValidBatch, { now, sounds, signal }: BatchOptions): Promise<number> {
  signal?.throwIfAborted();
  const tables = tableNames.filter((table) => batch[table].length > 0);
  if (tables.length === 0) return 0;
  const done = writeWhole(db, storesOf(db, tables), async (transaction) => {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => transaction.abort(), { once: true });
    let written = 0;
    for (const table of tables) {
      const rows = changedRows(table, batch[table], await recordsByIds(db, table, batch[table].map(({ record }) => record.id)), now);
      if (rows.length > 0) await putRecords(db, table, rows, sounds);
      written += rows.length;
    }
    return written;
  });
  return Promise.resolve(done).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw error;
  });
}

function changedRows<T extends TableName>(table: T, entries: ValidBatch[T], existing: readonly (RecordOf[T] | undefined)[], now: number): RecordOf[T][] {
  return entries.flatMap(({ record, base }, index) => {
    const before = existing[index];
    if (before && sameContent(before, record)) return [];
    if ((before?.updatedAt ?? null) !== base) throw new LibraryError('conflict', [{ path: pathText([table, index]), message: changedMeanwhile }]);
    // A file cannot say that it is from the future: its records could then never be changed here.
    const updatedAt = Math.min(lastInstant, Math.max(Math.min(record.updatedAt, now), (before?.updatedAt ?? -1) + 1));
    const createdAt = before?.createdAt ?? Math.min(record.createdAt, now);
    return [{ ...keepingUses(record, before), createdAt, updatedAt } as RecordOf[T]];
  });
}

/** A product keeps the uses that were noted here while its content is written anew. */
export const keepingUses = <R extends RecordOf[TableName]>(record: R, before: R | undefined): R => (before && 'criteria' in record && 'criteria' in before ? (withUsesOf(record, before) as R) : record);

const changedMeanwhile = { 'zh-CN': '预览之后，这条记录已被改动', en: 'This record was changed after the preview' };
