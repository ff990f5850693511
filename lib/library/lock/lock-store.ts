import { z } from 'zod';
import { browser } from 'wxt/browser';
import { idleMinutesSchema, type IdleMinutes } from './library-keys';
import { lockSchema } from './lock-row';

const noteSchema = z.object({
  /** As it stands in the library: a library that the browser emptied is opened by it again, and so are its snapshots. */
  lock: lockSchema.nullable().catch(null),
  minutes: idleMinutesSchema.catch(15),
});

/** What is kept of the lock outside of the library: a copy of it, and after how many minutes it locks itself. Nothing that opens it. */
export type LockNote = z.infer<typeof noteSchema>;

export interface LockStore {
  read(): Promise<LockNote>;
  write(note: LockNote): Promise<void>;
}

const key = 'libraryLock';
const none: LockNote = { lock: null, minutes: 15 satisfies IdleMinutes };

/** In the extension's own storage. Workers of a page do not reach it: there, it says nothing. */
export const storedLock: LockStore = {
  async read() {
    const area = localArea();
    if (!area) return none;
    return noteSchema.catch(none).parse((await area.get(key))[key] ?? none);
  },
  async write(note) {
    await localArea()?.set({ [key]: note });
  },
};

const localArea = () => (browser as Partial<typeof browser> | undefined)?.storage?.local;
