import { z } from 'zod';
import { parsePath, type Path } from '../certificate/path';

/**
 * What of a form may leave its page: how it is built, never what stands in it. Lessons, fingerprints and drift reports
 * are made of this; they travel between page and background, lessons also into library files.
 */
const text = (max: number) => z.string().max(max);

/** One control of a form as it can be found again after the page was loaded anew. */
export const controlSketchSchema = z.strictObject({
  /** The text that a reader takes for its label. */
  label: text(80),
  /** The heading that it stands under. */
  heading: text(80),
  id: text(80),
  name: text(80),
  /** Labels of the controls before and after it. */
  before: text(80),
  after: text(80),
  /** What it lets a person do (model.ts), and the widget kit that reads it. */
  kind: text(20),
  kit: text(40),
});

/** A field of the message without its row: `CertificateHead.InvNo`, `Goods.HSCode`. */
export const fieldNameSchema = text(60).refine((name: Path) => {
  const parts = parsePath(name);
  return parts !== null && parts.tag !== null && parts.row === null;
});

/** Which form of a host: hashes of what its controls are called, smallest first. Two visits of one form share most of them. */
export const formMarksSchema = z.array(z.number().int().min(0).max(0xffff_ffff)).min(1).max(64);

/** What the user taught of one control. `field` null: it is none of the certificate's. */
export const lessonSchema = z.strictObject({ id: text(64).min(1), control: controlSketchSchema, field: fieldNameSchema.nullable() });

/** A control as the assistant tells of it: what it is built like, and the field it was recognised as. `taught`: by a lesson. */
export const seenControlSchema = z.strictObject({
  field: fieldNameSchema.nullable(),
  taught: z.boolean(),
  label: text(80),
  id: text(80),
  name: text(80),
  kind: text(20),
  kit: text(40),
});

/** What moved on a form that was known. `holds`: the field is not written until the user has confirmed it. */
const driftChangeSchema = z.strictObject({
  kind: z.enum(['new', 'gone', 'relabelled', 'exchanged', 'widget']),
  field: fieldNameSchema,
  was: text(80),
  now: text(80),
  holds: z.boolean(),
});

export type ControlSketch = z.infer<typeof controlSketchSchema>;
export type FormMarks = z.infer<typeof formMarksSchema>;
export type Lesson = z.infer<typeof lessonSchema>;
export type SeenControl = z.infer<typeof seenControlSchema>;
export type DriftChange = z.infer<typeof driftChangeSchema>;

/** What the background knows of the form in a frame. */
export interface KnownForm {
  /** The form's name among those known; null while too little of it was seen. */
  readonly form: string | null;
  readonly marks: FormMarks | null;
  readonly lessons: readonly Lesson[];
  readonly changes: readonly DriftChange[];
}
