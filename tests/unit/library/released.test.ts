import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { parseLibraryFile } from '@/lib/exchange/library-file';
import { openLibrary } from '@/lib/library/database';
import { countGoods } from '@/lib/library/goods-store';
import { schemaOf, schemaVersion, tableNames } from '@/lib/library/records';
import { wholeLibrary } from '@/lib/library/tables';
import { recordsIn, released, releasedLibrary } from './released';

const byId = (one: object, other: object): number => (String(Reflect.get(one, 'id')) < String(Reflect.get(other, 'id')) ? -1 : 1);

describe('a library of every version that was released', () => {
  it('is known: there is a frozen example of each', () => {
    expect(released.map(({ version }) => version)).toEqual(Array.from({ length: schemaVersion }, (_, index) => index + 1));
  });

  it.each(released)('is brought from version $version to the newest with every record to the letter', async (example) => {
    const name = `released-${example.version}`;
    await releasedLibrary(name, example);
    const { db, readOnly } = await openLibrary({ name });
    expect(readOnly).toBeNull();
    expect(await db.meta.get('schemaVersion')).toEqual({ key: 'schemaVersion', value: schemaVersion });
    const content = await wholeLibrary(db);
    for (const table of tableNames) {
      expect(content[table].toSorted(byId)).toEqual(recordsIn(example, table).toSorted(byId));
      // What stands there is also what the schema of today takes.
      for (const record of content[table]) expect(schemaOf[table].parse(record)).toEqual(record);
    }
    expect(await countGoods(db)).toBe(recordsIn(example, 'goods').length);
    expect(await db.drafts.toArray()).toEqual(example.rows['drafts'] ?? []);
    db.close();
    // A second opening finds nothing left to do.
    const again = await openLibrary({ name });
    expect(await wholeLibrary(again.db)).toEqual(content);
    again.db.close();
  });

  it.each(released)('of which version $version wrote a file is read from that file as it was', (example) => {
    const tables = tableNames.filter((table) => recordsIn(example, table).length > 0);
    const file = { format: 'originmate-library', version: example.version, exportedAt: '2026-01-05T08:00:00.000Z', ...Object.fromEntries(tables.map((table) => [table, recordsIn(example, table)])) };
    const parsed = parseLibraryFile(JSON.stringify(file));
    expect(parsed.ok).toBe(true);
    for (const table of tableNames) expect(parsed.ok && parsed.file[table]).toEqual(recordsIn(example, table));
  });
});
