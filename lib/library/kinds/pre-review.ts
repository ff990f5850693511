import { z } from 'zod';
import { day, hsCode, idSchema, oneName, oneNameMissing, stamps, text } from './parts';

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

/** One step of making the product, in the order in which they are taken. */
const processStepSchema = z.strictObject({ step: text(400), place: text(200).default(''), byOthers: z.boolean().default(false) });

/** One line of what a unit costs beside its materials: labour, overheads, profit, freight. */
const costLineSchema = z.strictObject({ item: text(100), amount: text(30) });

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
    processes: z.array(processStepSchema).max(100).optional(),
    materials: z.array(materialSchema).max(500).default([]),
    costs: z.array(costLineSchema).max(50).optional(),
    applyDate: day.default(''),
    /** State of the review, and the day on which the portal showed it. */
    state: text(40).default(''),
    stateOn: day.default(''),
    /** What customs decided, in their words, and the last day on which it holds. */
    result: text(400).optional(),
    validUntil: day.optional(),
    note: text(1000).default(''),
    ...stamps,
  })
  .refine(oneName, oneNameMissing);

export type PreReviewRecord = z.infer<typeof preReviewSchema>;
export type ProductMaterial = z.infer<typeof materialSchema>;
export type ProcessStep = z.infer<typeof processStepSchema>;
export type CostLine = z.infer<typeof costLineSchema>;
