import type { DBCore, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';
import { tableNames } from '../table-names';

/** The store of facts about the library, and in it the row with its generation. */
const metaStore = 'meta';
const generationKey = 'generation';

/** The stores of the user's records. Drafts are none: they come and go while he types. */
const watchedStores: ReadonlySet<string> = new Set(['goodsPacks', ...tableNames.filter((table) => table !== 'goods')]);

/**
 * Counts every transaction that writes records, in that transaction itself: the library's generation. Whoever writes is
 * counted, so nobody can forget to be, and what is rolled back was never counted.
 */
export const countGenerations: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'generation',
  create(core) {
    const counted = new WeakSet<DBCoreTransaction>();

    function countOnce(transaction: DBCoreTransaction): Promise<unknown> {
      // A new schema says the same in other words: that is no new generation.
      if (counted.has(transaction) || isUpgrade(transaction)) return Promise.resolve();
      counted.add(transaction);
      const meta = core.table(metaStore);
      return meta.get({ trans: transaction, key: generationKey }).then((row: unknown) =>
        meta.mutate({ type: 'put', trans: transaction, values: [{ key: generationKey, value: valueOf(row) + 1 }] }).then((done) => {
          // Records that are written and not counted would be taken for lost, or lost without a word.
          if (done.numFailures > 0) throw done.failures[0];
          return done;
        }),
      );
    }

    const watched = (table: DBCoreTable): DBCoreTable => ({
      ...table,
      mutate: (request) => countOnce(request.trans).then(() => table.mutate(request)),
    });

    return {
      ...core,
      transaction(stores, mode, options) {
        const wide = mode === 'readwrite' && !stores.includes(metaStore) && stores.some((store) => watchedStores.has(store));
        return core.transaction(wide ? [...stores, metaStore] : stores, mode, options);
      },
      table: (name) => (watchedStores.has(name) ? watched(core.table(name)) : core.table(name)),
    };
  },
};

interface MetaReader {
  readonly meta: { get(key: 'generation'): PromiseLike<unknown> };
}

/** How many transactions have written records since the library was made; 0 for a new or emptied one. */
export const generationOf = async (db: MetaReader): Promise<number> => valueOf(await db.meta.get(generationKey));

const valueOf = (row: unknown): number => (typeof row === 'object' && row !== null && 'value' in row && typeof row.value === 'number' ? row.value : 0);

const isUpgrade = (transaction: DBCoreTransaction): boolean => 'mode' in transaction && transaction.mode === 'versionchange';
