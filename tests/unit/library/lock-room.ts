import { Dexie } from 'dexie';
import { openLibrary, type LibraryDatabase, type OpenLibrary, type OpenOptions } from '@/lib/library/database';
import { createLibraryKeys, type KeyChannel, type LibraryKeys } from '@/lib/library/lock/library-keys';
import { lockOf } from '@/lib/library/lock/lock-of';
import type { LockNote, LockStore } from '@/lib/library/lock/lock-store';
import { askSafety, type SafetyMessage } from '@/lib/library/safety/messages';
import { serveSafety } from '@/lib/library/safety/service';
import { memoryStores } from './safety-stores';

export const passphrase = '十二月的 Schiff fährt 7';

let rooms = 0;

/** One computer: a library on its disk, and the contexts of the extension that hear of each other. */
export function lockRoom() {
  const name = `lock-${++rooms}`;
  const stores = memoryStores();
  const listeners = new Map<KeyChannel, (event: { readonly data: unknown }) => void>();
  /** All that contexts told each other. */
  const said: unknown[] = [];
  const opened: LibraryDatabase[] = [];
  let note: LockNote = { lock: null, minutes: 15 };
  const store: LockStore = {
    read: async () => note,
    write: async (next) => {
      note = JSON.parse(JSON.stringify(next)) as LockNote;
    },
  };

  /** A context that was just started: it holds nothing. */
  function context(): LibraryKeys {
    return createLibraryKeys({
      now: stores.now,
      patienceMs: 20,
      openChannel() {
        const own: KeyChannel = {
          postMessage(message) {
            said.push(message);
            for (const [channel, listener] of listeners) if (channel !== own) queueMicrotask(() => listener({ data: structuredClone(message) }));
          },
          addEventListener: (_type, listener) => void listeners.set(own, listener),
        };
        return own;
      },
    });
  }

  return {
    name,
    stores,
    store,
    said,
    context,
    note: () => note,
    loseNote: () => {
      note = { lock: null, minutes: 15 };
    },
    /** The library as a context opens it. */
    async open(keys: LibraryKeys, options: OpenOptions = {}): Promise<OpenLibrary> {
      const library = await openLibrary({ name, keys, canary: stores.canary, lockCopy: store, ...options });
      opened.push(library.db);
      return library;
    },
    /** What a background does over the library: asked as a page asks it, until `signal` aborts. */
    watch(keys: LibraryKeys, signal: AbortSignal) {
      const safety = serveSafety({ open: (onFrozen, forgiving = false) => this.open(keys, { onFrozen, forgiving }), ...stores, keys, lockCopy: store, signal });
      return { safety, ask: (message: SafetyMessage) => askSafety(async (asked) => safety.answer(asked), message) };
    },
    /** What a page does that has no key yet: it looks at the lock alone. */
    async bare(): Promise<Dexie> {
      const db = new Dexie(name);
      await db.open();
      return db;
    },
    /** Every row of every store as it lies on the disk. */
    async raw(): Promise<Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>> {
      const db = new Dexie(name);
      await db.open();
      const rows = await Promise.all(db.tables.map(async (table) => [table.name, (await table.toArray()) as Record<string, unknown>[]] as const));
      db.close();
      return Object.fromEntries(rows);
    },
    close: () => {
      for (const db of opened.splice(0)) db.close();
    },
  };
}

/** All that rows say, keys and texts and bytes read as text, so that a word can be looked for in it. */
export function textOf(rows: unknown): string {
  return JSON.stringify(rows, (_, value: unknown) => (value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) + new TextDecoder().decode(value) : value instanceof Float64Array ? Array.from(value) : value));
}

export { lockOf };
