import { expect, it } from 'vitest';
import { findings, line, ofRule, type Draft } from './try';
import { cases } from './run-cases';

const criterion = (certType: string, OriCriteria: string, more: Record<string, string> = {}): Draft => line(certType, { OriCriteria, ...more });
const fixOf = (rule: string, draft: Draft): string | undefined => findings(draft).find((finding) => finding.rule === rule)?.fix?.edits[0]?.value;

cases('criterion/not-offered', [
  ['the meaning in Chinese, as the form shows it', criterion('K', '完全获得')],
  ['a heading change on RCEP', criterion('RC', 'CTH'), 'warning Goods[0].OriCriteria'],
]);

it('a criterion becomes that of the list where only one can be meant', () => {
  const rule = 'criterion/not-offered';
  expect(fixOf(rule, criterion('RC', 'CTH'))).toBe('CTC');
  expect(fixOf(rule, criterion('E', '45'))).toBe('45%');
  expect(fixOf(rule, criterion('E', '30'))).toBeUndefined();
  expect(fixOf(rule, criterion('K', 'W.O.'))).toBe('WO');
  expect(fixOf(rule, criterion('K', 'PE'))).toBeUndefined();
});

cases('criterion/wholly-obtained-manufactured', [
  ['P of Singapore on a machine', criterion('X', 'P', { HSCode: '8422300000' }), 'warning Goods[0].OriCriteria'],
  ['A of APTA on a machine', criterion('B', 'A', { HSCode: '8422300000' }), 'warning Goods[0].OriCriteria'],
  ['P of Pakistan, a list nobody has checked', criterion('P', 'P', { HSCode: '8422300000' }), 'hint Goods[0].OriCriteria'],
  ['P of FORM A also means without any import', criterion('G', 'P', { HSCode: '8422300000' })],
  ['the last chapter before manufactures', criterion('E', 'WO', { HSCode: '2709000000' })],
  ['the first of them', criterion('E', 'WO', { HSCode: '2801100000' }), 'warning Goods[0].OriCriteria'],
]);

it('FORM A may lack its criterion for Australia and New Zealand, not for Norway', () => {
  const formA = (DestCountryCode: string): string[] => ofRule('criterion/missing', { CertificateHead: { CertType: 'G', DestCountryCode }, Goods: [{ HSCode: '6109100021' }] }, { absent: 'empty' });
  expect(formA('036')).toEqual([]);
  expect(formA('554')).toEqual([]);
  expect(formA('')).toEqual([]);
  expect(formA('578')).toEqual(['hint Goods[0].OriCriteria']);
});

cases('criterion/supplement', [
  ['APTA E without its rule', criterion('B', 'E', { OriCriteriaRef: '' }), 'hint Goods[0].OriCriteria'],
  ['APTA E with it', criterion('B', 'E CTH', { OriCriteriaRef: '' })],
  ['APTA B at its limit', criterion('B', 'B 55%', { OriCriteriaRef: '' })],
  ['APTA B above it', criterion('B', 'B 55.1%', { OriCriteriaRef: '' }), 'hint Goods[0].OriCriteria'],
  ['APTA C at its limit', criterion('B', 'C 60%', { OriCriteriaRef: '' })],
  ['RVC with an import content of 60', criterion('RC', 'RVC', { ICompPrpr: '60', FOBValue: '10' })],
  ['RVC with more, perhaps the RVC itself', criterion('RC', 'RVC', { ICompPrpr: '60.01', FOBValue: '10' }), 'hint Goods[0].ICompPrpr'],
  ['W with a heading without dot', criterion('G', 'W', { OriCriteriaRef: '9506' }), 'warning Goods[0].OriCriteriaRef'],
  ['Y with nothing imported', criterion('G', 'Y', { OriCriteriaRef: '0' }), 'warning Goods[0].OriCriteriaRef'],
]);

cases('criterion/import-content', [
  ['wholly obtained with import content', criterion('RC', 'WO', { ICompPrpr: '12' }), 'warning Goods[0].ICompPrpr'],
  ['wholly obtained without', criterion('RC', 'WO', { ICompPrpr: '0' })],
  ['another criterion', criterion('RC', 'RVC', { ICompPrpr: '12' })],
]);

cases('codes/unit', [
  ['a number of the declaration', line('C', { GoodsUnitE: '011' }), 'hint Goods[0].GoodsUnitE'],
  ['a packing code', line('C', { PackUnit: '22' }), 'hint Goods[0].PackUnit'],
  ['words', line('C', { GoodsUnitE: 'PCS', PackUnit: 'CTN' })],
  ['empty', line('C', { GoodsUnitE: '', PackUnit: '' })],
]);

it('in a message a number is no unit', () => {
  expect(ofRule('codes/unit', line('C', { GoodsUnitE: '011' }), { absent: 'empty' })).toEqual(['warning Goods[0].GoodsUnitE']);
});

it('unit codes are translated where there is one English word', () => {
  expect(fixOf('codes/unit', line('C', { GoodsUnitE: '035' }))).toBe('KGS');
  expect(fixOf('codes/unit', line('C', { GoodsUnitE: '001' }))).toBeUndefined();
  expect(fixOf('codes/unit', line('C', { PackUnit: '00' }))).toBe('IN BULK');
});

it.each([['0110', '1'], ['0214', '2'], ['0615', '3'], ['0130', '5'], ['0513', '6'], ['9610', undefined]])('trade mode %s of the declaration is %s here', (given, meant) => {
  expect(fixOf('format/code', { CertificateHead: { TradeModeCode: given } })).toBe(meant);
});
