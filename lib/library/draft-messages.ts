import { z } from 'zod';
import { askAgain } from './ask-again';
import { wireErrorSchema, LibraryError } from './errors';
import { idSchema } from './records';

/** What the extension's own pages may ask about drafts; they read them from the database themselves. Never to be answered for a content script. */
export const draftsMessageSchema = z.discriminatedUnion('type', [
  /** Are drafts kept, and how many are there? `keep` changes the first. */
  z.strictObject({ type: z.literal('drafts.state'), keep: z.boolean().nullable() }),
  z.strictObject({ type: z.literal('drafts.delete'), id: idSchema }),
  z.strictObject({ type: z.literal('drafts.delete-all') }),
  /** Not to be offered any more; it stays among the others. */
  z.strictObject({ type: z.literal('drafts.aside'), id: idSchema }),
]);

export type DraftsMessage = z.infer<typeof draftsMessageSchema>;

const draftsReplySchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), kept: z.boolean(), number: z.number().int() }),
  z.strictObject({ ok: z.literal(false), error: wireErrorSchema }),
]);

export type DraftsReply = z.infer<typeof draftsReplySchema>;

/** Whether drafts are kept, and how many there are. */
export interface DraftsState {
  readonly kept: boolean;
  readonly number: number;
}

/** Asks the background; `send` carries the message: `(message) => browser.runtime.sendMessage(message)`. Throws a LibraryError. */
export async function askDrafts(send: (message: DraftsMessage) => Promise<unknown>, message: DraftsMessage): Promise<DraftsState> {
  const reply = (await askAgain(send, message, (said) => draftsReplySchema.safeParse(said).data ?? null))?.answer;
  if (!reply) throw new LibraryError('no-answer');
  if (!reply.ok) throw new LibraryError(reply.error.code, reply.error.problems);
  return { kept: reply.kept, number: reply.number };
}
