import { z } from 'zod';
import { certTypeCodes } from '../../certificate/types';
import { certType, decimal, hsCode, idSchema, instantSchema, oneName, oneNameMissing, stamps, text, worded } from './parts';

/** The origin criterion that a product carries on one certificate type. */
export const criterionSchema = z.strictObject({
  certType,
  criterion: text(10),
  /** `OriCriteriaRef`: percentage or heading. */
  supplement: text(10).optional(),
  /** `OriCriteriaSub` */
  sub: text(1).optional(),
});

const oneCriterionAType = (criteria: readonly { certType: string }[]): boolean => new Set(criteria.map((row) => row.certType)).size === criteria.length;

/** How a product is classified on one side, in one edition of the nomenclature. */
const sideCodeSchema = z.strictObject({
  /** `export`: the Chinese tariff; else the importing country, ISO 3166-1 alpha-2. */
  side: z.string().regex(/^(export|[A-Z]{2})$/),
  code: hsCode,
  /** Year of the HS edition in which the code is written: 2012, 2017, 2022 … */
  edition: z.number().int().min(1988).max(2100).optional(),
});

const oneCodeASide = (codes: readonly { side: string; edition?: number | undefined }[]): boolean => new Set(codes.map(({ side, edition }) => `${side} ${edition ?? ''}`)).size === codes.length;

/** How often a product went to one buyer. */
const buyerUseSchema = z.strictObject({
  /** The buyer's name as `buyerKey` writes it. */
  buyer: text(64).min(1),
  count: z.number().int().min(1).max(1_000_000),
  at: instantSchema,
});

/** Most buyers that are remembered of one product: those it went to last. */
export const mostBuyers = 12;

/**
 * A product that is certified again and again. Lengths follow the official message. Fields that came later are absent
 * where nothing is known, so that a hundred thousand records stay small.
 */
export const goodsSchema = z
  .strictObject({
    id: idSchema,
    /** The company's own article number. */
    code: text(60).default(''),
    nameZh: text(200).default(''),
    nameEn: text(400).default(''),
    /** The Chinese tariff of today, as it is to stand on the form. */
    hsCode: hsCode.default(''),
    /** Other sides and other editions. */
    hsCodes: z
      .array(sideCodeSchema)
      .max(40)
      .refine(oneCodeASide, worded({ 'zh-CN': '同一国家、同一HS版本只能有一个编码', en: 'One code for each country and HS edition' }))
      .optional(),
    /** Year of the HS edition of `hsCode`. */
    hsEdition: z.number().int().min(1988).max(2100).optional(),
    packUnit: text(20).default(''),
    /** Units of the product in one package. */
    perPackage: decimal.optional(),
    unitEn: text(20).default(''),
    unitZh: text(20).default(''),
    weightUnit: text(10).default(''),
    /** Of one unit of the product, in `weightUnit`. */
    netWeight: decimal.optional(),
    grossWeight: decimal.optional(),
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
    /** The pre-review that proves its origin. */
    preReviewId: idSchema.optional(),
    price: decimal.optional(),
    cost: decimal.optional(),
    currency: text(20).optional(),
    supplier: text(400).optional(),
    note: text(1000).default(''),
    /** When it was last filled into a form, and for whom. The library keeps these; they are no content. */
    lastUsedAt: instantSchema.optional(),
    usedBy: z.array(buyerUseSchema).max(mostBuyers).optional(),
    ...stamps,
  })
  .refine(oneName, oneNameMissing);

export type GoodsRecord = z.infer<typeof goodsSchema>;
export type Criterion = z.infer<typeof criterionSchema>;
export type SideCode = z.infer<typeof sideCodeSchema>;
export type BuyerUse = z.infer<typeof buyerUseSchema>;

/** What of a product is nobody else's business: never in a portal's page, and in a shared file only where the user asks for it. */
export const confidentialGoodsFields = ['price', 'cost', 'currency', 'supplier', 'note', 'lastUsedAt', 'usedBy'] as const satisfies readonly (keyof GoodsRecord)[];
