import { LibraryError, asLibraryError } from './errors';
import { libraryReplySchema, type ImportBatch, type LibraryMessage } from './messages';
import { schemaOf, type RecordOf, type TableName } from './records';

/** The library's writing side, as pages call it. Each call resolves when the data is on the disk, or throws a LibraryError. */
export interface LibraryClient {
  /** Stores a record; `base` is the `updatedAt` of the one it replaces, null for a new one. Returns it as stored. */
  save<T extends TableName>(table: T, record: RecordOf[T], base: number | null): Promise<RecordOf[T]>;
  /** Deletes the record with that id, if it is still the one of `base`. */
  remove(table: TableName, id: string, base: number): Promise<void>;
  /** Writes all records or none; returns how many changed. */
  importRecords(batch: ImportBatch): Promise<number>;
}

/** `send` carries a message to the background: `(message) => browser.runtime.sendMessage(message)`. */
export function libraryClient(send: (message: LibraryMessage) => Promise<unknown>): LibraryClient {
  async function call(message: LibraryMessage): Promise<unknown> {
    let answer: unknown;
    try {
      answer = await send(message);
    } catch (cause) {
      throw new LibraryError('no-answer', [], { cause });
    }
    const reply = libraryReplySchema.safeParse(answer);
    if (!reply.success) throw new LibraryError('no-answer');
    if (!reply.data.ok) throw new LibraryError(reply.data.error.code, reply.data.error.problems);
    return reply.data.value;
  }

  return {
    async save<T extends TableName>(table: T, record: RecordOf[T], base: number | null) {
      const stored = schemaOf[table].safeParse(await call({ type: 'library.save', table, record, base }));
      if (!stored.success) throw asLibraryError(stored.error);
      return stored.data as RecordOf[T];
    },
    async remove(table, id, base) {
      await call({ type: 'library.delete', table, id, base });
    },
    async importRecords(batch) {
      return Number(await call({ type: 'library.import', ...batch }));
    },
  };
}
