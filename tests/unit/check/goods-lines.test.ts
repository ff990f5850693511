import { expect, it } from 'vitest';
import { goodsNameIn } from '@/lib/check/goods-name';
import { findings, line, ofRule, type Draft } from './try';
import { cases } from './run-cases';

const name = (GoodsNameE: string, more: Record<string, string> = {}): Draft => line('C', { GoodsNameE, ...more });
cases('goods/general-name', [
  ['spare parts', name('SPARE PARTS'), 'warning Goods[0].GoodsNameE'],
  ['spare parts of something', name('SPARE PARTS OF EXCAVATOR')],
  ['auto parts', name('AUTO PARTS')],
  ['a garment', name('Garment.'), 'warning Goods[0].GoodsNameE'],
  ["men's garments", name("MEN'S GARMENT")],
  ['only in the description', name('MEN’S SHIRT', { GoodsDesc: 'TEN (10) CARTONS OF FURNITURE\nH.S. CODE: 9403.60\n***' }), 'warning Goods[0].GoodsDesc'],
  ['in Chinese', line('C', { GoodsName: '配件' }), 'warning Goods[0].GoodsName'],
  ['a word with others in Chinese', line('C', { GoodsName: '汽车配件' })],
  ['once for a line', name('TOOLS', { GoodsName: '工具', GoodsDesc: 'TEN (10) CARTONS OF TOOLS' }), 'warning Goods[0].GoodsNameE'],
  ['a row that is not goods', name('PARTS', { GoodsItemFlag: 'Y' })],
  ['the name not read', line('C', { PackQty: '3' })],
]);

it.each([
  ["EIGHTEEN (18) CARTONS OF MEN'S T-SHIRT\nH.S. CODE: 6109.10\n********", "MEN'S T-SHIRT"],
  ['TWO THOUSAND(2000) CTNS OF PARTS OF CHAIR', 'PARTS OF CHAIR'],
  ['PUMP\nMODEL: X1\nTOTAL: TWO (2) CASES ONLY\n1800PCS\nG/W: 30KGS', 'PUMP MODEL: X1'],
  ['TEN (10) BAGS OF TEA H.S. CODE: 0902.10 ***', 'TEA'],
  ['', ''],
])('the goods of %j are %j', (description, goods) => {
  expect(goodsNameIn(description)).toBe(goods);
});

cases('goods/hs-missing', [
  ['one of several', line('C', { HSCode: '6109100021' }, { HSCode: '' }), 'warning Goods[1].HSCode'],
  ['none yet', line('C', { HSCode: '' }, { HSCode: '' })],
  ['all', line('C', { HSCode: '6109100021' }, { HSCode: '6109100021' })],
  ['one not read', line('C', { HSCode: '6109100021' }, {})],
  ['a row that is not goods', line('C', { HSCode: '6109100021' }, { GoodsItemFlag: 'Y', HSCode: '' })],
]);

it('a declared message is told of the missing HS code once', () => {
  const declared: Draft = { CertificateHead: { CertType: 'C', ApplyType: '1' }, Goods: [{ HSCode: '6109100021' }, {}] };
  expect(ofRule('goods/hs-missing', declared, { absent: 'empty' })).toEqual([]);
});

const items = (count: number, InvNo: string, certType: string, AplDate = '2026-03-18'): Draft => ({ CertificateHead: { CertType: certType, InvNo, AplDate }, Goods: Array.from({ length: count }, () => ({})) });
cases('goods/needless-split', [
  ['twenty items for Korea, first part of a split', items(20, 'SL2026-1', 'K'), 'hint Goods'],
  ['a number without suffix', items(20, 'SL20260301', 'K')],
  ['fewer items', items(19, 'SL2026-1', 'K')],
  ['more than the old limit', items(21, 'SL2026-1', 'K')],
  ['while the limit held', items(20, 'SL2026-1', 'K', '2022-06-11')],
  ['the day it ended', items(20, 'SL2026-1', 'K', '2022-06-12'), 'hint Goods'],
  ['Switzerland went from 20 to 50', items(20, 'SL2026-2', 'S'), 'hint Goods'],
  ['Australia still takes 20', items(20, 'SL2026-1', 'A')],
  ['no limit ever', items(20, 'SL2026-1', 'C')],
]);

it('the unread rest of the goods keeps the split rule silent', () => {
  expect(ofRule('goods/needless-split', items(20, 'SL2026-1', 'K'), { goodsComplete: false })).toEqual([]);
});

cases('goods/item-limit', [
  ['20 for Australia', items(20, 'A1', 'A')],
  ['21 for Australia', items(21, 'A1', 'A'), 'error Goods'],
  ['50 for Chile', items(50, 'A1', 'F')],
  ['51 for Chile', items(51, 'A1', 'F'), 'error Goods'],
  ['21 for Switzerland on the last day of 20', items(21, 'A1', 'S', '2021-08-31'), 'error Goods'],
  ['21 for Switzerland the day after', items(21, 'A1', 'S', '2021-09-01')],
  ['21 on FORM E on the last day of 20', items(21, 'A1', 'E', '2019-08-19'), 'warning Goods'],
  ['21 on FORM E the day after', items(21, 'A1', 'E', '2019-08-20')],
]);

cases('goods/not-goods-row', [
  ['with an HS code and an amount', line('C', { GoodsItemFlag: 'Y', HSCode: '6109100021', InvValue: '10' }), 'warning Goods[0].HSCode'],
  ['with noughts in locked fields', line('C', { GoodsItemFlag: 'Y', InvValue: '0.00', GoodsQty: '0' })],
  ['with packing only', line('C', { GoodsItemFlag: 'Y', HSCode: '', PackQty: '10', PackUnit: 'PACKAGES' })],
  ['goods', line('C', { GoodsItemFlag: 'N', HSCode: '6109100021' })],
]);

const producer = { CiqRegNo: 'MA2AAAAA1', PrdcEtpsName: '宁波示例制衣有限公司', PrdcEtpsConcEr: '李某', PrdcEtpsTel: '0574-00000000' };
cases('goods/producer-row', [
  ['all four', line('C', producer)],
  ['no phone', line('C', { ...producer, PrdcEtpsTel: '' }), 'hint Goods[0].PrdcEtpsTel'],
  ['only the name', line('C', { CiqRegNo: '', PrdcEtpsName: '某厂', PrdcEtpsConcEr: '', PrdcEtpsTel: '' }), 'hint Goods[0].CiqRegNo'],
  ['not begun', line('C', { CiqRegNo: '', PrdcEtpsName: '', PrdcEtpsConcEr: '', PrdcEtpsTel: '' })],
  ['the phone not read', line('C', { CiqRegNo: 'MA2AAAAA1', PrdcEtpsName: '某厂', PrdcEtpsConcEr: '李某' })],
  ['when declaring', { CertificateHead: { CertType: 'C', ApplyType: '1' }, Goods: [{ ...producer, PrdcEtpsConcEr: '' }] }, 'warning Goods[0].PrdcEtpsConcEr'],
]);

it('a declared message lacks contact and phone; code and name are asked for as required fields', () => {
  const declared: Draft = { CertificateHead: { CertType: 'C', ApplyType: '1' }, Goods: [{ GNo: '1' }] };
  expect(findings(declared, { absent: 'empty' }).filter(({ rule }) => rule === 'goods/producer-row').map(({ path, message }) => `${path} ${message.en}`)).toEqual(['Goods[0].PrdcEtpsConcEr The producing company lacks contact, phone.']);
});

cases('goods/unit-names', [
  ['件 and PCS', line('C', { GoodsUnit: '件', GoodsUnitE: 'PCS' })],
  ['台 may be sets or units', line('C', { GoodsUnit: '台', GoodsUnitE: 'SETS' })],
  ['千克 and PCS', line('C', { GoodsUnit: '千克', GoodsUnitE: 'PCS' }), 'warning Goods[0].GoodsUnitE'],
  ['套 and PCS', line('C', { GoodsUnit: '套', GoodsUnitE: 'PCS' }), 'hint Goods[0].GoodsUnitE'],
  ['a unit nobody knows', line('C', { GoodsUnit: '千克', GoodsUnitE: 'BUNCHES' })],
  ['one of them empty', line('C', { GoodsUnit: '', GoodsUnitE: 'KGS' })],
]);

const oven = (GoodsUnitE: string, more: Record<string, string> = {}) => ({ HSCode: '8516600000', GoodsNameE: 'ELECTRIC OVEN', GoodsUnitE, ...more });
cases('goods/units-mixed', [
  ['sets here, pieces there', line('C', oven('SETS'), oven('PCS')), 'hint Goods[1].GoodsUnitE'],
  ['units and sets may be the same', line('C', oven('UNITS'), oven('SETS'))],
  ['other goods', line('C', oven('SETS'), oven('PCS', { GoodsNameE: 'HAND MIXER' }))],
  ['another code', line('C', oven('SETS'), oven('PCS', { HSCode: '8516500000' }))],
]);

cases('hs/ecfa', [
  ['eight digits', line('H', { HSCode: '61091000' })],
  ['ten digits, perhaps those of the portal', line('H', { HSCode: '6109100021' }), 'hint Goods[0].HSCode'],
  ['six digits', line('H', { HSCode: '610910' }), 'warning Goods[0].HSCode'],
  ['other types', line('E', { HSCode: '610910' })],
  ['empty', line('H', { HSCode: '' })],
]);
