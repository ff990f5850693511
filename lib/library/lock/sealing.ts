import { Dexie, type DBCore, type DBCoreTable, type DBCoreTransaction, type Middleware } from 'dexie';
import { LibraryError } from '../errors';
import { cursorOver } from './cursor-over';
import type { LibraryKeys } from './library-keys';
import { lockSchema, type LibraryKey } from './lock-row';
import { isSealed, keyIdOf, openRow, sealRow, sealedStores, type SealedRow } from './seal-row';
import { waitIn } from './wait-in';

const metaStore = 'meta';
/** The row of {@link metaStore} that holds the library's lock; none where it has none. */
export const lockKey = 'lock';
/** Terms for early answers are words of goods in keys: with a lock there are none, only which packs were written. */
const termsStore = 'goodsTerms';
/** Made from the packs of goods: what cannot be read of it is made anew. */
const indexStore = 'goodsIndex';

type Row = Readonly<Record<string, unknown>>;
type Keys = Pick<LibraryKeys, 'held' | 'obtain'>;

/** Dexie's own promises: what goes on after them knows its transaction, which the layers below ask for. */
const soon = <T>(value: T | PromiseLike<T>): Promise<T> => Dexie.Promise.resolve(value);

/**
 * Seals rows as they are written where the library has a lock, and opens sealed rows as they are read, within the
 * transaction. Whether it has a lock is asked in each transaction that writes: a lock that another page put on
 * meanwhile holds at once. Where the key is nowhere, `locked` is thrown and nothing is written. A row that does not open
 * with its key is damaged: `damaged` is thrown, since nothing may be taken for missing that is there. It counts as not
 * there where it is derived from others, and for `forgiving`: while records are brought back over what is damaged.
 */
export const sealing = (keys: Keys, forgiving = false): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'sealing',
  create(core) {
    const lockOf = new WeakMap<DBCoreTransaction, Promise<LibraryKey | null>>();

    function keyNamed(id: string, transaction: DBCoreTransaction, store: string): PromiseLike<LibraryKey> {
      const here = keys.held(id);
      if (here) return soon(here);
      return waitIn(transaction, store, () => keys.obtain(id)).then((key) => {
        if (!key) throw new LibraryError('locked');
        return key;
      });
    }

    /** The key to write with; null where the library has no lock. */
    function lockedWith(transaction: DBCoreTransaction): PromiseLike<LibraryKey | null> {
      const known = lockOf.get(transaction);
      if (known) return known;
      const asked = soon(core.table(metaStore).get({ trans: transaction, key: lockKey })).then((row: unknown) => {
        if (row === undefined) return null;
        const lock = lockSchema.safeParse(typeof row === 'object' && row !== null && 'value' in row ? row.value : null);
        if (!lock.success) throw new LibraryError('newer-schema');
        return keyNamed(lock.data.id, transaction, metaStore);
      });
      lockOf.set(transaction, asked);
      return asked;
    }

    /** Rows as they were before they were sealed; what is not sealed stays as it is. */
    function opened(store: string, transaction: DBCoreTransaction, rows: readonly unknown[]): Promise<unknown[]> {
      const first = rows.find(isSealed);
      if (!first) return soon([...rows]);
      const open = (row: SealedRow, key: LibraryKey): Promise<Row | undefined> => (forgiving || store === indexStore ? openedRow(store, row, key).catch(() => undefined) : openedRow(store, row, key));
      return soon(keyNamed(keyIdOf(first), transaction, store)).then((key) => waitIn(transaction, store, () => Promise.all(rows.map((row) => (isSealed(row) ? open(row, key) : row)))));
    }

    const sealed = (table: DBCoreTable): DBCoreTable => ({
      ...table,
      mutate: (request) =>
        soon(lockedWith(request.trans)).then((key) => {
          if (!key || (request.type !== 'put' && request.type !== 'add')) return table.mutate(request);
          const rows: readonly Row[] = request.values;
          return waitIn(request.trans, table.name, () => Promise.all(rows.map((row) => sealRow(table.name, row, key)))).then((values) => table.mutate({ ...request, values }));
        }),
      get: (request) => soon(table.get(request)).then((row) => (isSealed(row) ? opened(table.name, request.trans, [row]).then(([found]) => found) : row)),
      getMany: (request) => soon(table.getMany(request)).then((rows) => opened(table.name, request.trans, rows)),
      query: (request) => soon(table.query(request)).then((found) => (request.values ? opened(table.name, request.trans, found.result).then((result) => ({ ...found, result: result.filter((row) => row !== undefined) })) : found)),
      openCursor: (request) => (request.values ? cursorOver(table, request, (rows) => opened(table.name, request.trans, rows)) : table.openCursor(request)),
    });

    const withoutTerms = (table: DBCoreTable): DBCoreTable => ({
      ...table,
      mutate(request) {
        if (request.type !== 'put' && request.type !== 'add') return table.mutate(request);
        const rows: readonly Row[] = request.values;
        return soon(lockedWith(request.trans)).then((key) =>
          table.mutate(key ? { ...request, values: rows.flatMap(({ from, changed }) => (from === '' && Array.isArray(changed) ? [{ from, changed: changed.map(Number) }] : [])) } : request),
        );
      },
    });

    return {
      ...core,
      transaction(stores, mode, options) {
        const wide = mode === 'readwrite' && !stores.includes(metaStore) && stores.some((store) => sealedStores.has(store) || store === termsStore);
        return core.transaction(wide ? [...stores, metaStore] : stores, mode, options);
      },
      table: (name) => (sealedStores.has(name) ? sealed(core.table(name)) : name === termsStore ? withoutTerms(core.table(name)) : core.table(name)),
    };
  },
});

async function openedRow(store: string, row: SealedRow, key: LibraryKey): Promise<Row> {
  try {
    return await openRow(store, row, key);
  } catch (cause) {
    throw new LibraryError('damaged', [], { cause });
  }
}
