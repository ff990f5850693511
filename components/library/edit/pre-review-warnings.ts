import { Big } from 'big.js';
import { amountOf } from '@/lib/exchange/sheets/amount';
import { hsCode } from '@/lib/check/rules/format/hs-code';
import type { PreReviewRecord } from '@/lib/library/records';
import { warningsOf, type Warning } from './warnings';

/** What is to be looked at in a pre-review: its HS code, whether it still holds today (2026-01-05, Chinese time), and figures that the cost breakdown cannot add up. */
export function preReviewWarnings(record: PreReviewRecord, today: string): Warning[] {
  return [
    ...warningsOf({ CertificateHead: { CertType: 'C' }, Goods: [{ HSCode: record.hsCode }] }, [hsCode], today, { 'Goods[0].HSCode': 'hsCode' }),
    ...(hasRunOut(record, today) ? [{ at: 'validUntil', severity: 'warning', message: { 'zh-CN': '已过有效期，须重新申请预先核实。', en: 'It has run out: apply for the verification anew.' } } as const] : []),
    ...(['factoryPrice', 'fobPrice'] as const).flatMap((key) => noFigure(key, record[key])),
    ...record.materials.flatMap((row, index) => [...figuresOfMaterial.flatMap((key) => noFigure(`materials[${index}].${key}`, row[key])), ...unequal(row, index)]),
    ...(record.costs ?? []).flatMap(({ amount }, index) => noFigure(`costs[${index}].amount`, amount)),
  ];
}

/** True from the day after the last one on which a pre-review holds. */
export const hasRunOut = ({ validUntil = '' }: Pick<PreReviewRecord, 'validUntil'>, today: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(validUntil) && validUntil < today;

const figuresOfMaterial = ['price', 'quantity', 'originating', 'nonOriginating'] as const;

const noFigure = (at: string, text: string): Warning[] =>
  text.trim() === '' || amountOf(text) ? [] : [{ at, severity: 'warning', message: { 'zh-CN': '不是单个数字，成本明细单无法合计。', en: 'Not a single figure: the cost breakdown cannot add it up.' } }];

/** Price times quantity is what the material is worth, to the cent of what is written. */
function unequal({ price, quantity, originating, nonOriginating }: PreReviewRecord['materials'][number], index: number): Warning[] {
  const [each, count] = [figure(price), figure(quantity)];
  const parts = [originating, nonOriginating].filter((text) => text.trim() !== '').map(figure);
  if (!each || !count || parts.length === 0) return [];
  const value = parts.reduce<Big | null>((sum, part) => (sum && part ? sum.plus(part) : null), new Big(0));
  if (!value || each.times(count).minus(value).abs().lt('0.01')) return [];
  const worth = each.times(count).toFixed();
  return [{ at: `materials[${index}].${nonOriginating.trim() === '' ? 'originating' : 'nonOriginating'}`, severity: 'hint', message: { 'zh-CN': `单价乘用量为 ${worth}，与原产、非原产价值之和 ${value.toFixed()} 不符。`, en: `Price times quantity is ${worth}; the values come to ${value.toFixed()}.` } }];
}

const figure = (text: string): Big | null => {
  const value = amountOf(text)?.value;
  return value === undefined ? null : new Big(value);
};
