import { z } from 'zod';
import { importBatchSchema } from './messages';

/** What a page asks of the library's worker: write a batch, all or nothing, or complete what is derived from the goods. */
export const libraryTaskSchema = z.discriminatedUnion('type', [z.strictObject({ type: z.literal('import'), batch: importBatchSchema }), z.strictObject({ type: z.literal('tend') })]);

export type LibraryTask = z.input<typeof libraryTaskSchema>;
