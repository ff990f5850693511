import type { z } from 'zod';
import { openLibrary, type LibraryDatabase, type OpenLibrary } from './database';
import { LibraryError, asLibraryError } from './errors';
import { forbiddenKeys } from './forbidden-keys';
import { libraryMessageSchema, type ImportBatch, type LibraryMessage, type LibraryReply } from './messages';
import { pathText, problemsOf, unknownKey, type Problem } from './problems';
import { lastInstant, ofEachTable, schemaOf, tableNames, type RecordOf, type TableName } from './records';
import { sameContent } from './same-content';
import { putRecords, recordById, recordsByIds, removeRecords, storesOf } from './tables';

export interface ServiceOptions {
  /** Opens the library; called again after a connection was lost. */
  readonly open?: (onFrozen: () => void) => Promise<OpenLibrary>;
  /** Now, in milliseconds since 1970 UTC. */
  readonly now?: () => number;
  /** Told after records of a kind were written or deleted, when that is on the disk. */
  readonly onChange?: (table: TableName) => unknown;
}

/**
 * The library's one writer; lives in the background. Answers each call of lib/library/messages.ts, or returns null for
 * a message that is none. Only messages from the extension's own pages may be handed to it.
 * Every call is all or nothing, and safe to repeat: writing what already stands there succeeds and changes nothing.
 */
export function serveLibrary({ open = openWith, now = Date.now, onChange = () => undefined }: ServiceOptions = {}): (message: unknown) => Promise<LibraryReply> | null {
  let opened: Promise<OpenLibrary> | null = null;

  async function writable(): Promise<LibraryDatabase> {
    opened ??= open(() => {
      opened = null;
    });
    try {
      const library = await opened;
      if (library.readOnly) throw library.readOnly;
      return library.db;
    } catch (error) {
      // A failed opening must not be remembered: the next call tries again.
      opened = null;
      throw error;
    }
  }

  async function answer(message: LibraryMessage): Promise<unknown> {
    switch (message.type) {
      case 'library.save': {
        const stored = await saveRecord(await writable(), message.table, message.record, message.base, now());
        onChange(message.table);
        return stored;
      }
      case 'library.delete':
        await deleteRecord(await writable(), message.table, message.id, message.base);
        onChange(message.table);
        return null;
      case 'library.import': {
        const written = await importRecords(await writable(), message, now());
        tableNames.forEach((table) => message[table].length > 0 && onChange(table));
        return written;
      }
    }
  }

  return (message) => {
    const parsed = libraryMessageSchema.safeParse(message);
    if (parsed.success) return answer(parsed.data).then((value) => ({ ok: true, value }), failed);
    return isLibraryCall(message) ? Promise.resolve(failed(new LibraryError('invalid', problemsOf(parsed.error)))) : null;
  };
}

const openWith = (onFrozen: () => void): Promise<OpenLibrary> => openLibrary({ onFrozen });

const isLibraryCall = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && typeof message.type === 'string' && message.type.startsWith('library.');

function failed(cause: unknown): LibraryReply {
  const { code, problems } = asLibraryError(cause);
  return { ok: false, error: { code, problems: problems.map(({ path, message }) => ({ path, message: { ...message } })) } };
}

async function saveRecord<T extends TableName>(db: LibraryDatabase, table: T, input: unknown, base: number | null, now: number): Promise<RecordOf[T]> {
  const record = validRecord(table, input, '');
  return db.transaction('rw', storesOf(db, [table]), async () => {
    const existing = await recordById(db, table, record.id);
    if (existing && sameContent(existing, record)) return existing;
    if ((existing?.updatedAt ?? null) !== base) throw new LibraryError('conflict');
    const stored = {
      ...record,
      createdAt: existing?.createdAt ?? now,
      // Later than what it replaces, also when the clock was set back.
      updatedAt: Math.min(lastInstant, Math.max(now, (existing?.updatedAt ?? 0) + 1)),
    };
    await putRecords(db, table, [stored]);
    return stored;
  });
}

async function deleteRecord(db: LibraryDatabase, table: TableName, id: string, base: number | null): Promise<void> {
  return db.transaction('rw', storesOf(db, [table]), async () => {
    const existing = await recordById(db, table, id);
    if (existing && existing.updatedAt !== base) throw new LibraryError('conflict');
    await removeRecords(db, table, [id]);
  });
}

async function importRecords(db: LibraryDatabase, batch: ImportBatch, now: number): Promise<number> {
  const valid = validBatch(batch);
  return db.transaction('rw', storesOf(db, tableNames), async () => {
    let written = 0;
    for (const table of tableNames) {
      const existing: (RecordOf[TableName] | undefined)[] = await recordsByIds(db, table, valid[table].map(({ record }) => record.id));
      const rows = valid[table].flatMap(({ record, base }, index) => {
        const before = existing[index];
        if (before && sameContent(before, record)) return [];
        if ((before?.updatedAt ?? null) !== base) throw new LibraryError('conflict', [{ path: pathText([table, index]), message: changedMeanwhile }]);
        // A file cannot say that it is from the future: its records could then never be changed here.
        const updatedAt = Math.max(Math.min(record.updatedAt, now), (before?.updatedAt ?? -1) + 1);
        return [{ ...record, createdAt: before?.createdAt ?? Math.min(record.createdAt, now), updatedAt: Math.min(lastInstant, updatedAt) }];
      });
      await putRecords(db, table, rows);
      written += rows.length;
    }
    return written;
  });
}

const changedMeanwhile = { 'zh-CN': '预览之后，这条记录已被改动', en: 'This record was changed after the preview' };

type Valid = { readonly [T in TableName]: readonly { readonly record: RecordOf[T]; readonly base: number | null }[] };

function validBatch(batch: ImportBatch): Valid {
  const problems: Problem[] = [];
  const check = <T extends TableName>(table: T) =>
    batch[table].flatMap(({ record, base }, index) => {
      try {
        return [{ record: validRecord(table, record, pathText([table, index])), base }];
      } catch (error) {
        problems.push(...asLibraryError(error).problems);
        return [];
      }
    });
  const valid = ofEachTable(check) as Valid;
  if (problems.length > 0) throw new LibraryError('invalid', problems.slice(0, 100));
  return valid;
}

/** The record as its schema reads it; throws `invalid` with the problems, their paths beginning with `at`. */
function validRecord<T extends TableName>(table: T, input: unknown, at: string): RecordOf[T] {
  const forbidden = forbiddenKeys(input);
  if (forbidden.length > 0) throw new LibraryError('invalid', forbidden.map((path) => ({ path: at === '' ? path : `${at}.${path}`, message: unknownKey })));
  const schema: z.ZodType<RecordOf[TableName]> = schemaOf[table];
  const parsed = schema.safeParse(input, { reportInput: true });
  if (!parsed.success) throw new LibraryError('invalid', problemsOf(parsed.error, at));
  return parsed.data as RecordOf[T];
}
