import { z } from 'zod';
import { applicationSchema } from '../certificate/application';
import { fieldNameSchema, seenControlSchema } from './form-structure';
import { structureLimits } from './form-structure-limits';

/** Most that a draft may hold, in characters as JSON: 200 goods lines with every box full stay far below it. */
const longestDraft = 2_000_000;

const shortEnough = (message: unknown): boolean => {
  try {
    return JSON.stringify(message).length <= longestDraft;
  } catch {
    return false;
  }
};

/**
 * From the assistant, while the user types: what stands in the recognised fields of its form. Values go this way only: no
 * reply and no other message carries them back into a page. `sitting` counts what was begun anew in the same form.
 */
export const draftKeepSchema = z
  .unknown()
  .refine(shortEnough)
  .pipe(z.strictObject({ type: z.literal('draft.keep'), formId: z.string().regex(/^[\da-f]{32}$/), sitting: z.number().int().nonnegative().max(9999), application: applicationSchema }));

export type DraftKeep = z.infer<typeof draftKeepSchema>;

/**
 * From the assistant: how its form is built, when it was recognised and whenever that has changed; no value is among it.
 * Answered with what is known of this form, and with the lessons of its own host.
 */
export const formSeenSchema = z.strictObject({
  type: z.literal('form.seen'),
  /** The page load. */
  visit: z.string().min(1).max(64),
  certType: z.string().max(2),
  /** The user has changed something in the form since it was loaded. */
  acted: z.boolean(),
  controls: z.array(seenControlSchema).max(structureLimits.controls),
});

export type FormSeen = z.infer<typeof formSeenSchema>;

/** From a panel: what moved on a known form is right, all of it or one field. */
export const formConfirmSchema = z.strictObject({ type: z.literal('form.confirm'), form: z.string().min(1).max(64), field: fieldNameSchema.nullable() });

export type FormConfirm = z.infer<typeof formConfirmSchema>;
