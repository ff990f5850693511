import { z } from 'zod';

/** What a page asks of the worker that reads one library file: to preview it, then to write what was previewed. */
export const fileTaskSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('preview'), file: z.instanceof(Blob) }),
  z.strictObject({ type: z.literal('commit'), conflicts: z.enum(['keep', 'take']) }),
]);

export type FileTask = z.infer<typeof fileTaskSchema>;
