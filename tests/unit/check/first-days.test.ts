/** Certificates and duties that began or ended on a day: that day and the one before. */
import { describe, expect, it } from 'vitest';
import { addDays } from '@/lib/rulebook/calendar';
import { cases, rests } from './run-cases';
import { findingsOf, head, ofRule, type Draft } from './try';

const on = (CertType: string, AplDate: string, more: Record<string, string> = {}): Draft => head({ CertType, AplDate, ...more });
const rule = 'destination/type-not-issued';

describe('the first day of a certificate', () => {
  it.each([
    ['F', '2006-10-01', 'error'], ['K', '2015-12-20', 'error'], ['A', '2015-12-20', 'error'], ['MU', '2021-01-01', 'error'], ['CA', '2022-01-01', 'error'], ['RC', '2022-01-01', 'error'], ['NI', '2023-05-01', 'error'],
    ['EC', '2024-05-01', 'error'], ['SE', '2024-07-01', 'warning'], ['HD', '2024-09-01', 'error'], ['MV', '2025-01-01', 'warning'],
  ])('%s is issued from %s', (type, first, severity) => {
    expect(ofRule(rule, on(type, first))).toEqual([]);
    expect(ofRule(rule, on(type, addDays(first, -1)))).toEqual([`${severity} CertificateHead.CertType`]);
    expect(findingsOf(rule, on(type, addDays(first, -1))).map(({ message }) => message.en).join()).toContain('not yet');
  });
  rests(rule, [['RCEP', on('RC', '2021-12-31'), 'order-255'], ['Serbia', on('SE', '2024-06-30'), 'serbia-2024'], ['Ecuador', on('EC', '2024-04-30'), 'gacc-2024-46']]);
  cases(rule, [['no type', head({ AplDate: '1990-01-01' })], ['non-preferential', on('C', '2020-01-01')]]);
});

cases('goods/needless-split', [
  ['on the last day of the old limit', { CertificateHead: { CertType: 'K', InvNo: 'SL2026-1', AplDate: '2022-06-11' }, Goods: Array.from({ length: 20 }, () => ({})) }],
  ['on the first without it', { CertificateHead: { CertType: 'K', InvNo: 'SL2026-1', AplDate: '2022-06-12' }, Goods: Array.from({ length: 20 }, () => ({})) }, 'hint Goods'],
]);
cases('description/hs-code', [
  ['FORM E on the last day without', { CertificateHead: { CertType: 'E', AplDate: '2019-08-19' }, Goods: [{ GoodsDesc: 'TEA', HSCode: '0902100000' }] }],
  ['on the first with it', { CertificateHead: { CertType: 'E', AplDate: '2019-08-20' }, Goods: [{ GoodsDesc: 'TEA', HSCode: '0902100000' }] }, 'warning Goods[0].GoodsDesc'],
]);

describe('small things left of other boxes', () => {
  cases('parties/exporter-country', [['ECFA in English letters', head({ CertType: 'H', Exporter: 'SAMPLE' })]]);
  cases('producer/several', [['codes with blanks', { CertificateHead: { CertType: 'RC' }, Goods: [{ CiqRegNo: 'A', Producer: '' }, { CiqRegNo: ' A ', Producer: '' }] }]]);
  cases('invoice/rows', [
    ['two numbers in the head, one of them listed', { CertificateHead: { CertType: 'RC', InvNo: 'A1, C3', Curr: 'USD' }, OriInv: [{ InvNo: 'B2', Curr: 'EUR' }] }],
    ['an empty number in the list', { CertificateHead: { CertType: 'RC', InvNo: 'A1' }, Goods: [{ InvNo: 'A1' }], OriInv: [{ InvNo: 'A1' }, { InvNo: '' }] }],
    ['currencies that begin alike', { CertificateHead: { CertType: 'RC', InvNo: 'A1', Curr: 'USD' }, OriInv: [{ InvNo: 'A1', Curr: 'UAH' }] }, 'warning OriInv[0].Curr'],
    ['terms behind other signs', { CertificateHead: { CertType: 'RC', InvNo: 'A1', PriceTerms: 'FOB' }, OriInv: [{ InvNo: 'A1', PriceClause: '3-CIF' }] }],
  ]);
  cases('format/number', [
    ['an amount in words is no half package', head({ TotalAmt: '18.5.5' }), 'error CertificateHead.TotalAmt'],
  ]);
  cases('hs/ecfa', [['six digits with blanks', { CertificateHead: { CertType: 'H' }, Goods: [{ HSCode: ' 610910 ' }] }, 'warning Goods[0].HSCode']], { blanks: false });
  cases('goods/item-limit', [['one over, with a row that is not goods among those not read', { CertificateHead: { CertType: 'A', InvNo: ' A1 ' }, Goods: [...Array.from({ length: 21 }, () => ({})), { GoodsItemFlag: 'Y' }] }, 'error Goods']]);
  it('the number of certificates is that of the goods alone', () => {
    const said = findingsOf('goods/item-limit', { CertificateHead: { CertType: 'A' }, Goods: [...Array.from({ length: 40 }, () => ({})), { GoodsItemFlag: 'Y' }, { GoodsItemFlag: 'N' }] })[0]?.message.en ?? '';
    expect(said).toContain('41 goods items');
    expect(said).toContain('3 certificates');
  });
  cases('parties/consignee-country', [
    ['two countries where nothing is said of the agreement', head({ CertType: 'C', DestCountry: 'GERMANY', Consignee: 'A CO, HAMBURG, GERMANY\nB CO, TOKYO, JAPAN' }), 'warning CertificateHead.Consignee'],
    ['Georgia among other words', head({ CertType: 'C', Consignee: 'A CO, TBILISI, GEORGIA 0105' })],
  ]);
});
