import { forceCloseDatabase } from 'fake-indexeddb';

/**
 * How a writing is broken off at one of its rows: the browser refuses it at once (a full disk), the row alone fails, the
 * transaction is aborted, the browser closes the library, the user stops the import.
 */
export const faultKinds = ['refused', 'failed', 'aborted', 'closed', 'stopped'] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface Armed {
  /** It has struck. */
  struck(): boolean;
  readonly disarm: () => void;
}

let writing: IDBTransaction | null = null;

/** Aborts the transaction that was written in last: what becomes of it when its worker is ended. */
export function abortWriting(): void {
  try {
    writing?.abort();
  } catch (error) {
    // It was over already.
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
  }
  writing = null;
}

/** Breaks off whatever writes the row of this number, from 0, from now on. `stop` does what the user does who stops an import. */
export function armed(kind: FaultKind, at: number, stop: () => void): Armed {
  const { put } = IDBObjectStore.prototype;
  let rows = 0;
  let hasStruck = false;
  IDBObjectStore.prototype.put = function struckAt(this: IDBObjectStore, value: unknown): IDBRequest<IDBValidKey> {
    const strikes = !hasStruck && rows >= at;
    rows += 1;
    hasStruck ||= strikes;
    writing = this.transaction;
    if (strikes && kind === 'refused') throw new DOMException('The disk is full', 'QuotaExceededError');
    const request = put.call(this, value);
    if (!strikes) return request;
    // A row of this key is there now, so that to add it again fails.
    if (kind === 'failed') return this.add(value);
    if (kind === 'stopped') stop();
    else this.transaction.abort();
    // Its declared type asks for the class, where it takes a database.
    if (kind === 'closed') Reflect.apply(forceCloseDatabase, null, [this.transaction.db]);
    return request;
  };
  return {
    struck: () => hasStruck,
    disarm: () => {
      IDBObjectStore.prototype.put = put;
    },
  };
}
