import { askAgain, askOnce, type Asked } from './ask-again';
import { LibraryError, asLibraryError } from './errors';
import { lookAgain } from './look-again';
import { libraryReplySchema, type ImportBatch, type LibraryChange, type LibraryMessage, type LibraryReply } from './messages';
import { schemaOf, tableNames, type RecordOf, type TableName } from './records';
import { hasSound } from './sounds';
import type { TaskOptions } from './worker-job';

/** The library's writing side, as pages call it. Each call resolves when the data is on the disk, or throws a LibraryError. */
export interface LibraryClient {
  /** Stores a record; `base` is the `updatedAt` of the one it replaces, null for a new one. Returns it as stored. */
  save<T extends TableName>(table: T, record: RecordOf[T], base: number | null): Promise<RecordOf[T]>;
  /** Deletes the record with that id, if it is still the one of `base`. */
  remove(table: TableName, id: string, base: number): Promise<void>;
  /** Writes all records or none; returns how many changed. A large batch is written by a worker of the page, which tells how far it is and can be stopped. */
  importRecords(batch: ImportBatch, options?: TaskOptions): Promise<number>;
  /** Writes records and deletes others in one transaction, or does neither. For a few records at a time: what is written travels in one message. */
  change(change: LibraryChange): Promise<void>;
  /** Notes that goods were filled into a form; `buyer`: the consignee's name, '' for unknown. */
  noteUse(goodsIds: readonly string[], buyer: string): Promise<void>;
  /** Tells the background that a worker of this page wrote these kinds of records. */
  tellWritten(tables: readonly TableName[]): Promise<void>;
}

/** More records than this do not travel through a message. */
const mostInMessage = 1000;

/** `send` carries a message to the background: `(message) => browser.runtime.sendMessage(message)`. */
export function libraryClient(send: (message: LibraryMessage) => Promise<unknown>): LibraryClient {
  /** Every call may be asked twice (service.ts), but for a use, which would be counted twice. */
  async function ask(message: LibraryMessage): Promise<Asked<unknown>> {
    const asked = await askAgain(send, message, replyIn);
    if (asked?.again !== false) lookAgain();
    if (!asked) throw new LibraryError('no-answer');
    return { answer: valueOf(asked.answer), again: asked.again };
  }

  const call = async (message: LibraryMessage): Promise<unknown> => (await ask(message)).answer;

  const tellWritten = async (tables: readonly TableName[]): Promise<void> => void (await call({ type: 'library.written', tables: [...tables] }));

  const client: LibraryClient = {
    async save<T extends TableName>(table: T, record: RecordOf[T], base: number | null) {
      const stored = schemaOf[table].safeParse(await call({ type: 'library.save', table, record, base, ...(table === 'goods' && (await withSounds([record]))) }));
      if (!stored.success) throw asLibraryError(stored.error);
      return stored.data as RecordOf[T];
    },
    async remove(table, id, base) {
      await call({ type: 'library.delete', table, id, base });
    },
    async importRecords(batch, options = {}) {
      const tables = tableNames.filter((table) => batch[table].length > 0);
      const count = tables.reduce((sum, table) => sum + batch[table].length, 0);
      if (count <= mostInMessage) {
        const { answer, again } = await ask({ type: 'library.import', ...batch, ...(await withSounds(batch.goods.map(({ record }) => record))) });
        // What the first asking wrote without a word, the second found there: all of it stands there now.
        return again ? count : Number(answer);
      }
      const [{ importInWorker }, { tend }] = await Promise.all([import('./in-worker'), import('./tend')]);
      const written = await importInWorker(batch, options);
      // It is on the disk: whether the background hears of it changes nothing about that.
      await tellWritten(tables).catch(() => undefined);
      if (tables.includes('goods')) void tend(client);
      return written;
    },
    async change({ put, remove }) {
      await call({ type: 'library.change', put, remove, ...(await withSounds(put.goods.map(({ record }) => record))) });
    },
    async noteUse(goodsIds, buyer) {
      const reply = await askOnce(send, { type: 'library.used', goodsIds: [...goodsIds], buyer }, replyIn);
      if (!reply) throw new LibraryError('no-answer');
      valueOf(reply);
    },
    tellWritten,
  };
  return client;
}

const replyIn = (said: unknown): LibraryReply | null => libraryReplySchema.safeParse(said).data ?? null;

function valueOf(reply: LibraryReply): unknown {
  if (!reply.ok) throw new LibraryError(reply.error.code, reply.error.problems);
  return reply.value;
}

/** How the Chinese names of goods sound; the dictionary is loaded when a name has one. Without it goods are stored all the same. */
async function withSounds(goods: readonly unknown[]): Promise<{ readonly sounds?: [string, string][] }> {
  const names = goods.flatMap((record) => (typeof record === 'object' && record !== null && 'nameZh' in record && typeof record.nameZh === 'string' && record.nameZh.length <= 200 && hasSound(record.nameZh) ? [record.nameZh] : []));
  if (names.length === 0) return {};
  try {
    const { soundsOf } = await import('./spoken');
    return { sounds: [...(await soundsOf(names))] };
  } catch {
    return {};
  }
}
