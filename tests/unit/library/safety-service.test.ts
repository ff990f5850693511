import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as fc from 'fast-check';
import { libraryClient } from '@/lib/library/client';
import { openLibrary, type OpenLibrary } from '@/lib/library/database';
import { LibraryError } from '@/lib/library/errors';
import { ofEachTable, tableNames, type LibraryContent } from '@/lib/library/records';
import { askSafety, type SafetyAnswer, type SafetyMessage } from '@/lib/library/safety/messages';
import { quietMs, serveSafety, type SafetyService } from '@/lib/library/safety/service';
import { snapshotPace } from '@/lib/library/safety/snapshot-due';
import { withRoom } from '@/lib/library/safety/with-room';
import { serveLibrary } from '@/lib/library/service';
import { wholeLibrary } from '@/lib/library/tables';
import { anyLibrary, goods, party } from './records';
import { memoryStores } from './safety-stores';

let count = 0;
const opened: OpenLibrary[] = [];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  for (const { db } of opened.splice(0)) db.close();
});

/** A background that can be ended and started anew on the same disk. */
async function background() {
  const name = `safety-${++count}`;
  const stores = memoryStores();
  let overriding: Partial<OpenLibrary> = {};
  const open = async (onFrozen: () => void): Promise<OpenLibrary> => {
    const library = await openLibrary({ name, canary: stores.canary, onFrozen });
    opened.push(library);
    return { ...library, ...overriding };
  };
  let ended = new AbortController();
  let safety: SafetyService;
  let answer: ReturnType<typeof serveLibrary>;
  const restored = vi.fn();
  function start(): void {
    ended = new AbortController();
    safety = serveSafety({ open, ...stores, signal: ended.signal, onRestore: restored });
    const library = serveLibrary({ open, now: stores.now, onChange: () => safety.changed() });
    answer = withRoom(library, () => safety.makeRoom());
  }
  start();
  const user = {
    stores,
    restored,
    client: libraryClient(async (message) => answer(message)),
    ask: (message: SafetyMessage): Promise<SafetyAnswer> => askSafety(async (asked) => safety.answer(asked), message),
    wake: () => safety.wake(),
    changed: () => safety.changed(),
    /** From here on the library opens like that. */
    async openWith(differently: Partial<OpenLibrary>): Promise<void> {
      overriding = differently;
      await user.end();
    },
    /** Nobody writes for a while. */
    async quiet(): Promise<void> {
      await vi.advanceTimersByTimeAsync(quietMs);
      await safety.settled();
    },
    async end(): Promise<void> {
      await safety.settled();
      ended.abort();
      for (const { db } of opened.splice(0)) db.close();
      start();
    },
    /** The browser throws the damaged database away. */
    async loseAll(): Promise<void> {
      await user.end();
      const { db } = await open(() => undefined);
      await db.delete({ disableAutoOpen: true });
    },
    async content(): Promise<LibraryContent> {
      const { db } = await open(() => undefined);
      const whole = await wholeLibrary(db);
      return Object.fromEntries(tableNames.map((table) => [table, whole[table].toSorted((one, other) => (one.id < other.id ? -1 : 1))])) as unknown as LibraryContent;
    },
    slots: async () => ((await stores.canary.read())?.snapshots ?? []).map(({ slot }) => slot),
  };
  return user;
}

const fresh = (content: Partial<LibraryContent>) => ({ ...ofEachTable(() => []), ...Object.fromEntries(Object.entries(content).map(([table, records]) => [table, records.map((record) => ({ record, base: null }))])) });

describe('a snapshot', () => {
  it('is taken of the first records once the user rests, and not again while nothing changes', async () => {
    const user = await background();
    await user.client.save('goods', goods(), null);
    expect(await user.slots()).toEqual([]);
    await user.quiet();
    expect(await user.slots()).toEqual(['a']);
    user.wake();
    await user.quiet();
    expect(await user.slots()).toEqual(['a']);
  });

  it('follows a few changes after ten minutes, many after one; the two files take turns', async () => {
    const user = await background();
    await user.client.save('goods', goods(), null);
    await user.quiet();
    await user.client.save('parties', party(), null);
    user.stores.clock.now += snapshotPace.laterMs - 1;
    await user.quiet();
    expect(await user.slots()).toEqual(['a']);
    user.stores.clock.now += 1;
    user.wake();
    await user.quiet();
    expect(await user.slots()).toEqual(['b', 'a']);
    await user.client.importRecords(fresh({ goods: Array.from({ length: snapshotPace.changes }, (_, at) => goods({ id: `many-${at}` })) }));
    user.stores.clock.now += snapshotPace.soonMs;
    await user.quiet();
    expect(await user.slots()).toEqual(['a', 'b']);
  });

  it('of a few changes is taken after ten minutes also by a background that stays awake', async () => {
    const user = await background();
    await user.client.save('goods', goods(), null);
    await user.quiet();
    await user.client.save('parties', party(), null);
    await user.quiet();
    user.stores.clock.now += snapshotPace.laterMs;
    await vi.advanceTimersByTimeAsync(snapshotPace.laterMs);
    await user.quiet();
    expect(await user.slots()).toEqual(['b', 'a']);
  });

  it('that an ending background left undone is taken when it wakes', async () => {
    const user = await background();
    await user.client.save('goods', goods(), null);
    await user.end();
    user.wake();
    await user.quiet();
    expect(await user.slots()).toEqual(['a']);
  });

  it('that the disk has no room for is given up, and said so; the newest one stays', async () => {
    const user = await background();
    await user.client.save('goods', goods(), null);
    await user.quiet();
    await user.client.save('goods', goods({ id: 'g2' }), null);
    await user.ask({ type: 'safety.snapshot' });
    user.stores.trouble.next = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    const { state } = await user.ask({ type: 'safety.snapshot' });
    expect(state.snapshotFailed).toBe('quota');
    expect(await user.slots()).toEqual(['b']);
    expect([...user.stores.disk.keys()]).toEqual(['b']);
  });

  it('that is damaged on the disk is noticed by a check, and another is taken in its place', async () => {
    const user = await background();
    await user.client.save('goods', goods(), null);
    await user.quiet();
    const bytes = new Uint8Array(await (user.stores.disk.get('a') ?? new Blob()).arrayBuffer());
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    user.stores.disk.set('a', new Blob([bytes]));
    const { state } = await user.ask({ type: 'safety.check' });
    expect(state.broken).toEqual(['a']);
    expect(await user.slots()).toEqual(['a']);
    expect((await user.ask({ type: 'safety.check' })).state.broken).toEqual([]);
  });
});

describe('a library that the browser emptied', () => {
  async function emptied() {
    const user = await background();
    await user.client.importRecords(fresh({ goods: [goods(), goods({ id: 'g2', code: 'BW-750' })], parties: [party()] }));
    await user.quiet();
    await user.client.save('parties', party({ id: 'p2' }), null);
    const before = await user.content();
    await user.loseAll();
    return { user, before };
  }

  it('is told to be, with what it held, and takes no write', async () => {
    const { user } = await emptied();
    const { state } = await user.ask({ type: 'safety.state' });
    expect(state).toMatchObject({ verdict: 'emptied', holds: { counts: { goods: 0 } }, canary: { counts: { goods: 2, parties: 2 } } });
    await expect(user.client.save('goods', goods({ id: 'g9' }), null)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('names what the snapshot would bring back', async () => {
    const { user } = await emptied();
    const { compared } = await user.ask({ type: 'safety.compare', slot: 'a' });
    expect(compared?.tables.find(({ table }) => table === 'goods')).toMatchObject({ missing: 2, names: expect.arrayContaining(['BW-750 不锈钢保温杯']) });
    expect(compared?.tables.find(({ table }) => table === 'parties')).toMatchObject({ missing: 1 });
  });

  it('comes back from its snapshot, is whole again and can be written', async () => {
    const { user, before } = await emptied();
    const { state, written } = await user.ask({ type: 'safety.restore', slot: 'a', newerHere: 'keep' });
    expect([state.verdict, written]).toEqual(['whole', 3]);
    expect(await user.content()).toEqual({ ...before, parties: before.parties.filter(({ id }) => id === 'p1') });
    await user.client.save('parties', party({ id: 'p2' }), null);
    expect(user.restored).toHaveBeenCalledTimes(1);
    await user.end();
    expect((await user.ask({ type: 'safety.state' })).state.verdict).toBe('whole');
  });

  it('comes back from the other snapshot where the newest is damaged', async () => {
    const user = await background();
    await user.client.save('goods', goods(), null);
    await user.quiet();
    await user.client.save('goods', goods({ id: 'g2' }), null);
    await user.ask({ type: 'safety.snapshot' });
    await user.loseAll();
    user.stores.disk.set('b', new Blob(['OMSNAP01 and then nothing']));
    await expect(user.ask({ type: 'safety.restore', slot: 'b', newerHere: 'keep' })).rejects.toMatchObject({ code: 'snapshot-broken' });
    expect((await user.ask({ type: 'safety.state' })).state.broken).toEqual(['b']);
    await user.ask({ type: 'safety.restore', slot: 'a', newerHere: 'keep' });
    expect((await user.content()).goods.map(({ id }) => id)).toEqual(['g1']);
  });

  it('is known by its snapshots where the canary is gone as well', async () => {
    const { user } = await emptied();
    user.stores.loseCanary();
    const { state } = await user.ask({ type: 'safety.state' });
    expect(state).toMatchObject({ verdict: 'emptied', canary: { counts: { goods: 2, parties: 1 }, snapshots: [{ slot: 'a' }] } });
    await expect(user.client.save('goods', goods({ id: 'g9' }), null)).rejects.toMatchObject({ code: 'damaged' });
  });

  it('can be gone on with as it is; its last snapshot is set aside, and forgotten after a month', async () => {
    const { user } = await emptied();
    const { state } = await user.ask({ type: 'safety.accept' });
    expect(state.verdict).toBe('whole');
    await user.client.save('goods', goods({ id: 'g9' }), null);
    expect(await user.slots()).toContain('before');
    await user.ask({ type: 'safety.restore', slot: 'before', newerHere: 'keep' });
    expect((await user.content()).goods.map(({ id }) => id)).toEqual(['g1', 'g2', 'g9']);
    user.stores.clock.now += 31 * 86_400_000;
    await user.ask({ type: 'safety.snapshot' });
    expect(await user.slots()).not.toContain('before');
    expect(user.stores.disk.has('before')).toBe(false);
  });
});

describe('a library of a newer version', () => {
  it('is neither noted nor copied: what the newer version knows of it stays', async () => {
    const user = await background();
    await user.client.save('goods', goods(), null);
    await user.quiet();
    const before = await user.stores.canary.read();
    await user.openWith({ readOnly: new LibraryError('newer-schema') });
    user.changed();
    await user.quiet();
    await expect(user.ask({ type: 'safety.snapshot' })).rejects.toMatchObject({ code: 'newer-schema' });
    await expect(user.ask({ type: 'safety.restore', slot: 'a', newerHere: 'keep' })).rejects.toMatchObject({ code: 'newer-schema' });
    expect(await user.stores.canary.read()).toEqual(before);
  });
});

describe('restoring a snapshot into a library that goes on', () => {
  it('leaves what is newer here unless it is told otherwise, and keeps the state before', async () => {
    const user = await background();
    const first = await user.client.save('goods', goods({ note: 'old' }), null);
    await user.client.save('parties', party(), null);
    await user.quiet();
    user.stores.clock.now += 1000;
    await user.client.save('goods', goods({ note: 'new' }), first.updatedAt);
    await user.client.remove('parties', 'p1', (await user.content()).parties[0]?.updatedAt ?? 0);
    const { compared } = await user.ask({ type: 'safety.compare', slot: 'a' });
    expect(compared?.tables.filter(({ missing, newer }) => missing + newer > 0)).toMatchObject([{ table: 'goods', newer: 1 }, { table: 'parties', missing: 1 }]);
    await user.ask({ type: 'safety.restore', slot: 'a', newerHere: 'keep' });
    expect([(await user.content()).goods[0]?.note, (await user.content()).parties.length]).toEqual(['new', 1]);
    await user.ask({ type: 'safety.restore', slot: 'a', newerHere: 'take' });
    expect((await user.content()).goods[0]?.note).toBe('old');
    expect(await user.slots()).toContain('before');
  });

  it('brings any library back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (library) => {
        const user = await background();
        await user.client.importRecords(fresh(library));
        await user.ask({ type: 'safety.snapshot' });
        const before = await user.content();
        await user.loseAll();
        if (tableNames.every((table) => before[table].length === 0)) return;
        await user.ask({ type: 'safety.restore', slot: 'a', newerHere: 'keep' });
        expect(await user.content()).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });
});
