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
/** More than LevelDB gathers in one log (4 MiB), in values that stay in the log: larger ones become files of their own. */
const scratch = { values: 110, bytes: 48 * 1024 } as const;

/**
 * For the background, once in each run of the browser: has Chromium begin a new log for all of this extension's databases.
 * A write that was broken off (an ended process, a power cut, a full disk) leaves half a record at the end of LevelDB's
 * log. The next start passes over it and writes on behind it; the start after that takes it for damage and begins an
 * *empty* database (google/leveldb issue 1287). No call begins a log anew, but a full one does: so some megabytes that
 * compress badly are written beside the library and deleted again. Nothing is done where there is no library yet.
 * Where it fails (no room), the next start of the background tries again.
 */
export async function beginFreshLog(memory: FreshLogMemory = inSession, name = libraryName): Promise<void> {
  if (await memory.read()) return;
  if (!(await indexedDB.databases()).some((database) => database.name === name)) return;
  const db = await openDB(scratchName, 1, { upgrade: (opened) => void opened.createObjectStore('bytes') });
  try {
    const transaction = db.transaction('bytes', 'readwrite', { durability: 'strict' });
    const puts = Array.from({ length: scratch.values }, (_, at) => transaction.store.put(crypto.getRandomValues(new Uint8Array(scratch.bytes)), at));
    await Promise.all([...puts, transaction.done]);
  } finally {
    db.close();
    await deleteDB(scratchName);
  }
  await memory.write(true);
}

/** The browser has closed the library by itself, as it does where its files fail it: its log may end in half a record. */
export const doubtLog = (memory: FreshLogMemory = inSession): Promise<void> => memory.write(false);
