import { Dexie } from 'dexie';
import { z } from 'zod';
import one from '../../fixtures/schemas/version-1.json';
import two from '../../fixtures/schemas/version-2.json';
import three from '../../fixtures/schemas/version-3.json';
import four from '../../fixtures/schemas/version-4.json';
import fourOneSealed from '../../fixtures/schemas/version-4.1-sealed.json';
import fourOne from '../../fixtures/schemas/version-4.1.json';
import type { TableName } from '@/lib/library/records';

/** What JSON has no word for: sealed bytes, and columns of numbers. */
const bytes = z.strictObject({ base64: z.base64() }).transform(({ base64 }) => Uint8Array.from(Buffer.from(base64, 'base64')));
const columns = z.strictObject({ float64: z.array(z.number()) }).transform(({ float64 }) => Float64Array.from(float64));
const row = z.object({ records: z.array(z.looseObject({})).optional() }).catchall(z.union([bytes, columns, z.unknown()]));

const releasedSchema = z
  .strictObject({
    /** Of the records. */
    version: z.number(),
    /** Of the database, as Dexie counts; that of the records unless it is named. */
    database: z.number().optional(),
    /** Opens the library, which has a lock. */
    passphrase: z.string().optional(),
    stores: z.record(z.string(), z.string()),
    rows: z.record(z.string(), z.array(row)),
  })
  .transform((example) => ({ ...example, database: example.database ?? example.version }));

/** A library as one version of the product left it, frozen: stores, keys and rows. */
export type Released = z.infer<typeof releasedSchema>;

export const versionOne = releasedSchema.parse(one);
export const versionFour = releasedSchema.parse(four);
/** With what a shared file replaced, and what is derived from its goods. */
export const versionFourOne = releasedSchema.parse(fourOne);
/** Every version that was ever released, the oldest first. */
export const released: readonly Released[] = [versionOne, releasedSchema.parse(two), releasedSchema.parse(three), versionFour, versionFourOne];
/** {@link versionFourOne} after a lock was put on it. */
export const sealedFourOne = releasedSchema.parse(fourOneSealed);

/** The records of a kind that stand in it; what is sealed is not looked into. */
export const recordsIn = ({ rows }: Released, table: TableName): object[] => (table === 'goods' && rows['goodsPacks'] ? rows['goodsPacks'].flatMap(({ records }) => records ?? []) : (rows[table] ?? []));

/** Lays the library down in the browser, as that version did. */
export async function releasedLibrary(name: string, { database, stores, rows }: Released, { withVersion = true } = {}): Promise<void> {
  const db = new Dexie(name);
  db.version(database).stores(stores);
  await db.open();
  for (const [table, content] of Object.entries(rows)) if (table !== 'meta' || withVersion) await db.table(table).bulkPut(content);
  db.close();
}
