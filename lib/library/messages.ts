import { z } from 'zod';
import { wireErrorSchema } from './errors';
import { idSchema, instantSchema, ofEachTable, tableNames } from './records';

/** Most records that one import may carry. */
export const importLimit = 100_000;

/** The `updatedAt` of the record that a change started from; null where there was none. Guards against lost updates. */
const base = instantSchema.nullable();
const table = z.enum(tableNames);

/** A record to be written; its own schema is applied by the service, which names each problem by its path. */
const entry = z.strictObject({ record: z.unknown(), base });
const entries = z.array(entry).max(importLimit);

const save = z.strictObject({ type: z.literal('library.save'), table, record: z.unknown(), base });
const remove = z.strictObject({ type: z.literal('library.delete'), table, id: idSchema, base });
const importRecords = z.strictObject({ type: z.literal('library.import'), ...ofEachTable(() => entries.default([])) });

/**
 * What the extension's own pages may ask of the library. Never to be answered for a content script: the background
 * asks for the sender's origin first.
 */
export const libraryMessageSchema = z.discriminatedUnion('type', [save, remove, importRecords]);

export type LibraryMessage = z.infer<typeof libraryMessageSchema>;
export type ImportBatch = Omit<z.infer<typeof importRecords>, 'type'>;

/** The answer to every call: the stored record or the count of records written, or what went wrong. */
export const libraryReplySchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: wireErrorSchema }),
]);

export type LibraryReply = z.infer<typeof libraryReplySchema>;
