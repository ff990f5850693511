import type { z } from 'zod';
import { formMarksSchema, lessonSchema } from '../../platform/form-structure';
import { stamps, text } from './parts';

/** What the user taught of one control of one form: which field it is. Structure only, never a value. */
export const lessonRecordSchema = lessonSchema.extend({
  /** Host name of the portal, with its port where it has one of its own. */
  host: text(260).min(1),
  form: formMarksSchema,
  ...stamps,
});

export type LessonRecord = z.infer<typeof lessonRecordSchema>;
