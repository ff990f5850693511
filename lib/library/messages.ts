import { z } from 'zod';
import { wireErrorSchema } from './errors';
import { longestSound } from './sounds';
import { idSchema, instantSchema, ofEachTable, tableNames } from './records';

/** Most records that one import may carry. */
export const importLimit = 150_000;

/** The `updatedAt` of the record that a change started from; null where there was none. Guards against lost updates. */
const base = instantSchema.nullable();
const table = z.enum(tableNames);

/** A record to be written; its own schema is applied by the service, which names each problem by its path. */
const entry = z.strictObject({ record: z.unknown(), base });
const entries = z.array(entry).max(importLimit);

/** Chinese names of goods with their sounds, as sounds.ts gives them: only pages can work them out. */
const sounds = z.array(z.tuple([z.string().max(200), z.string().max(longestSound)])).max(importLimit).optional();

const save = z.strictObject({ type: z.literal('library.save'), table, record: z.unknown(), base, sounds });
const remove = z.strictObject({ type: z.literal('library.delete'), table, id: idSchema, base });
const importRecords = z.strictObject({ type: z.literal('library.import'), ...ofEachTable(() => entries.default([])), sounds });
const removal = z.strictObject({ table, id: idSchema, base: instantSchema });
/** Records written and others deleted together, all or nothing: duplicates made one, several deleted at once. */
const change = z.strictObject({ type: z.literal('library.change'), put: z.strictObject(ofEachTable(() => entries.default([]))), remove: z.array(removal).max(importLimit), sounds });
/** Goods were filled into a form; `buyer`: the consignee's name, '' for unknown. Changes what is suggested first, not what the goods are. */
const used = z.strictObject({ type: z.literal('library.used'), goodsIds: z.array(idSchema).max(1000), buyer: z.string().max(1000) });
/** A worker of one of our pages has written records itself, and they are on the disk. */
const written = z.strictObject({ type: z.literal('library.written'), tables: z.array(table).max(tableNames.length) });

/**
 * What the extension's own pages may ask of the library. Never to be answered for a content script: the background
 * asks for the sender's origin first.
 */
export const libraryMessageSchema = z.discriminatedUnion('type', [save, remove, importRecords, change, used, written]);

export type LibraryMessage = z.infer<typeof libraryMessageSchema>;
/** The records to write, kind by kind. */
export const importBatchSchema = z.strictObject(ofEachTable(() => entries.default([])));
export type ImportBatch = z.infer<typeof importBatchSchema>;

/** Records to write and records to delete, as one. */
export type LibraryChange = Pick<z.infer<typeof change>, 'put' | 'remove'>;

/** The answer to every call: the stored record or the count of records written, or what went wrong. */
export const libraryReplySchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: wireErrorSchema }),
]);

export type LibraryReply = z.infer<typeof libraryReplySchema>;
