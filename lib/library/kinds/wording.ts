import { z } from 'zod';
import { fieldNameSchema } from '../../platform/form-structure';
import { certTypeCodes } from '../../certificate/types';
import { certType, idSchema, needed, stamps, text } from './parts';

/** A piece of text that comes back on certificates: marks, a clause, a description. */
export const wordingSchema = z.strictObject({
  id: idSchema,
  title: needed(100, { 'zh-CN': '请填写名称', en: 'Enter a name' }),
  /** The field it is for (`CertificateHead.GoodsSpecClause`, `Goods.GoodsDesc`); null: any. */
  field: fieldNameSchema.nullable().default(null),
  /** As it is to stand there, line ends included. */
  text: needed(4000, { 'zh-CN': '请填写文字', en: 'Enter the text' }),
  /** Empty: for every type. */
  certTypes: z.array(certType).max(certTypeCodes.length).default([]),
  note: text(1000).default(''),
  ...stamps,
});

export type WordingRecord = z.infer<typeof wordingSchema>;
