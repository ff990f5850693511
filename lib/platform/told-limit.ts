import { z } from 'zod';
import { browser } from 'wxt/browser';

/** How many askers are counted at once, before counting begins anew. */
const mostAskers = 100;
const hourMs = 3_600_000;

/** Where it is kept what was told while the background is not running; tests give their own. */
export interface ToldMemory {
  read(): Promise<unknown>;
  write(told: Told): Promise<void>;
}

/** What each asker was told, by ids, and since when that is counted. */
const toldSchema = z.record(z.string(), z.object({ since: z.number(), ids: z.array(z.string()) }));
type Told = z.infer<typeof toldSchema>;

const key = 'toldGoods';
const inSession: ToldMemory = {
  read: async () => (await browser.storage.session.get(key))[key],
  write: (told) => browser.storage.session.set({ [key]: told }),
};

export interface ToldLimit {
  /** Knows again what was told before the browser ended the background. To be waited for before anything is told. */
  ready(): Promise<void>;
  /** Those of the things that the asker may be told, which counts as telling them. */
  tell<T extends { readonly id: string }>(asker: string, things: readonly T[]): T[];
}

/**
 * Counts the different things that each asker was told within an hour, and says which of some more it may be told: those
 * that it knows already always, new ones until there are `most`. Who asks letter by letter is told the same few things
 * again and again; who wants to list everything is not, also when it waits until the background was ended and started
 * anew. `now` in milliseconds since 1970 UTC; a clock that was set back begins a new hour.
 */
export function toldLimit(most: number, now: () => number, memory: ToldMemory = inSession): ToldLimit {
  const told = new Map<string, { readonly since: number; readonly ids: Set<string> }>();
  let reading: Promise<void> | null = null;

  async function read(): Promise<void> {
    const kept = toldSchema.safeParse(await memory.read().catch(() => null)).data ?? {};
    for (const [asker, { since, ids }] of Object.entries(kept)) told.set(asker, { since, ids: new Set(ids) });
  }

  function knownTo(asker: string): Set<string> {
    const known = told.get(asker);
    if (known && Math.abs(now() - known.since) < hourMs) return known.ids;
    if (!known && told.size >= mostAskers) told.clear();
    const ids = new Set<string>();
    told.set(asker, { since: now(), ids });
    return ids;
  }

  return {
    ready: () => (reading ??= read()),
    tell(asker, things) {
      if (things.length === 0) return [];
      const ids = knownTo(asker);
      const before = ids.size;
      const allowed = things.filter(({ id }) => {
        if (!ids.has(id) && ids.size >= most) return false;
        ids.add(id);
        return true;
      });
      if (ids.size > before) void memory.write(Object.fromEntries([...told].map(([each, known]) => [each, { since: known.since, ids: [...known.ids] }]))).catch(() => undefined);
      return allowed;
    },
  };
}
