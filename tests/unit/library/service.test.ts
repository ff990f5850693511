import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importBatch, planImport } from '@/lib/exchange/plan-import';
import { libraryClient } from '@/lib/library/client';
import { openLibrary } from '@/lib/library/database';
import { LibraryError } from '@/lib/library/errors';
import { allGoods, countGoods, goodsById } from '@/lib/library/goods-store';
import { validBatch, writeBatch } from '@/lib/library/import-batch';
import { emptyLibrary, tableNames } from '@/lib/library/records';
import { wholeLibrary } from '@/lib/library/tables';
import { serveLibrary } from '@/lib/library/service';
import { anyLibrary, certificate, goods, party, template } from './records';
import { background, batch, newName, opened } from './service-room';

const content = wholeLibrary;

describe('saving', () => {
  it('gives the record back as stored, stamped with the time of saving', async () => {
    const { client, db } = await background();
    const stored = await client.save('goods', goods({ createdAt: 1, updatedAt: 1 }), null);
    expect(stored).toEqual(goods({ createdAt: 5000, updatedAt: 5000 }));
    expect(await goodsById(db, 'g1')).toEqual(stored);
  });

  it('names the field that is wrong and stores nothing', async () => {
    const { client, db } = await background();
    const wrong = { ...goods(), hsCode: '96.17', nameEn: 'X'.repeat(401) };
    await expect(client.save('goods', wrong, null)).rejects.toMatchObject({ code: 'invalid', problems: [{ path: 'nameEn' }, { path: 'hsCode' }] });
    expect(await countGoods(db)).toBe(0);
  });

  it('of a product without any name is refused beside the name', async () => {
    const { client } = await background();
    await expect(client.save('goods', { ...goods(), nameZh: ' ' }, null)).rejects.toMatchObject({ problems: [{ path: 'nameZh' }] });
  });

  it('over a record that somebody else changed meanwhile is refused', async () => {
    const { client, db } = await background();
    const first = await client.save('parties', party(), null);
    const second = await client.save('parties', { ...first, tel: '1' }, first.updatedAt);
    await expect(client.save('parties', { ...first, tel: '2' }, first.updatedAt)).rejects.toMatchObject({ code: 'conflict' });
    expect(await db.parties.get('p1')).toEqual(second);
  });

  it('twice, because the answer was lost, is one save', async () => {
    const { client } = await background();
    const first = await client.save('templates', template(), null);
    expect(await client.save('templates', template(), null)).toEqual(first);
  });

  it('moves the time forward also when the clock was set back', async () => {
    let clock = 9000;
    const { client } = await background(() => clock);
    const first = await client.save('goods', goods(), null);
    clock = 100;
    const second = await client.save('goods', { ...first, note: 'x' }, first.updatedAt);
    expect(second.updatedAt).toBeGreaterThan(first.updatedAt);
  });
});

describe('deleting', () => {
  it('takes the record away; a second time does no harm', async () => {
    const { client, db } = await background();
    const stored = await client.save('goods', goods(), null);
    await client.remove('goods', 'g1', stored.updatedAt);
    await client.remove('goods', 'g1', stored.updatedAt);
    expect(await countGoods(db)).toBe(0);
  });

  it('spares a record that was changed since it was shown', async () => {
    const { client, db } = await background();
    const stored = await client.save('goods', goods(), null);
    await expect(client.remove('goods', 'g1', stored.updatedAt - 1)).rejects.toMatchObject({ code: 'conflict' });
    expect(await countGoods(db)).toBe(1);
  });
});

describe('an import', () => {
  it('writes every record of a valid file', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, async (file) => {
        const { client, db } = await background(() => 253_402_300_799_999);
        await client.importRecords(importBatch(planImport(file, await content(db)), 'keep'));
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        const stored = await content(db);
        for (const table of tableNames) expect([...stored[table]].sort(byId)).toEqual([...file[table]].sort(byId));
      }),
      { numRuns: 30 },
    );
  });

  it('with one bad record anywhere changes nothing at all', async () => {
    await fc.assert(
      fc.asyncProperty(anyLibrary, fc.constantFrom(...tableNames), fc.nat(), async (file, table, place) => {
        const { client, db } = await background();
        await client.save('goods', goods({ id: 'kept' }), null);
        const before = await content(db);
        const entries = importBatch(planImport(file, before), 'take');
        const rows = [...entries[table]];
        rows.splice(place % (rows.length + 1), 0, { record: { id: 'bad', surprise: true }, base: null });
        await expect(client.importRecords({ ...entries, [table]: rows })).rejects.toMatchObject({ code: 'invalid' });
        expect(await content(db)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it('planned on a state that has passed changes nothing at all', async () => {
    const { client, db } = await background();
    const stored = await client.save('goods', goods({ id: 'g2' }), null);
    const attempt = client.importRecords(
      batch({ goods: [{ record: goods(), base: null }, { record: goods({ id: 'g2', note: 'from the file' }), base: stored.updatedAt - 1 }] }),
    );
    await expect(attempt).rejects.toMatchObject({ code: 'conflict', problems: [{ path: 'goods[1]' }] });
    expect(await allGoods(db)).toEqual([stored]);
  });

  it('of the same file a second time changes nothing', async () => {
    const { client } = await background();
    const entries = batch({ goods: [{ record: goods(), base: null }], parties: [{ record: party(), base: null }] });
    expect(await client.importRecords(entries)).toBe(2);
    expect(await client.importRecords(entries)).toBe(0);
  });

  it('does not believe a file that dates its records into the future', async () => {
    const { client, db } = await background();
    await client.importRecords(batch({ goods: [{ record: goods({ updatedAt: 253_402_300_799_999 }), base: null }] }));
    expect((await goodsById(db, 'g1'))?.updatedAt).toBe(5000);
  });
});

describe('goods that were filled into a form', () => {
  it('are noted with their buyer; their content and the time of writing stay, and an edit that was begun before can be saved', async () => {
    const { client, db } = await background();
    const stored = await client.save('goods', goods(), null);
    await client.noteUse(['g1', 'gone'], 'SIAM LOTUS CO., LTD.');
    expect(await goodsById(db, 'g1')).toEqual({ ...stored, lastUsedAt: 5000, usedBy: [{ buyer: 'SIAMLOTUSCOLTD', count: 1, at: 5000 }] });
    const edited = await client.save('goods', { ...stored, note: 'x' }, stored.updatedAt);
    expect(edited).toMatchObject({ note: 'x', lastUsedAt: 5000 });
  });

  it('sound as their names do: the page that saves them says how', async () => {
    const { client, db } = await background();
    await client.save('goods', goods(), null);
    expect((await db.goodsIndex.toArray())[0]).toMatchObject({ soundless: 0, latin: expect.stringContaining('buxiugangbaowenbei') });
  });
});

describe('a batch that is stopped', () => {
  it('leaves nothing behind', async () => {
    const { db } = await background();
    const stop = new AbortController();
    const writing = writeBatch(db, validBatch(batch({ goods: [{ record: goods(), base: null }], parties: [{ record: party(), base: null }] })), { now: 5000, signal: stop.signal });
    stop.abort();
    await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
    expect(await wholeLibrary(db)).toEqual(emptyLibrary());
  });
});

describe('the service', () => {
  it('leaves messages that are not of the library to others', async () => {
    const { answer } = await background();
    expect(answer({ type: 'assistant.inject' })).toBeNull();
    expect(answer('library.save')).toBeNull();
  });

  it('refuses a call of the library that is not well formed', async () => {
    const { answer } = await background();
    expect(await answer({ type: 'library.save', table: 'meta', record: {}, base: null })).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(await answer({ type: 'library.list' })).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  it('refuses keys of the prototype', async () => {
    const { answer } = await background();
    const record = JSON.parse(`{"__proto__":{"x":1},${JSON.stringify(goods()).slice(1)}`);
    expect(await answer({ type: 'library.save', table: 'goods', record, base: null })).toMatchObject({ ok: false, error: { problems: [{ path: '__proto__' }] } });
  });

  it('writes nothing into a read-only library', async () => {
    const name = newName();
    const { db } = await openLibrary({ name });
    opened.push(db);
    const answer = serveLibrary({ open: async () => ({ ...(await openLibrary({ name })), readOnly: new LibraryError('newer-schema') }) });
    expect(await answer({ type: 'library.save', table: 'goods', record: goods(), base: null })).toMatchObject({ ok: false, error: { code: 'newer-schema' } });
    expect(await countGoods(db)).toBe(0);
  });

  it('opens the library again after a failure', async () => {
    const { db } = await openLibrary({ name: newName() });
    opened.push(db);
    let attempts = 0;
    const answer = serveLibrary({
      open: async () => {
        if (++attempts === 1) throw new LibraryError('open-timeout');
        return { db, readOnly: null };
      },
    });
    const call = { type: 'library.save', table: 'goods', record: goods(), base: null };
    expect(await answer(call)).toMatchObject({ ok: false, error: { code: 'open-timeout' } });
    expect(await answer(call)).toMatchObject({ ok: true });
  });
});

describe('a change', () => {
  /** A service, what it told of, and the way to ask it. */
  async function told() {
    const name = newName();
    const { db } = await openLibrary({ name });
    opened.push(db);
    const tables: string[] = [];
    const answer = serveLibrary({ open: async () => ({ db, readOnly: null }), onChange: (table) => tables.push(table) });
    return { tables, client: libraryClient(async (message) => answer(message)) };
  }

  it('is told once it is stored: a saved, a deleted, an imported certificate', async () => {
    const { tables, client } = await told();
    const stored = await client.save('certificates', certificate(), null);
    expect(tables).toEqual(['certificates']);
    await client.remove('certificates', 'c1', stored.updatedAt);
    await client.importRecords(batch({ certificates: [{ record: certificate(), base: null }] }));
    expect(tables).toEqual(['certificates', 'certificates', 'certificates']);
  });

  it('that was refused is not told', async () => {
    const { tables, client } = await told();
    await expect(client.save('certificates', { ...certificate(), invNo: ' , ' }, null)).rejects.toMatchObject({ problems: [{ path: 'invNo' }] });
    await expect(client.save('certificates', { ...certificate(), aplDate: '2026-02-30' }, null)).rejects.toMatchObject({ problems: [{ path: 'aplDate' }] });
    expect(tables).toEqual([]);
  });

  it('may come from a page that knows of no register', async () => {
    const { answer } = await background();
    expect(await answer({ type: 'library.import', goods: [], parties: [], templates: [] })).toEqual({ ok: true, value: 0 });
  });
});
