import { z } from 'zod';
import { browser } from 'wxt/browser';
import { instantSchema } from '../kinds/parts';
import { ofEachTable, type TableName } from '../table-names';

const count = z.number().int().nonnegative();

/** How many records of each kind. */
export type Counts = { readonly [T in TableName]: number };

const countsSchema = z.object(ofEachTable(() => count.default(0)));

/** The files in which snapshots stand: two in turn, the state before a restoring, what was left of a damaged library, and one from a backup. */
export const slots = ['a', 'b', 'before', 'damaged', 'incoming'] as const;
export type Slot = (typeof slots)[number];

export const snapshotNoteSchema = z.object({
  slot: z.enum(slots),
  /** SHA-256 over the file's parts, hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  generation: count,
  schemaVersion: count,
  counts: countsSchema,
  bytes: count,
  takenAt: instantSchema,
  /** Out of the turn since then: kept for a while beside those that take turns. */
  keptSince: instantSchema.optional(),
});

/** What is known of a snapshot without opening it. */
export type SnapshotNote = z.infer<typeof snapshotNoteSchema>;

/** Fields that a later version may add do no harm. */
export const canarySchema = z.object({
  /** The library's generation when its records were counted. */
  generation: count,
  schemaVersion: count,
  counts: countsSchema,
  at: instantSchema,
  /** Snapshots that are whole, the newest first. */
  snapshots: z.array(snapshotNoteSchema).max(slots.length),
});

/** What the library held last, kept outside of its database: what speaks up when the database has lost it. */
export type Canary = z.infer<typeof canarySchema>;

export interface CanaryStore {
  /** Null where there is none, or where no such storage can be reached from here. */
  read(): Promise<Canary | null>;
  write(canary: Canary): Promise<void>;
}

const key = 'libraryCanary';

/** The canary in the extension's own storage, a store of its own on the disk. Workers of a page do not reach it. */
export const storedCanary: CanaryStore = {
  async read() {
    const area = localArea();
    if (!area) return null;
    const stored = await area.get(key);
    return canarySchema.nullable().catch(null).parse(stored[key] ?? null);
  },
  async write(canary) {
    await localArea()?.set({ [key]: canary });
  },
};

const localArea = () => (browser as Partial<typeof browser> | undefined)?.storage?.local;
