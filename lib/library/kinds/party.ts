import { z } from 'zod';
import { idSchema, needed, stamps, text, worded } from './parts';

export const partyRoles = ['exporter', 'producer', 'consignee', 'third-party'] as const;

/** A person to ask, beside the one that stands on the form. */
const contactSchema = z.strictObject({
  name: text(60).default(''),
  tel: text(50).default(''),
  fax: text(50).default(''),
  email: text(100).default(''),
  note: text(200).default(''),
});

/** A further address of a company: a warehouse, a branch. */
const addressSchema = z.strictObject({ label: text(60).default(''), address: text(1000) });

/** A company by role. Name, address and country make the text of the box, line by line. */
export const partySchema = z.strictObject({
  id: idSchema,
  role: z.enum(partyRoles),
  /** Registered English name, letter by letter. */
  name: needed(400, { 'zh-CN': '请填写英文名称', en: 'Enter the English name' }),
  nameZh: text(400).default(''),
  address: text(1000).default(''),
  addresses: z.array(addressSchema).max(20).optional(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^([A-Z]{2})?$/).default(''),
  /** Social credit code of an exporter, organisation code of a producer. */
  code: text(18).default(''),
  /** Code under which the portal lists a producer. */
  producerCode: text(9)
    .refine((code) => /^([\dA-Z]{9})?$/.test(code), worded({ 'zh-CN': '生产企业代码为9位大写字母或数字', en: 'A producer code is 9 capital letters or digits' }))
    .optional(),
  contact: text(30).default(''),
  tel: text(50).default(''),
  fax: text(50).default(''),
  email: text(50).default(''),
  contacts: z.array(contactSchema).max(20).optional(),
  note: text(1000).default(''),
  ...stamps,
});

export type PartyRecord = z.infer<typeof partySchema>;
export type PartyRole = (typeof partyRoles)[number];
export type PartyContact = z.infer<typeof contactSchema>;
