import { z } from 'zod';
import { idSchema, needed, stamps, text } from './parts';

/** How far a finding is left aside: for one product, one consignee, one certificate, one type, or everywhere. */
export const ignoredScopes = ['goods', 'consignee', 'certificate', 'certType', 'everywhere'] as const;

/** A finding that the user looked at and does not want to see again, and why. */
export const ignoredSchema = z.strictObject({
  id: idSchema,
  /** Id of the rule: `third-party/mainland-company`. */
  rule: text(100).min(1),
  scope: z.enum(ignoredScopes),
  /** Which: id of the product, the consignee's name as it is counted, the invoice numbers, the type; '' for everywhere. */
  of: text(1000).default(''),
  /** Of an error: the field in which it stood, without the row (`Goods.GoodsDesc`). Absent: what the rule says in any field, but for its errors. */
  field: text(100).optional(),
  reason: needed(500, { 'zh-CN': '请写明理由', en: 'Give the reason' }),
  ...stamps,
});

export type IgnoredRecord = z.infer<typeof ignoredSchema>;
export type IgnoredScope = (typeof ignoredScopes)[number];
