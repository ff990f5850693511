import { z } from 'zod';
import type { LibraryDatabase } from '../database';
import { LibraryError } from '../errors';
import { forbiddenKeys } from '../forbidden-keys';
import { streamGoods } from '../goods-store';
import { instantSchema, schemaOf, schemaVersion, tableNames, type RecordOf, type TableName } from '../records';
import { allRecords } from '../tables';
import type { Counts, SnapshotNote } from './canary';
import { holdingOf } from './examine';
import { BrokenFrames, frameWriter, readFrames } from './frames';
import { generationOf } from './generation';

/** Characters of JSON after which a part is closed: small enough to hold, large enough to compress. */
const partLength = 256 * 1024;
/** Most records that a snapshot may hold. */
const mostRecords = 1_000_000;

const headSchema = z.object({
  kind: z.literal('originmate-snapshot'),
  schemaVersion: z.number().int().positive(),
  generation: z.number().int().nonnegative(),
  takenAt: instantSchema,
  counts: z.record(z.string(), z.number().int().nonnegative()),
});

const partSchema = z.object({ table: z.enum(tableNames), records: z.array(z.unknown()) });

/** The library was written to while it was being copied: the copy is of no one moment. To be tried again later. */
export class LibraryMoved extends Error {
  override readonly name = 'LibraryMoved';
}

/**
 * Copies all records into a snapshot; `sink` takes its bytes in order. Holds a part of the records at a time, and no
 * transaction for longer than a part, so that writing goes on; throws LibraryMoved where somebody did write meanwhile.
 */
export async function writeSnapshot(db: LibraryDatabase, sink: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>, takenAt: number): Promise<Omit<SnapshotNote, 'slot'>> {
  const { generation, counts } = await holdingOf(db);
  const out = frameWriter(sink);
  await out.part(JSON.stringify({ kind: 'originmate-snapshot', schemaVersion, generation, takenAt, counts }));
  for (const table of tableNames) {
    let records: string[] = [];
    let length = 0;
    const flush = async (): Promise<void> => {
      if (records.length > 0) await out.part(`{"table":"${table}","records":[${records.join(',')}]}`);
      records = [];
      length = 0;
    };
    const take = async (more: readonly object[]): Promise<void> => {
      for (const record of more) {
        const json = JSON.stringify(record);
        records.push(json);
        length += json.length;
        if (length > partLength) await flush();
      }
    };
    if (table === 'goods') await streamGoods(db, take);
    else await take(await allRecords(db, table));
    await flush();
  }
  const end = await out.end();
  if ((await generationOf(db)) !== generation) throw new LibraryMoved();
  return { ...end, generation, schemaVersion, counts, takenAt };
}

/** What a snapshot holds, as it was read. */
export interface Snapshot {
  readonly hash: string;
  readonly generation: number;
  readonly schemaVersion: number;
  readonly takenAt: number;
  readonly counts: Counts;
  readonly records: { readonly [T in TableName]: readonly RecordOf[T][] };
  /** How many records are not as records are, and were left out. */
  readonly unreadable: number;
}

/**
 * Reads a snapshot to its end. Throws BrokenFrames where it is damaged, a LibraryError `newer-schema` where a newer
 * version wrote it. Records of an older schema are read as the present one reads them.
 */
export async function readSnapshot(file: Blob): Promise<Snapshot> {
  const frames = readFrames(file);
  const first = await frames.next();
  const head = headSchema.safeParse(first.value);
  if (first.done === true || !head.success) throw new BrokenFrames('no head');
  if (head.data.schemaVersion > schemaVersion) throw new LibraryError('newer-schema');
  const records = Object.fromEntries(tableNames.map((table) => [table, []])) as unknown as Record<TableName, unknown[]>;
  let unreadable = 0;
  let total = 0;
  for (let step = await frames.next(); ; step = await frames.next()) {
    if (step.done === true) {
      const counts = Object.fromEntries(tableNames.map((table) => [table, records[table].length])) as Record<TableName, number>;
      const { generation, takenAt, schemaVersion: version } = head.data;
      return { hash: step.value, generation, takenAt, schemaVersion: version, counts, records: records as unknown as Snapshot['records'], unreadable };
    }
    const part = partSchema.safeParse(step.value);
    if (!part.success) throw new BrokenFrames('no part');
    total += part.data.records.length;
    if (total > mostRecords) throw new BrokenFrames('too many records');
    const schema: z.ZodType = schemaOf[part.data.table];
    for (const record of part.data.records) {
      const read = forbiddenKeys(record, 1).length > 0 ? null : schema.safeParse(record);
      if (read?.success) records[part.data.table].push(read.data);
      else unreadable++;
    }
  }
}
