import { openLibrary, type LibraryDatabase, type OpenLibrary } from './database';
import { LibraryError } from './errors';
import { keepingUses, validBatch, validRecord, writeBatch } from './import-batch';
import { writeChange } from './write-change';
import { libraryMessageSchema, type LibraryMessage, type LibraryReply } from './messages';
import { goodsByIds, goodsStores, putGoods } from './goods-store';
import { openToWrite } from './open-once';
import { problemsOf } from './problems';
import { lastInstant, tableNames, type RecordOf, type TableName } from './records';
import { sameContent } from './same-content';
import type { Sounds } from './sounds';
import { writeWhole } from './safety/write-whole';
import { putRecords, recordById, removeRecords, storesOf } from './tables';
import { withUse } from './uses';
import { wireError } from './wire-error';

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
 * Every call is all or nothing, and safe to repeat: writing what already stands there succeeds and changes nothing. Only
 * a use is counted each time it is told of.
 */
export function serveLibrary({ open = openWith, now = Date.now, onChange = () => undefined }: ServiceOptions = {}): (message: unknown) => Promise<LibraryReply> | null {
  const writable = openToWrite(open);

  async function answer(message: LibraryMessage): Promise<unknown> {
    switch (message.type) {
      case 'library.save': {
        const stored = await saveRecord(await writable(), message.table, message.record, message.base, { now: now(), sounds: new Map(message.sounds) });
        onChange(message.table);
        return stored;
      }
      case 'library.delete':
        await deleteRecord(await writable(), message.table, message.id, message.base);
        onChange(message.table);
        return null;
      case 'library.import': {
        const written = await writeBatch(await writable(), validBatch(message), { now: now(), sounds: new Map(message.sounds) });
        tableNames.forEach((table) => message[table].length > 0 && onChange(table));
        return written;
      }
      case 'library.change': {
        const tables = await writeChange(await writable(), validBatch(message.put), message.remove, { now: now(), sounds: new Map(message.sounds) });
        tables.forEach(onChange);
        return null;
      }
      case 'library.used': {
        await noteUses(await writable(), message.goodsIds, message.buyer, now());
        onChange('goods');
        return null;
      }
      case 'library.written':
        message.tables.forEach(onChange);
        return null;
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

const failed = (cause: unknown): LibraryReply => ({ ok: false, error: wireError(cause) });

async function saveRecord<T extends TableName>(db: LibraryDatabase, table: T, input: unknown, base: number | null, { now, sounds }: { readonly now: number; readonly sounds: Sounds }): Promise<RecordOf[T]> {
  const record = validRecord(table, input, '');
  return writeWhole(db, storesOf(db, [table]), async () => {
    const existing = await recordById(db, table, record.id);
    if (existing && sameContent(existing, record)) return existing;
    if ((existing?.updatedAt ?? null) !== base) throw new LibraryError('conflict');
    const stored = {
      ...keepingUses(record, existing),
      createdAt: existing?.createdAt ?? now,
      // Later than what it replaces, also when the clock was set back.
      updatedAt: Math.min(lastInstant, Math.max(now, (existing?.updatedAt ?? 0) + 1)),
    };
    await putRecords(db, table, [stored], sounds);
    return stored;
  });
}

async function deleteRecord(db: LibraryDatabase, table: TableName, id: string, base: number | null): Promise<void> {
  return writeWhole(db, storesOf(db, [table]), async () => {
    const existing = await recordById(db, table, id);
    if (existing && existing.updatedAt !== base) throw new LibraryError('conflict');
    await removeRecords(db, table, [id]);
  });
}

/** Goods that were filled into a form for a buyer. Those that are gone meanwhile do no harm. */
async function noteUses(db: LibraryDatabase, ids: readonly string[], buyer: string, now: number): Promise<void> {
  return writeWhole(db, goodsStores(db), async () => {
    const goods = await goodsByIds(db, [...new Set(ids)]);
    await putGoods(db, goods.flatMap((record) => (record ? [withUse(record, buyer, now)] : [])));
  });
}
