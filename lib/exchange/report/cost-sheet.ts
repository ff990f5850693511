import { Big } from 'big.js';
import type { Locale, LocalText } from '../../certificate/text';
import type { PreReviewRecord } from '../../library/records';
import { amountOf } from '../sheets/amount';
import type { WrittenRows } from '../sheets/write-sheet';

/** What the materials of one unit come to. Null where a figure that it is made of is missing or no number. */
export interface CostTotals {
  readonly originating: string | null;
  readonly nonOriginating: string | null;
  readonly all: string | null;
  /** Non-originating value in the price ex works and in the price FOB, per cent with two decimals. */
  readonly shareExWorks: string | null;
  readonly shareFob: string | null;
}

/** The cost breakdown of a product (产品成本明细单): head, every material, totals and shares. Nothing is filled in that the record does not state. */
export function costSheetRows(record: PreReviewRecord, locale: Locale): WrittenRows {
  const say = (text: LocalText): string => text[locale];
  const totals = costTotals(record);
  const price = (text: string): string | number => numberIn(text) ?? text;
  return [
    [say(words.title)],
    [say(words.product), record.nameZh, say(words.productEn), record.nameEn],
    [say(words.hsCode), record.hsCode, say(words.model), record.model, say(words.unit), record.unit, say(words.currency), record.currency],
    [say(words.producer), record.producerName, say(words.number), record.number],
    [],
    [words.line, words.material, words.hsCode, words.origin, words.unit, words.price, words.quantity, words.originating, words.nonOriginating].map(say),
    ...record.materials.map(({ name, hsCode, origin, unit, price: unitPrice, quantity, originating, nonOriginating }, index) => [index + 1, name, hsCode, origin, unit, price(unitPrice), price(quantity), price(originating), price(nonOriginating)]),
    [say(words.total), null, null, null, null, null, null, figure(totals.originating), figure(totals.nonOriginating)],
    [say(words.all), figure(totals.all)],
    ...(record.costs ?? []).map(({ item, amount }) => [item, price(amount)]),
    [say(words.exWorks), price(record.factoryPrice)],
    [say(words.fob), price(record.fobPrice)],
    [say(words.shareExWorks), totals.shareExWorks],
    [say(words.shareFob), totals.shareFob],
    [],
    [say(words.process), record.processes?.map(({ step }) => step).join(' → ') || record.process],
    [],
    [say(words.applicant), null, say(words.contact), null, say(words.seal)],
  ];
}

/** Sums of the materials and their shares of the prices. */
export function costTotals({ materials, factoryPrice, fobPrice }: Pick<PreReviewRecord, 'materials' | 'factoryPrice' | 'fobPrice'>): CostTotals {
  const originating = sumOf(materials.map((row) => row.originating));
  const nonOriginating = sumOf(materials.map((row) => row.nonOriginating));
  const share = (price: string): string | null => {
    const whole = numberText(price);
    return nonOriginating && whole && !new Big(whole).eq(0) ? `${nonOriginating.times(100).div(whole).toFixed(2)}%` : null;
  };
  return {
    originating: originating?.toFixed() ?? null,
    nonOriginating: nonOriginating?.toFixed() ?? null,
    all: originating && nonOriginating ? originating.plus(nonOriginating).toFixed() : null,
    shareExWorks: share(factoryPrice),
    shareFob: share(fobPrice),
  };
}

/** A blank is nothing of that origin; a text that is no figure makes the sum unknown. */
function sumOf(figures: readonly string[]): Big | null {
  let sum = new Big(0);
  for (const text of figures) {
    if (text.trim() === '') continue;
    const value = numberText(text);
    if (value === null) return null;
    sum = sum.plus(value);
  }
  return figures.some((text) => text.trim() !== '') ? sum : null;
}

const numberText = (text: string): string | null => amountOf(text)?.value ?? null;
/** A number where that changes none of its digits. */
const numberIn = (text: string): number | null => (text !== '' && String(Number(text)) === text ? Number(text) : null);
const figure = (text: string | null): string | number | null => (text === null ? null : (numberIn(text) ?? text));

const words = {
  title: { 'zh-CN': '产品成本明细单', en: 'Breakdown of product costs' },
  product: { 'zh-CN': '产品名称（中文）', en: 'Product (Chinese)' },
  productEn: { 'zh-CN': '产品名称（英文）', en: 'Product (English)' },
  hsCode: { 'zh-CN': 'HS编码', en: 'HS code' },
  model: { 'zh-CN': '规格/型号', en: 'Model' },
  unit: { 'zh-CN': '计量单位', en: 'Unit' },
  currency: { 'zh-CN': '币种', en: 'Currency' },
  producer: { 'zh-CN': '生产企业', en: 'Producer' },
  number: { 'zh-CN': '预先核实编号', en: 'Verification number' },
  line: { 'zh-CN': '序号', en: 'No.' },
  material: { 'zh-CN': '原材料名称', en: 'Material' },
  origin: { 'zh-CN': '产地', en: 'Place of origin' },
  price: { 'zh-CN': '单价', en: 'Unit price' },
  quantity: { 'zh-CN': '单位产品用量', en: 'Quantity per product' },
  originating: { 'zh-CN': '原产成分价值', en: 'Originating value' },
  nonOriginating: { 'zh-CN': '非原产成分价值', en: 'Non-originating value' },
  total: { 'zh-CN': '合计', en: 'Total' },
  all: { 'zh-CN': '原材料总值', en: 'All materials' },
  exWorks: { 'zh-CN': '出厂价', en: 'Price ex works' },
  fob: { 'zh-CN': 'FOB价', en: 'Price FOB' },
  shareExWorks: { 'zh-CN': '非原产成分占出厂价', en: 'Non-originating share of the price ex works' },
  shareFob: { 'zh-CN': '非原产成分占FOB价', en: 'Non-originating share of the price FOB' },
  process: { 'zh-CN': '加工工序', en: 'Processing steps' },
  applicant: { 'zh-CN': '申请人', en: 'Applicant' },
  contact: { 'zh-CN': '联系人及电话', en: 'Contact and phone' },
  seal: { 'zh-CN': '（盖章）', en: '(seal)' },
} as const satisfies Record<string, LocalText>;
