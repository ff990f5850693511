import { describe, expect, it } from 'vitest';
import { cases, mends, rests } from './run-cases';
import { findings, head, line, ofRule, type Draft } from './try';

const name = (GoodsNameE: string, GoodsDesc?: string): Draft => line('C', GoodsDesc === undefined ? { GoodsNameE } : { GoodsNameE, GoodsDesc });
const rule = 'goods/general-name';
const general = 'PART|PARTS|SPARE PART|SPARE PARTS|SPARES|COMPONENTS|ACCESSORIES|PARTS & ACCESSORIES|PARTS AND ACCESSORIES|CHEMICALS|CHEMICAL PRODUCTS|GARMENTS|CLOTHING|TEXTILES|TOOLS|HARDWARE|FURNITURE|FRUITS|FOODSTUFF|MACHINE|MACHINERY|EQUIPMENT|ELECTRONIC PRODUCTS|GOODS|PRODUCTS|GENERAL CARGO|DAILY NECESSITIES|RAW MATERIALS|SAMPLES|GIFTS'.split('|');
cases(rule, [
  ...general.map((text) => [text, name(text), 'warning Goods[0].GoodsNameE'] as const),
  ...'配件|零件|备件|化工产品|服装|纺织品|工具|五金|家具|水果|食品|机械|设备|电子产品|货物|日用品|原料|样品|礼品'.split('|').map((GoodsName) => [GoodsName, line('C', { GoodsName }), 'warning Goods[0].GoodsName'] as const),
  ['signs between', name('PARTS&ACCESSORIES.'), 'warning Goods[0].GoodsNameE'],
  ['several signs between', name('SPARE -- PARTS'), 'warning Goods[0].GoodsNameE'],
  ['a name that says more', name('TOOLS FOR GARDENS')],
  ['the description says what the name says', name('MEN\'S SHIRT', 'TEN (10) CARTONS OF MEN\'S SHIRT')],
  ['the description alone is general', name('', 'TEN (10) CARTONS OF TOOLS'), 'warning Goods[0].GoodsDesc'],
  ['nothing written', name('', '')],
]);

cases(rule, [
  ['hidden in signs', name(`${'.'.repeat(25)}PARTS`), 'warning Goods[0].GoodsNameE'],
  ['longer than any such name', name(`${'.'.repeat(26)}PARTS`)],
], { blanks: false });

cases('goods/hs-missing', [['blank', line('C', { HSCode: '6109100021' }, { HSCode: ' ' }), 'warning Goods[1].HSCode'], ['all blank', line('C', { HSCode: ' ' }, { HSCode: '' })]]);

const items = (count: number, InvNo: string | undefined, certType: string, AplDate = '2026-03-18', notGoods = 0): Draft => ({ CertificateHead: { CertType: certType, AplDate, ...(InvNo !== undefined && { InvNo }) }, Goods: [...Array.from({ length: count }, () => ({})), ...Array.from({ length: notGoods }, () => ({ GoodsItemFlag: 'Y' }))] });
describe('goods/item-limit', () => {
  const limit = 'goods/item-limit';
  const said = (draft: Draft): string => findings(draft).find((finding) => finding.rule === limit)?.message.en ?? '';
  cases(limit, [
    ['rows that are not goods do not count', items(20, 'A1', 'A', '2026-03-18', 2)],
    ['one over beside them', items(21, 'A1', 'A', '2026-03-18', 2), 'error Goods'],
    ['no limit', items(60, 'A1', 'C')],
    ['no type', { Goods: items(60, 'A1', 'A').Goods ?? [] }],
  ]);
  it('counts lines that were not read, and waits where nobody knows them', () => {
    expect(ofRule(limit, items(1, 'A1', 'A'), { goodsTotal: 21, goodsComplete: false })).toEqual(['error Goods']);
    expect(ofRule(limit, items(1, 'A1', 'A'), { goodsTotal: 20, goodsComplete: false })).toEqual([]);
    expect(ofRule(limit, items(21, 'A1', 'A'), { goodsComplete: false })).toEqual([]);
  });
  it('says the numbers of the parts', () => {
    expect(said(items(21, ' SL1 ', 'A'))).toContain('SL1-1, SL1-2.');
    expect(said(items(61, 'SL1', 'A'))).toContain('SL1-1, SL1-2, SL1-3 …');
    expect(said(items(60, 'SL1', 'A'))).toContain('SL1-1, SL1-2, SL1-3.');
    expect(said(items(21, undefined, 'A'))).toContain('-1, -2, -3');
  });
  rests(limit, [['Australia', items(21, 'A1', 'A'), 'form-au', 'customs-faq-2023']]);
});

const split = 'goods/needless-split';
cases(split, [
  ['the twelfth part', items(20, 'SL2026-12', 'K'), 'hint Goods'],
  ['with blanks', items(20, ' SL2026-1 ', 'K'), 'hint Goods'],
  ['a long number behind the hyphen', items(20, 'SL-2026', 'K')],
  ['a number between', items(20, 'SL-1-X', 'K')],
  ['two hyphens', items(20, 'SL--1', 'K')],
  ['a hyphen alone', items(20, '-1', 'K')],
  ['rows that are not goods do not count', items(20, 'SL2026-1', 'K', '2026-03-18', 1), 'hint Goods'],
  ['without number', items(20, undefined, 'K')],
  ['no type', { CertificateHead: { InvNo: 'SL2026-1' }, Goods: items(20, 'A', 'K').Goods ?? [] }],
  ['Switzerland while 20 was the limit', items(20, 'SL2026-1', 'S', '2021-08-31')],
  ['Switzerland the day after', items(20, 'SL2026-1', 'S', '2021-09-01'), 'hint Goods'],
]);
describe(split, () => {
  const said = (draft: Draft): string => findings(draft).find((finding) => finding.rule === split)?.message.en ?? '';
  it('says whether the limit ended or grew', () => {
    expect(said(items(20, 'SL2026-1', 'K'))).toContain('has ended');
    expect(said(items(20, 'SL2026-1', 'S'))).toContain('but 50 items');
  });
});

cases('goods/item-numbers', [
  ['one empty', line('C', { GNo: '1' }, { GNo: '' })],
  ['one not read', line('C', { GNo: '2' }, {})],
  ['from 0', line('C', { GNo: '0' }, { GNo: '1' }), 'warning Goods[0].GNo'],
]);
mends('goods/item-numbers', [['twice the same', line('C', { GNo: '1' }, { GNo: '1' }, { GNo: '2' }), 'Goods[1].GNo = 2', 'Goods[2].GNo = 3']]);
it('item numbers wait until all lines are read', () => {
  expect(ofRule('goods/item-numbers', line('C', { GNo: '2' }), { goodsComplete: false })).toEqual([]);
});

it('rows that are not goods are no goods', () => {
  const declared = (GoodsItemFlag: string): Draft => ({ CertificateHead: { CertType: 'C', ApplyType: '1' }, Goods: [{ GoodsItemFlag }] });
  expect(ofRule('goods/none', declared('Y'), { absent: 'empty' })).toEqual(['error Goods']);
  expect(ofRule('goods/none', declared('N'), { absent: 'empty' })).toEqual([]);
});

const notGoods = (fields: Record<string, string>): Draft => line('C', { GoodsItemFlag: 'Y', ...fields });
cases('goods/not-goods-row', ['HSCode', 'GoodsQty', 'InvPrice', 'InvValue', 'FOBValue', 'OriCriteria'].map((tag) => [tag, notGoods({ [tag]: '12' }), `warning Goods[0].${tag}`] as const));
cases('goods/not-goods-row', [['only blanks and noughts', notGoods({ HSCode: ' ', GoodsQty: '0 .0' })], ['a word', notGoods({ OriCriteria: 'WO' }), 'warning Goods[0].OriCriteria']]);

const producer = { CiqRegNo: 'MA2AAAAA1', PrdcEtpsName: '宁波示例制衣有限公司', PrdcEtpsConcEr: '李某', PrdcEtpsTel: '0574-00000000' };
cases('goods/producer-row', [
  ['a blank phone', line('C', { ...producer, PrdcEtpsTel: ' ' }), 'hint Goods[0].PrdcEtpsTel'],
  ['all blank', line('C', { CiqRegNo: ' ', PrdcEtpsName: ' ', PrdcEtpsConcEr: '', PrdcEtpsTel: '' })],
  ['when declaring, only the phone of two', { CertificateHead: { CertType: 'C', ApplyType: '1' }, Goods: [{ ...producer, CiqRegNo: '', PrdcEtpsTel: '' }] }, 'warning Goods[0].CiqRegNo'],
]);
it('a draft that is no declaration is not asked for a producer it has not begun', () => {
  expect(ofRule('goods/producer-row', { CertificateHead: { CertType: 'C', ApplyType: '0' }, Goods: [{ GNo: '1' }] }, { absent: 'empty' })).toEqual([]);
});

const oven = (GoodsUnitE: string, more: Record<string, string> = {}): Record<string, string> => ({ HSCode: '8516600000', GoodsNameE: 'ELECTRIC OVEN', GoodsUnitE, ...more });
cases('goods/units-mixed', [
  ['the name in other letters, with blanks', line('C', oven('SETS'), oven(' PCS ', { GoodsNameE: ' Electric oven ' })), 'hint Goods[1].GoodsUnitE'],
  ['each that differs from the first', line('C', oven('SETS'), oven('PCS'), oven('SETS'), oven('KGS')), 'hint Goods[1].GoodsUnitE', 'hint Goods[3].GoodsUnitE'],
  ['without code', line('C', oven('SETS', { HSCode: '' }), oven('PCS', { HSCode: '' }))],
  ['without name', line('C', oven('SETS', { GoodsNameE: ' ' }), oven('PCS', { GoodsNameE: ' ' }))],
  ['a unit nobody knows', line('C', oven('BUNCHES'), oven('PCS'))],
]);
cases('goods/unit-names', [
  ['米 and YARDS', line('C', { GoodsUnit: '米', GoodsUnitE: 'YARDS' })],
  ['米 and SETS', line('C', { GoodsUnit: '米', GoodsUnitE: 'SETS' }), 'warning Goods[0].GoodsUnitE'],
  ['套 and METERS', line('C', { GoodsUnit: '套', GoodsUnitE: 'METERS' }), 'warning Goods[0].GoodsUnitE'],
  ['双 and PAIRS', line('C', { GoodsUnit: '双', GoodsUnitE: 'PAIRS' })],
]);

cases('hs/ecfa', [
  ['eight digits with blanks', line('H', { HSCode: ' 61091000 ' })],
  ['nine digits', line('H', { HSCode: '610910002' }), 'warning Goods[0].HSCode'],
  ['four digits', line('H', { HSCode: '6109' }), 'warning Goods[0].HSCode'],
  ['three digits are another rule\'s', line('H', { HSCode: '610' })],
  ['eleven too', line('H', { HSCode: '61091000211' })],
  ['letters too', line('H', { HSCode: 'HS610910' })],
  ['not read', line('H', {})],
]);

const destined = (CertType: string, DestCountry: string, AplDate: string, more: Record<string, string> = {}): Draft => head({ CertType, DestCountry, AplDate, ...more });
const type = 'destination/type-not-for-country';
cases(type, [
  ['FORM A for Germany, the last day', destined('G', 'GERMANY', '2021-11-30')],
  ['FORM A for Germany, the first day without', destined('G', 'GERMANY', '2021-12-01'), 'error CertificateHead.DestCountry'],
  ['FORM A for Brazil, never', destined('G', 'BRAZIL', '2021-12-01'), 'warning CertificateHead.DestCountry'],
  ['FORM E for Germany', destined('E', 'GERMANY', '2021-12-01'), 'warning CertificateHead.DestCountry'],
  ['by the code alone', head({ CertType: 'E', DestCountryCode: '276' }), 'warning CertificateHead.DestCountryCode'],
  ['by code and English name', head({ CertType: 'E', DestCountryCode: '276', DestCountry: 'GERMANY' }), 'warning CertificateHead.DestCountry'],
  ['by the Chinese name', head({ CertType: 'E', DestCountryName: '德国' }), 'warning CertificateHead.DestCountry'],
  ['non-preferential for China', head({ CertType: 'C', DestCountry: 'CHINA' }), 'error CertificateHead.DestCountry'],
  ['non-preferential for Germany', head({ CertType: 'C', DestCountry: 'GERMANY' })],
  ['no destination', head({ CertType: 'E' })],
  ['no type', head({ DestCountry: 'GERMANY' })],
]);
rests(type, [['the end of GSP', destined('G', 'GERMANY', '2021-12-01'), 'gacc-2021-84']]);

const via = (DestCountry: string, more: Record<string, string> = {}, NonpartyCorp: Draft['NonpartyCorp'] = []): Draft => ({ CertificateHead: { CertType: 'C', DestCountry, UnloadPort: 'JAKARTA', ...more }, NonpartyCorp });
cases('destination/middleman', [
  ['a hub', via('HONG KONG'), 'warning CertificateHead.DestCountry'],
  ['a hub by its code', { CertificateHead: { CertType: 'C', DestCountryCode: '344', UnloadPort: 'JAKARTA' } }, 'warning CertificateHead.DestCountryCode'],
  ['a hub by its Chinese name', { CertificateHead: { CertType: 'C', DestCountryName: '中国香港', UnloadPort: 'JAKARTA' } }, 'warning CertificateHead.DestCountry'],
  ['no hub', via('JAPAN')],
  ['where the third party sits', via('JAPAN', { Consignee: 'A CO, JAKARTA\nVIA SAMPLE LIMITED, TOKYO, JAPAN' }), 'warning CertificateHead.DestCountry'],
  ['behind the exporter', via('JAPAN', { Exporter: 'A CO\nO/B SAMPLE LIMITED, TOKYO, JAPAN' }), 'warning CertificateHead.DestCountry'],
  ['in the clause', via('JAPAN', { GoodsSpecClause: 'THIRD PARTY: SAMPLE LIMITED, TOKYO, JAPAN' }), 'warning CertificateHead.DestCountry'],
  ['in the list', via('JAPAN', {}, [{ EntName: 'SAMPLE KK', EntCountryCode: '392' }]), 'warning CertificateHead.DestCountry'],
  ['a listed one elsewhere', via('JAPAN', {}, [{ EntName: 'SAMPLE KK', EntCountryCode: '410' }])],
  ['a listed one whose country is not known', via('JAPAN', {}, [{ EntName: 'SAMPLE KK' }])],
  ['a port nobody knows', via('HONG KONG', { UnloadPort: 'NOWHERE' })],
  ['no port', { CertificateHead: { CertType: 'C', DestCountry: 'HONG KONG' } }],
  ['landlocked', via('MONGOLIA', {}, [{ EntName: 'SAMPLE', EntCountryCode: '496' }])],
]);
