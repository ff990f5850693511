import { z } from 'zod';
import { fieldSpec } from '../../certificate/fields';
import { headFields } from '../../certificate/fields/head';
import { certType, idSchema, needed, stamps, text, worded } from './parts';

/** How a third party is stated where there is no tick box (certificates C and G). */
export const thirdPartyWordings = ['via-exporter', 'ob-exporter', 'via-consignee', 'ob-consignee', 'clause'] as const;

/** Header tag → value: tags of the message only, each within its length. */
const headSchema = z.record(z.string(), z.string()).superRefine((head, context) => {
  for (const [tag, value] of Object.entries(head)) {
    const spec = fieldSpec('CertificateHead', tag);
    if (!spec) {
      context.addIssue({
        code: 'custom',
        path: [tag],
        ...worded({ 'zh-CN': `证书表头没有名为“${tag.slice(0, 40)}”的字段`, en: `The header has no field “${tag.slice(0, 40)}”` }),
      });
    } else if (spec.maxLength !== null && value.length > spec.maxLength) {
      context.addIssue({
        code: 'custom',
        path: [tag],
        ...worded({
          'zh-CN': `最多${spec.maxLength}个字符，现有${value.length}个`,
          en: `At most ${spec.maxLength} characters, there are ${value.length}`,
        }),
      });
    }
  }
});

/** Values of the header that come back with every certificate of a kind: parties, ports, wording. */
export const templateSchema = z.strictObject({
  id: idSchema,
  name: needed(100, { 'zh-CN': '请填写模板名称', en: 'Enter a name for the template' }),
  /** Null: for any type. */
  certType: certType.nullable().default(null),
  /** Header tag → value, as it is to stand on the form. */
  head: headSchema.default({}),
  exporterId: idSchema.nullable().default(null),
  consigneeId: idSchema.nullable().default(null),
  thirdPartyId: idSchema.nullable().default(null),
  /** Where the third party is written on types without a tick box; absent: nowhere. */
  thirdPartyWording: z.enum(thirdPartyWordings).optional(),
  goodsIds: z.array(idSchema).max(1000).default([]),
  note: text(1000).default(''),
  ...stamps,
});

export type TemplateRecord = z.infer<typeof templateSchema>;
export type ThirdPartyWording = (typeof thirdPartyWordings)[number];

/** Tags of the header that a template may carry, in the order of the message. */
export const templateTags = Object.keys(headFields) as (keyof typeof headFields)[];
