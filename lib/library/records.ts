import { z } from 'zod';
import { certTypeCodes } from '../certificate/types';

/** Version of the records as stored and as written to library files. */
export const schemaVersion = 1;

const id = z.string().min(1).max(64);
/** Milliseconds since 1970-01-01 UTC. */
const instant = z.number().int().nonnegative();
const text = (max: number) => z.string().max(max);
const certType = z.enum(certTypeCodes as [string, ...string[]]);

/** The origin criterion that a product carries on one certificate type. */
export const criterionSchema = z.strictObject({
  certType,
  criterion: text(10),
  /** `OriCriteriaRef`: percentage or heading. */
  supplement: text(10).optional(),
  /** `OriCriteriaSub` */
  sub: text(1).optional(),
});

/** A product that is certified again and again. Lengths follow the official message. */
export const goodsSchema = z.strictObject({
  id,
  /** The company's own article number. */
  code: text(60).default(''),
  nameZh: text(200).default(''),
  nameEn: text(400).default(''),
  hsCode: text(10).default(''),
  packUnit: text(20).default(''),
  unitEn: text(20).default(''),
  unitZh: text(20).default(''),
  weightUnit: text(10).default(''),
  producerName: text(400).default(''),
  /** Organisation code, 9 characters. */
  producerCode: text(10).default(''),
  producerContact: text(20).default(''),
  producerTel: text(20).default(''),
  criteria: z.array(criterionSchema).default([]),
  note: text(1000).default(''),
  createdAt: instant,
  updatedAt: instant,
});

export const partyRoles = ['exporter', 'producer', 'consignee', 'third-party'] as const;

/** A company by role. `block` is the text of the box: name, address, country, line by line. */
export const partySchema = z.strictObject({
  id,
  role: z.enum(partyRoles),
  /** Registered English name, letter by letter. */
  name: text(400),
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
  createdAt: instant,
  updatedAt: instant,
});

/** Values of the header that come back with every certificate of a kind: parties, ports, wording. */
export const templateSchema = z.strictObject({
  id,
  name: z.string().min(1).max(100),
  /** Null: for any type. */
  certType: certType.nullable().default(null),
  /** Header tag → value, as it is to stand on the form. */
  head: z.record(z.string(), z.string()).default({}),
  exporterId: id.nullable().default(null),
  consigneeId: id.nullable().default(null),
  thirdPartyId: id.nullable().default(null),
  goodsIds: z.array(id).default([]),
  note: text(1000).default(''),
  createdAt: instant,
  updatedAt: instant,
});

export type GoodsRecord = z.infer<typeof goodsSchema>;
export type PartyRecord = z.infer<typeof partySchema>;
export type TemplateRecord = z.infer<typeof templateSchema>;
export type PartyRole = (typeof partyRoles)[number];
export type Criterion = z.infer<typeof criterionSchema>;
