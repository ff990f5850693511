import { z } from 'zod';
import { idSchema } from '../../library/records';
import { shareLimits } from './share-format';

/** What a page asks of the worker that takes shared files in: read one, write what was chosen of it, take an earlier import back. */
export const shareTaskSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('read'), file: z.instanceof(Blob) }),
  z.strictObject({ type: z.literal('take'), id: idSchema, name: z.string().max(300), keys: z.array(z.string()).max(shareLimits.records) }),
  z.strictObject({ type: z.literal('undo'), id: idSchema, leaveChanged: z.boolean() }),
]);

export type ShareTask = z.infer<typeof shareTaskSchema>;
