import { z } from 'zod';
import type { LocalText } from '../../certificate/text';
import { certTypeCodes, type CertType } from '../../certificate/types';

/** Extension pages forbid code from text; Zod then must not try. */
z.config({ jitless: true });

/** The last moment of the year 9999: a later one is no date that a calendar can show. */
export const lastInstant = 253_402_300_799_999;

export const idSchema = z.string().min(1).max(64);
/** Milliseconds since 1970-01-01 UTC. */
export const instantSchema = z.number().int().nonnegative().max(lastInstant);
/** When a record was made and last written; the library stamps both. */
export const stamps = { createdAt: instantSchema, updatedAt: instantSchema } as const;

export const text = (max: number) => z.string().max(max);
export const certType = z.enum(certTypeCodes as [CertType, ...CertType[]]);
/** Parameters of a refinement whose message the product words itself. */
export const worded = (sentence: LocalText) => ({ params: { sentence } });

/** A text of which something must be left when blanks are taken away. */
export const needed = (max: number, sentence: LocalText) => text(max).refine((value) => value.trim() !== '', worded(sentence));

export const hsCode = text(10).refine(
  (code) => /^(\d{4,10})?$/.test(code),
  worded({ 'zh-CN': 'HS编码只填4至10位数字，不带点和空格', en: 'An HS code is 4 to 10 digits, without dots or blanks' }),
);

const isDay = (value: string): boolean => z.iso.date().safeParse(value).success;
/** A calendar day `2026-01-05`, or empty. */
export const day = text(10).refine((value) => value === '' || isDay(value), worded({ 'zh-CN': '日期写作 2026-01-05', en: 'Write the date as 2026-01-05' }));

/** A positive number written plainly, at most 12 digits before the point and 6 behind it, or empty. Kept as text: nothing is rounded. */
export const decimal = text(20).refine((value) => /^(\d{1,12}(\.\d{1,6})?)?$/.test(value), worded({ 'zh-CN': '只填数字，可带小数点', en: 'Digits only, with a decimal point if needed' }));

export const oneName = ({ nameZh, nameEn }: { readonly nameZh: string; readonly nameEn: string }): boolean => nameZh.trim() !== '' || nameEn.trim() !== '';
export const oneNameMissing = { path: ['nameZh'], ...worded({ 'zh-CN': '请填写中文品名或英文品名', en: 'Enter a Chinese or an English name' }) };
