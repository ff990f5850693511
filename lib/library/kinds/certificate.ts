import { z } from 'zod';
import { invoicesKey } from '../../certificate/invoice-key';
import { certType, day, idSchema, instantSchema, needed, stamps, text, worded } from './parts';

/** What of the library went into the form when it was filled. */
export const filledSchema = z.strictObject({
  at: instantSchema,
  templateId: idSchema.optional(),
  exporterId: idSchema.optional(),
  consigneeId: idSchema.optional(),
  thirdPartyId: idSchema.optional(),
  /** Line by line. */
  goodsIds: z.array(idSchema).max(1000).default([]),
});

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
  /** ISO 3166-1 alpha-2. */
  destination: z.string().regex(/^([A-Z]{2})?$/).optional(),
  /** Day of shipment: from it run the days for applying in time and after the event. */
  shipDate: day.optional(),
  /** State and day of issue as the portal's own list showed them last, and the day on which it did; absent before. */
  state: text(40).optional(),
  issueDate: day.optional(),
  stateOn: day.optional(),
  /** States that it had before, the earliest first. */
  states: z.array(z.strictObject({ state: text(40), on: day })).max(60).optional(),
  /** Each time that customs sent it back. */
  returns: z.array(z.strictObject({ on: day, reason: needed(1000, { 'zh-CN': '请填写退回原因', en: 'Enter the reason for the return' }) })).max(30).optional(),
  filled: filledSchema.optional(),
  note: text(1000).default(''),
  ...stamps,
});

export type CertificateRecord = z.infer<typeof certificateSchema>;
export type FilledFrom = z.infer<typeof filledSchema>;
