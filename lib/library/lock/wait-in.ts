import { Dexie, type DBCoreTransaction } from 'dexie';

/** What a transaction waits for. */
interface Waiting {
  /** Work that is not done yet. */
  pending: number;
  /** What is to go on once the transaction may be used again. */
  readonly settled: (() => void)[];
  /** The transaction has ended: nothing can be waited for, and what waits finds that out by itself. */
  over: boolean;
}

const waitings = new WeakMap<DBCoreTransaction, Waiting>();

/**
 * Has a transaction wait for work that is none of IndexedDB's, such as sealing: a transaction ends as soon as nothing is
 * asked of it, so it is asked for a row that is never there until the work is done, and goes on within such an answer,
 * where it may be used. `store` is any of its stores. Dexie's own `waitFor` does the same for one work at a time: of
 * several it lets the transaction end with the last that was begun, whichever is done first.
 */
export function waitIn<T>(transaction: DBCoreTransaction, store: string, work: () => Promise<T>): Promise<T> {
  return new Dexie.Promise<T>((resolve, reject) => {
    const own: Waiting = waitings.get(transaction) ?? { pending: 0, settled: [], over: false };
    waitings.set(transaction, own);
    const settle = (how: () => void): void => {
      if (own.over) how();
      else own.settled.push(how);
    };
    // Outside of Dexie's own promises: the work knows nothing of the transaction.
    Dexie.ignoreTransaction(work).then(
      (value) => settle(() => resolve(value)),
      (error: unknown) => settle(() => reject(error)),
    );
    own.pending++;
    if (own.pending === 1) keepAsking(transaction, store, own);
  });
}

function keepAsking(transaction: DBCoreTransaction, store: string, waiting: Waiting): void {
  const goOn = (): void => {
    for (const settle of waiting.settled.splice(0)) {
      waiting.pending--;
      settle();
    }
    if (waiting.pending > 0) keepAsking(transaction, store, waiting);
  };
  // Dexie hands IndexedDB's own transaction through its layers.
  const request = (transaction as unknown as IDBTransaction).objectStore(store).get(-Infinity);
  request.addEventListener('success', goOn);
  request.addEventListener('error', (event) => {
    event.preventDefault();
    waiting.over = true;
    for (const settle of waiting.settled.splice(0)) settle();
  });
}
