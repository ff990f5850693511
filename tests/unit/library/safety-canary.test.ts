import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { libraryClient } from '@/lib/library/client';
import { openLibrary, type OpenLibrary } from '@/lib/library/database';
import { ofEachTable } from '@/lib/library/records';
import { generationOf } from '@/lib/library/safety/generation';
import { noteHolding } from '@/lib/library/safety/keeper';
import { serveLibrary } from '@/lib/library/service';
import { allRecords, removeRecords, storesOf } from '@/lib/library/tables';
import { goods, party } from './records';
import { memoryStores } from './safety-stores';

let count = 0;
const opened: OpenLibrary[] = [];
afterEach(() => {
  for (const { db } of opened.splice(0)) db.close();
});

/** A browser with a library: it can end at any moment, and what was on the disk then is there when it comes back. */
async function browser() {
  const name = `canary-${++count}`;
  const stores = memoryStores();
  const open = async (): Promise<OpenLibrary> => {
    const library = await openLibrary({ name, canary: stores.canary });
    opened.push(library);
    return library;
  };
  let library = await open();
  const client = () => libraryClient(async (message) => serveLibrary({ open: async () => library })(message));
  return {
    stores,
    db: () => library.db,
    client,
    note: () => noteHolding(library.db, stores),
    /** The browser ends, and comes back with what was on the disk. */
    async restart(): Promise<OpenLibrary> {
      library.db.close();
      library = await open();
      return library;
    },
    /** The browser has thrown the damaged database away. */
    async loseAll(): Promise<void> {
      await library.db.delete({ disableAutoOpen: true });
    },
  };
}

describe('the generation of the library', () => {
  it('grows by one with each save, delete and import that writes something', async () => {
    const { db, client } = await browser();
    expect(await generationOf(db())).toBe(0);
    const saved = await client().save('goods', goods(), null);
    await client().save('parties', party(), null);
    expect(await generationOf(db())).toBe(2);
    await client().remove('goods', 'g1', saved.updatedAt);
    await client().importRecords({ ...ofEachTable(() => []), goods: [{ record: goods(), base: null }, { record: goods({ id: 'g2' }), base: null }] });
    expect(await generationOf(db())).toBe(4);
  });

  it('stays as it is when a write is rolled back', async () => {
    const { db } = await browser();
    const attempt = db().transaction('rw', db().parties, async () => {
      await db().parties.put(party());
      throw new Error('on the way');
    });
    await expect(attempt).rejects.toThrow('on the way');
    expect(await generationOf(db())).toBe(0);
  });

  it('does not count drafts', async () => {
    const { db } = await browser();
    await db().drafts.clear();
    expect(await generationOf(db())).toBe(0);
  });
});

describe('a library', () => {
  it('that is emptied behind our back opens read-only as damaged, also the second time', async () => {
    const user = await browser();
    await user.client().save('goods', goods(), null);
    await user.note();
    await user.loseAll();
    expect((await user.restart()).readOnly?.code).toBe('damaged');
    await expect(user.client().save('goods', goods({ id: 'g2' }), null)).rejects.toMatchObject({ code: 'damaged' });
    expect((await user.restart()).readOnly?.code).toBe('damaged');
  });

  it('that lost records without a word opens read-only as damaged', async () => {
    const user = await browser();
    await user.client().save('parties', party(), null);
    await user.client().save('parties', party({ id: 'p2' }), null);
    await user.note();
    const generation = await generationOf(user.db());
    await user.db().parties.delete('p2');
    await user.db().meta.put({ key: 'generation', value: generation });
    expect((await user.restart()).readOnly?.code).toBe('damaged');
  });

  it('that went back to an older state is damaged, even where it holds as much', async () => {
    const user = await browser();
    const first = await user.client().save('goods', goods(), null);
    await user.client().save('goods', goods({ note: 'newer' }), first.updatedAt);
    await user.note();
    await user.db().meta.put({ key: 'generation', value: 1 });
    expect((await user.restart()).readOnly?.code).toBe('damaged');
  });

  it('whose canary never saw the last writes is whole', async () => {
    const user = await browser();
    const saved = await user.client().save('goods', goods(), null);
    await user.note();
    await user.client().remove('goods', 'g1', saved.updatedAt);
    expect((await user.restart()).readOnly).toBeNull();
  });

  it('that is damaged does not teach its canary to forget', async () => {
    const user = await browser();
    await user.client().save('goods', goods(), null);
    const before = await user.note();
    await user.loseAll();
    await user.restart();
    expect(await user.note()).toEqual(before);
  });
});

type Step = { readonly kind: 'save' | 'remove' | 'import' | 'note' | 'end'; readonly at: number };
const steps = fc.array(fc.record({ kind: fc.constantFrom('save', 'remove', 'import', 'note', 'end'), at: fc.nat({ max: 6 }) }) as fc.Arbitrary<Step>, { maxLength: 25 });

async function run(user: Awaited<ReturnType<typeof browser>>, { kind, at }: Step): Promise<void> {
  const id = `p${at}`;
  const present = (await allRecords(user.db(), 'parties')).find((record) => record.id === id);
  const base = present?.updatedAt ?? null;
  const record = party({ id, note: String(Math.random()) });
  if (kind === 'save') await user.client().save('parties', record, base);
  if (kind === 'remove' && present) await user.client().remove('parties', id, present.updatedAt);
  if (kind === 'import') await user.client().importRecords({ ...ofEachTable(() => []), parties: [{ record, base }], goods: [{ record: goods({ id: `${id}-${Math.random()}` }), base: null }] });
  if (kind === 'note') await user.note();
  if (kind === 'end') await user.restart();
}

describe('in whatever order the user writes, the canary is brought up and the browser ends', () => {
  it('a library that lost nothing is never called damaged', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (order) => {
        const user = await browser();
        for (const step of order) {
          await run(user, step);
          expect((await user.restart()).readOnly).toBeNull();
        }
      }),
      { numRuns: 40 },
    );
  });

  it('a library that lost what its canary knew is always called damaged', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.constantFrom('all', 'some'), async (order, loss) => {
        const user = await browser();
        for (const step of [...order, { kind: 'save', at: 0 }, { kind: 'note', at: 0 }] as const) await run(user, step);
        if (loss === 'all') {
          await user.loseAll();
        } else {
          const generation = await generationOf(user.db());
          await user.db().transaction('rw', storesOf(user.db(), ['parties']), () => removeRecords(user.db(), 'parties', ['p0']));
          await user.db().meta.put({ key: 'generation', value: generation });
        }
        expect((await user.restart()).readOnly?.code).toBe('damaged');
      }),
      { numRuns: 40 },
    );
  });
});
