import { openDB } from 'idb';
import { browser } from 'wxt/browser';
import { libraryName } from '../table-names';
import { twoLogs } from './two-logs';

/** Where it is remembered, as long as the browser runs, that the log was begun anew; tests give their own. */
export interface FreshLogMemory {
  read(): Promise<boolean>;
  write(isFresh: boolean): Promise<void>;
}

const key = 'libraryLogIsFresh';
const inSession: FreshLogMemory = {
  read: async () => (await sessionArea()?.get(key))?.[key] === true,
  write: async (isFresh) => sessionArea()?.set({ [key]: isFresh }),
};

/** Workers of a page do not reach it. */
const sessionArea = () => (browser as Partial<typeof browser> | undefined)?.storage?.session;

const scratchName = 'originmate-scratch';
/**
 * A key longer than the 2 MiB from which on LevelDB's list of its tables is not gone on with at the next start: the list
 * names the last key of each table, and no other database of the extension comes behind this one. It stays, so that each
 * new list is longer than that from its beginning. In letters, which LevelDB writes into its own diary as they are.
 */
const longKey = (): Uint8Array<ArrayBuffer> => new Uint8Array(2.25 * 1024 * 1024).fill(65);

/**
 * For the background, once in each run of the browser: has Chromium begin a new log for all of this extension's databases,
 * and at each start a new list of its tables. A write that was broken off (an ended process, a power cut, a full disk)
 * leaves half a record, or zeros, at the end of LevelDB's log or list. The next start passes over it and writes on behind
 * it; the start after that takes it for damage and begins an *empty* database (google/leveldb issue 1287), or passes over
 * what was written behind it as well. No call begins either anew, but full ones are: so twelve megabytes are written beside
 * the library (two-logs.ts), and one row that is nearly all key stays there. What is written when this is done cannot be
 * lost with the old log. Nothing is done where there is no library yet. Where it fails (no room), the next start of the
 * background tries again.
 */
export async function beginFreshLog(memory: FreshLogMemory = inSession, name = libraryName): Promise<void> {
  if (await memory.read()) return;
  if (!(await indexedDB.databases()).some((database) => database.name === name)) return;
  const db = await openDB(scratchName, 1, { upgrade: (opened) => void opened.createObjectStore('bytes') });
  try {
    const transaction = db.transaction('bytes', 'readwrite', { durability: 'strict' });
    const { store } = transaction;
    const isThere = (await store.count()) > 0;
    const asked = [...(isThere ? [] : [store.put(null, longKey())]), ...twoLogs().map((value) => store.put(value, 0)), store.delete(0)];
    await Promise.all([...asked, transaction.done]);
  } finally {
    db.close();
  }
  await memory.write(true);
}

/** The browser has closed the library by itself, as it does where its files fail it: its log may end in half a record. */
export const doubtLog = (memory: FreshLogMemory = inSession): Promise<void> => memory.write(false);
