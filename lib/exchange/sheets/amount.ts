import { halfWidth } from './cell-text';

/** A figure with what stands beside it. */
export interface Amount {
  /** Digits and a point, as they stand there: `1234.50`. */
  readonly value: string;
  /** `KGS` of `1,234.50 KGS`; '' where nothing stands behind. */
  readonly unit: string;
  /** `USD` of `USD 12.5` or `US$12.5`; '' where nothing stands before. */
  readonly currency: string;
}

const signs: Readonly<Record<string, string>> = { 'US$': 'USD', $: 'USD', 'HK$': 'HKD', '€': 'EUR', '£': 'GBP', '¥': 'CNY', RMB: 'CNY', 人民币: 'CNY', 美元: 'USD', 美金: 'USD', 欧元: 'EUR' };
const shape = /^(?<before>US\$|HK\$|[$€£¥]|[A-Z]{3}(?=[\s\d])|人民币|美元|美金|欧元)?\s*(?<digits>\d[\d ,.']*)\s*(?<behind>\p{L}[\p{L}. ()]{0,20}|[$€£¥%])?$/iu;

/**
 * The figure that a text states: `1,234.50 KGS`, `ＵＳＤ １２．５`, `18箱`, `1.234,50`. Null where it is not certain what is
 * meant: two figures, a minus, a range, a comma that may be a point (`1,5`).
 */
export function amountOf(text: string): Amount | null {
  const groups = shape.exec(halfWidth(text))?.groups;
  const digits = groups?.['digits']?.trim();
  const value = digits === undefined ? null : plain(digits);
  if (value === null) return null;
  const behind = (groups?.['behind'] ?? '').trim().replace(/\.$/, '');
  const before = (groups?.['before'] ?? '').toUpperCase();
  const money = signs[behind.toUpperCase()] ?? (/^(?:USD|EUR|CNY|HKD|GBP|JPY)$/i.test(behind) ? behind.toUpperCase() : '');
  return { value, unit: money ? '' : behind, currency: before ? (signs[before] ?? before) : money };
}

function plain(digits: string): string | null {
  if (/^\d+(?:\.\d+)?$/.test(digits)) return digits;
  // Thousands set apart by comma, blank or apostrophe, with a point for decimals.
  if (/^\d{1,3}(?:([, '])\d{3})(?:\1\d{3})*(?:\.\d+)?$/.test(digits)) return digits.replaceAll(/[, ']/g, '');
  // The continental way, where it can be nothing else.
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(digits)) return digits.replaceAll('.', '').replace(',', '.');
  return /^\d{1,3}(?:\.\d{3}){2,}$/.test(digits) ? digits.replaceAll('.', '') : null;
}

const unitNames: Readonly<Record<string, string>> = {
  KGS: 'KGS', KG: 'KGS', KILO: 'KGS', KILOS: 'KGS', KILOGRAM: 'KGS', KILOGRAMS: 'KGS', 千克: 'KGS', 公斤: 'KGS', G: 'G', GRAM: 'G', GRAMS: 'G', 克: 'G',
  MT: 'MT', MTS: 'MT', TON: 'MT', TONS: 'MT', 吨: 'MT', 公吨: 'MT', LBS: 'LBS', LB: 'LBS', 磅: 'LBS',
};

/** A unit of weight written one way (KG, 公斤 → KGS), or null for a word that is none. */
export const weightUnitOf = (word: string): string | null => unitNames[halfWidth(word).toUpperCase().replaceAll('.', '')] ?? null;

const currencies = new Set('USD EUR CNY HKD GBP JPY AUD CAD KRW THB SGD NZD CHF TWD IDR MYR VND PHP INR RUB'.split(' '));

/** A currency written as its ISO 4217 code (US$, 美元 → USD), or null. */
export function currencyOf(word: string): string | null {
  const text = halfWidth(word).toUpperCase();
  const code = signs[text] ?? text;
  return currencies.has(code) ? code : null;
}
