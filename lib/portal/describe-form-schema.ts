import { z } from 'zod';
import { fieldNameSchema } from '../platform/form-structure';
import { structureLimits } from '../platform/form-structure-limits';

const text = (max: number) => z.string().max(max);
const count = z.number().int().nonnegative();

/** One text or sign by which a control was or was not recognised; '' where it rested on what stood in the control. */
const evidenceSchema = z.strictObject({ kind: text(20), text: text(80), weight: z.number() });

const describedControlSchema = z.strictObject({
  /** Texts that may be its label, and where each stands. */
  labels: z.array(z.strictObject({ kind: text(20), text: text(80) })).max(12),
  heading: text(80),
  tag: text(30),
  type: text(20),
  id: text(80),
  name: text(80),
  kind: text(20),
  kit: text(40),
  maxLength: count.nullable(),
  /** How many entries its list has; null where it has none in the page. */
  options: count.nullable(),
  writable: z.boolean(),
  /** Place in the frame (px), null where it is not shown. */
  box: z.strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).nullable(),
  field: fieldNameSchema.nullable(),
  score: z.number().nullable(),
  evidence: z.array(evidenceSchema).max(24),
  /** Why it was not recognised, and what it might be. */
  reason: text(20).nullable(),
  candidates: z.array(text(60)).max(8),
});

/** The structure of a form for a report of trouble, without anything that stands in it (docs/diagnostics.md). */
export const formDescriptionSchema = z.strictObject({
  format: z.literal('originmate-form'),
  version: z.literal(1),
  /** Version of the extension, and language of the browser. */
  extension: text(40),
  language: text(20),
  host: text(260),
  /** True when the page looks like the entry form of a certificate. */
  certificateForm: z.boolean(),
  certType: text(2).nullable(),
  controls: z.array(describedControlSchema).max(structureLimits.controls),
  tables: z.array(z.strictObject({ section: text(20), headers: z.array(text(80)).max(80), fields: z.array(fieldNameSchema.nullable()).max(80), rows: count })).max(20),
  lessons: z.array(z.strictObject({ field: fieldNameSchema.nullable(), state: text(20) })).max(structureLimits.lessons),
});

export type FormDescription = z.infer<typeof formDescriptionSchema>;
export type DescribedControl = z.infer<typeof describedControlSchema>;
