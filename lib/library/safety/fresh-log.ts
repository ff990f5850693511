import { deleteDB, openDB } from 'idb';
import { browser } from 'wxt/browser';
import { libraryName } from '../table-names';

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
 * What is written beside the library: rows that are all key. A key is written twice, so they are more than two of LevelDB's
 * logs (4 MiB each), the second of which is not begun before the first is a table on the disk. And its list of tables names
 * the last key of each: with these it grows beyond the 2 MiB from which on the next start begins a new list.
 */
const scratch = { keys: 8, bytes: 704 * 1024 } as const;
/** Bytes of keys that are letters: LevelDB writes keys into its own diary, four characters for what is none. */
const letterA = 65;

/**
 * For the background, once in each run of the browser: has Chromium begin a new log for all of this extension's databases,
 * and at the next start a new list of its tables. A write that was broken off (an ended process, a power cut, a full disk)
 * leaves half a record, or zeros, at the end of LevelDB's log or list. The next start passes over it and writes on behind
 * it; the start after that takes it for damage and begins an *empty* database (google/leveldb issue 1287), or passes over
 * what was written behind it as well. No call begins either anew, but full ones are: so some megabytes are written beside
 * the library and deleted again. When that is done, the old log is needed no more, and what is written from then on cannot
 * be lost with it. Nothing is done where there is no library yet. Where it fails (no room), the next start of the
 * background tries again.
 */
export async function beginFreshLog(memory: FreshLogMemory = inSession, name = libraryName): Promise<void> {
  if (await memory.read()) return;
  if (!(await indexedDB.databases()).some((database) => database.name === name)) return;
  const db = await openDB(scratchName, 1, { upgrade: (opened) => void opened.createObjectStore('bytes') });
  try {
    const transaction = db.transaction('bytes', 'readwrite', { durability: 'strict' });
    const puts = Array.from({ length: scratch.keys }, (_, at) => transaction.store.put(null, new Uint8Array(scratch.bytes).fill(letterA + at)));
    await Promise.all([...puts, transaction.done]);
  } finally {
    db.close();
    await deleteDB(scratchName);
  }
  await memory.write(true);
}

/** The browser has closed the library by itself, as it does where its files fail it: its log may end in half a record. */
export const doubtLog = (memory: FreshLogMemory = inSession): Promise<void> => memory.write(false);
