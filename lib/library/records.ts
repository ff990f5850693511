import { z } from 'zod';
import type { LocalText } from '../certificate/text';
import { headFields } from '../certificate/fields/head';
import { invoicesKey } from '../certificate/invoice-key';
import { certTypeCodes, type CertType } from '../certificate/types';
import { fieldSpec } from '../certificate/fields';
import { formMarksSchema, lessonSchema } from '../platform/form-structure';

/** Extension pages forbid code from text; Zod then must not try. */
z.config({ jitless: true });

/** Version of the records as stored and as written to library files. */
export const schemaVersion = 3;

/** The last moment of the year 9999: a later one is no date that a calendar can show. */
export const lastInstant = 253_402_300_799_999;

export const idSchema = z.string().min(1).max(64);
/** Milliseconds since 1970-01-01 UTC. */
export const instantSchema = z.number().int().nonnegative().max(lastInstant);
const text = (max: number) => z.string().max(max);
const certType = z.enum(certTypeCodes as [CertType, ...CertType[]]);
/** Parameters of a refinement whose message the product words itself. */
const worded = (sentence: LocalText) => ({ params: { sentence } });

/** The origin criterion that a product carries on one certificate type. */
export const criterionSchema = z.strictObject({
  certType,
  criterion: text(10),
  /** `OriCriteriaRef`: percentage or heading. */
  supplement: text(10).optional(),
  /** `OriCriteriaSub` */
  sub: text(1).optional(),
});

const hsCode = text(10).refine(
  (code) => /^(\d{4,10})?$/.test(code),
  worded({ 'zh-CN': 'HS编码只填4至10位数字，不带点和空格', en: 'An HS code is 4 to 10 digits, without dots or blanks' }),
);

const oneCriterionAType = (criteria: readonly { certType: string }[]): boolean =>
  new Set(criteria.map((row) => row.certType)).size === criteria.length;

/** A product that is certified again and again. Lengths follow the official message. */
export const goodsSchema = z
  .strictObject({
    id: idSchema,
    /** The company's own article number. */
    code: text(60).default(''),
    nameZh: text(200).default(''),
    nameEn: text(400).default(''),
    hsCode: hsCode.default(''),
    packUnit: text(20).default(''),
    unitEn: text(20).default(''),
    unitZh: text(20).default(''),
    weightUnit: text(10).default(''),
    producerName: text(400).default(''),
    /** Organisation code, 9 characters. */
    producerCode: text(10).default(''),
    producerContact: text(20).default(''),
    producerTel: text(20).default(''),
    criteria: z
      .array(criterionSchema)
      .max(certTypeCodes.length)
      .refine(oneCriterionAType, worded({ 'zh-CN': '每种证书只能有一个原产地标准', en: 'One origin criterion for each certificate type' }))
      .default([]),
    note: text(1000).default(''),
    createdAt: instantSchema,
    updatedAt: instantSchema,
  })
  .refine((goods) => goods.nameZh.trim() !== '' || goods.nameEn.trim() !== '', {
    path: ['nameZh'],
    ...worded({ 'zh-CN': '请填写中文品名或英文品名', en: 'Enter a Chinese or an English name' }),
  });

export const partyRoles = ['exporter', 'producer', 'consignee', 'third-party'] as const;

/** A company by role. Name, address and country make the text of the box, line by line. */
export const partySchema = z.strictObject({
  id: idSchema,
  role: z.enum(partyRoles),
  /** Registered English name, letter by letter. */
  name: text(400).refine((name) => name.trim() !== '', worded({ 'zh-CN': '请填写英文名称', en: 'Enter the English name' })),
  nameZh: text(400).default(''),
  address: text(1000).default(''),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^([A-Z]{2})?$/).default(''),
  /** Social credit code of an exporter, organisation code of a producer. */
  code: text(18).default(''),
  contact: text(30).default(''),
  tel: text(50).default(''),
  fax: text(50).default(''),
  email: text(50).default(''),
  note: text(1000).default(''),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});

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
  name: text(100).refine((name) => name.trim() !== '', worded({ 'zh-CN': '请填写模板名称', en: 'Enter a name for the template' })),
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
  createdAt: instantSchema,
  updatedAt: instantSchema,
});

const isDay = (text: string): boolean => z.iso.date().safeParse(text).success;
const day = text(10)
  .refine((value) => value === '' || isDay(value), worded({ 'zh-CN': '日期写作 2026-01-05', en: 'Write the date as 2026-01-05' }));

/** A certificate that was applied for, in the user's own register: which invoices have one already. */
export const certificateSchema = z.strictObject({
  id: idSchema,
  certType,
  /** As on the form; several numbers set apart by commas. */
  invNo: text(1000).refine((numbers) => invoicesKey(numbers) !== '', worded({ 'zh-CN': '请填写发票号', en: 'Enter the invoice number' })),
  /** Empty until the certificate has one. */
  certNo: text(40).default(''),
  /** Application date, Chinese time. */
  aplDate: day.default(''),
  /** Name of the consignee: the first line of its box. */
  consignee: text(400).default(''),
  /** State and day of issue as the portal's own list showed them last, and the day on which it did; absent before. */
  state: text(40).optional(),
  issueDate: day.optional(),
  stateOn: day.optional(),
  note: text(1000).default(''),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});

/** One material of a product under pre-review, for one unit of the product. Figures as they stand on the page. */
const materialSchema = z.strictObject({
  name: text(200).default(''),
  hsCode: text(20).default(''),
  origin: text(100).default(''),
  unit: text(20).default(''),
  price: text(30).default(''),
  quantity: text(30).default(''),
  /** Value that is of Chinese origin, and value that is not. */
  originating: text(30).default(''),
  nonOriginating: text(30).default(''),
});

/** A product whose origin customs verify beforehand (原产地预先核实, until 2024-08-30 产品预审), as the portal shows it. */
export const preReviewSchema = z
  .strictObject({
    id: idSchema,
    /** Number of the request. */
    number: text(40).default(''),
    hsCode: hsCode.default(''),
    nameZh: text(200).default(''),
    nameEn: text(400).default(''),
    model: text(200).default(''),
    unit: text(20).default(''),
    currency: text(20).default(''),
    /** Price ex works and price FOB of one unit. */
    factoryPrice: text(30).default(''),
    fobPrice: text(30).default(''),
    producerName: text(400).default(''),
    process: text(2000).default(''),
    materials: z.array(materialSchema).max(500).default([]),
    applyDate: day.default(''),
    /** State of the review, and the day on which the portal showed it. */
    state: text(40).default(''),
    stateOn: day.default(''),
    note: text(1000).default(''),
    createdAt: instantSchema,
    updatedAt: instantSchema,
  })
  .refine(({ nameZh, nameEn }) => nameZh.trim() !== '' || nameEn.trim() !== '', {
    path: ['nameZh'],
    ...worded({ 'zh-CN': '请填写中文品名或英文品名', en: 'Enter a Chinese or an English name' }),
  });

/** What the user taught of one control of one form: which field it is. Structure only, never a value. */
export const lessonRecordSchema = lessonSchema.extend({
  /** Host name of the portal, with its port where it has one of its own. */
  host: text(260).min(1),
  form: formMarksSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
});

export type GoodsRecord = z.infer<typeof goodsSchema>;
export type PartyRecord = z.infer<typeof partySchema>;
export type TemplateRecord = z.infer<typeof templateSchema>;
export type CertificateRecord = z.infer<typeof certificateSchema>;
export type PreReviewRecord = z.infer<typeof preReviewSchema>;
export type ProductMaterial = z.infer<typeof materialSchema>;
export type LessonRecord = z.infer<typeof lessonRecordSchema>;
export type PartyRole = (typeof partyRoles)[number];
export type ThirdPartyWording = (typeof thirdPartyWordings)[number];
export type Criterion = z.infer<typeof criterionSchema>;

/** The kinds of records, as the library and its files name them. */
export const tableNames = ['goods', 'parties', 'templates', 'certificates', 'lessons', 'preReviews'] as const;
export type TableName = (typeof tableNames)[number];
/** The kinds that are listed and edited in the workbench. */
export type ListedTable = Exclude<TableName, 'lessons'>;

/** The schema of each kind of record. */
export const schemaOf = { goods: goodsSchema, parties: partySchema, templates: templateSchema, certificates: certificateSchema, lessons: lessonRecordSchema, preReviews: preReviewSchema } as const;

/** The record of each kind. */
export interface RecordOf {
  readonly goods: GoodsRecord;
  readonly parties: PartyRecord;
  readonly templates: TemplateRecord;
  readonly certificates: CertificateRecord;
  readonly lessons: LessonRecord;
  readonly preReviews: PreReviewRecord;
}

/** Tags of the header that a template may carry, in the order of the message. */
export const templateTags = Object.keys(headFields) as (keyof typeof headFields)[];
