import { Dexie } from 'dexie';
import { z } from 'zod';
import one from '../../fixtures/schemas/version-1.json';
import two from '../../fixtures/schemas/version-2.json';
import three from '../../fixtures/schemas/version-3.json';
import four from '../../fixtures/schemas/version-4.json';
import type { TableName } from '@/lib/library/records';

const releasedSchema = z.strictObject({
  version: z.number(),
  stores: z.record(z.string(), z.string()),
  rows: z.record(z.string(), z.array(z.looseObject({ records: z.array(z.looseObject({})).optional() }))),
});

/** A library as one version of the product left it, frozen: stores, keys and rows. */
export type Released = z.infer<typeof releasedSchema>;

export const versionOne = releasedSchema.parse(one);
export const versionFour = releasedSchema.parse(four);
/** Every version that was ever released, the oldest first. */
export const released: readonly Released[] = [versionOne, releasedSchema.parse(two), releasedSchema.parse(three), versionFour];

/** The records of a kind that stand in it. */
export const recordsIn = ({ rows }: Released, table: TableName): object[] => (table === 'goods' && rows['goodsPacks'] ? rows['goodsPacks'].flatMap(({ records }) => records ?? []) : (rows[table] ?? []));

/** Lays the library down in the browser, as that version did. */
export async function releasedLibrary(name: string, { version, stores, rows }: Released, { withVersion = true } = {}): Promise<void> {
  const db = new Dexie(name);
  db.version(version).stores(stores);
  await db.open();
  for (const [table, content] of Object.entries(rows)) if (table !== 'meta' || withVersion) await db.table(table).bulkPut(content);
  db.close();
}
