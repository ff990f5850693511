import { z } from 'zod';
import { askAgain, askOnce } from '../ask-again';
import { LibraryError, wireErrorSchema } from '../errors';
import { instantSchema, tableNames } from '../records';
import { canarySchema, slots, snapshotNoteSchema } from './canary';

const count = z.number().int().nonnegative();
const slot = z.enum(slots);

/** What the extension's own pages may ask of the library's safety. Never to be answered for a content script. */
export const safetyMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('safety.state') }),
  /** Take a snapshot now. */
  z.strictObject({ type: z.literal('safety.snapshot') }),
  /** Read every snapshot through, and compare the library with what it held. */
  z.strictObject({ type: z.literal('safety.check') }),
  /** What restoring that snapshot would do. */
  z.strictObject({ type: z.literal('safety.compare'), slot }),
  z.strictObject({ type: z.literal('safety.restore'), slot, newerHere: z.enum(['keep', 'take']) }),
  /** Go on with what is there; what is missing is given up. */
  z.strictObject({ type: z.literal('safety.accept') }),
  /** Another page or worker of the extension has written records. */
  z.strictObject({ type: z.literal('safety.changed') }),
]);

export type SafetyMessage = z.infer<typeof safetyMessageSchema>;

export const verdicts = ['whole', 'emptied', 'behind', 'incomplete', 'closed'] as const;

const stateSchema = z.strictObject({
  /** `closed`: the library does not open. */
  verdict: z.enum(verdicts),
  holds: canarySchema.pick({ generation: true, counts: true }).nullable(),
  /** What it held last; null before anything was written. */
  canary: canarySchema.nullable(),
  /** Snapshots that were found damaged by the last check. */
  broken: z.array(slot),
  /** The last attempt at a snapshot came to nothing: no space, or no such storage. */
  snapshotFailed: z.enum(['quota', 'unavailable', 'moved']).nullable(),
});
export type SafetyState = z.infer<typeof stateSchema>;

const comparisonSchema = z.strictObject({
  table: z.enum(tableNames),
  missing: count,
  names: z.array(z.string()),
  older: count,
  newer: count,
  same: count,
});

const comparedSchema = z.strictObject({ snapshot: snapshotNoteSchema, unreadable: count, tables: z.array(comparisonSchema) });
export type Compared = z.infer<typeof comparedSchema>;

/** The last backup that the user made, as the workbench notes it. */
export const backupNoteSchema = z.strictObject({ at: instantSchema, generation: count, records: count, into: z.enum(['file', 'folder']) });
export type BackupNote = z.infer<typeof backupNoteSchema>;

const replySchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), state: stateSchema, compared: comparedSchema.nullable(), written: count }),
  z.strictObject({ ok: z.literal(false), error: wireErrorSchema }),
]);
export type SafetyReply = z.infer<typeof replySchema>;

export interface SafetyAnswer {
  readonly state: SafetyState;
  /** The answer to `safety.compare`. */
  readonly compared: Compared | null;
  /** Records written by `safety.restore`. */
  readonly written: number;
}

/** Asks the background; `send` carries the message: `(message) => browser.runtime.sendMessage(message)`. Throws a LibraryError. */
export async function askSafety(send: (message: SafetyMessage) => Promise<unknown>, message: SafetyMessage): Promise<SafetyAnswer> {
  const reply = setsAside.has(message.type) ? await askOnce(send, message, replyIn) : (await askAgain(send, message, replyIn))?.answer;
  if (!reply) throw new LibraryError('no-answer');
  if (!reply.ok) throw new LibraryError(reply.error.code, reply.error.problems);
  return reply;
}

/** What keeps the state before it as a snapshot: done twice, that would be the state in between. */
const setsAside: ReadonlySet<SafetyMessage['type']> = new Set(['safety.restore', 'safety.accept']);

const replyIn = (said: unknown): SafetyReply | null => replySchema.safeParse(said).data ?? null;
