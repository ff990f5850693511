import { expect, it } from 'vitest';
import { unpackedWord } from '@/lib/check/unpacked';
import { findings, line, type Draft } from './try';
import { cases } from './run-cases';

const desc = (GoodsDesc: string, more: Record<string, string> = {}, certType = 'C'): Draft => line(certType, { GoodsDesc, ...more });
const unit = (PackUnit: string, more: Record<string, string> = {}): Draft => line('C', { PackUnit, ...more });
const fixOf = (rule: string, draft: Draft): string | undefined => findings(draft).find((finding) => finding.rule === rule)?.fix?.edits[0]?.value;

it.each([
  ['PCS IN NUDE', undefined],
  ['IN BULK', undefined],
  ['NUDE CARGO', undefined],
  ['HANGING GARMENTS', undefined],
  ['CTNS', undefined],
  ['BULK BAGS', undefined],
  ['CARTONS HANGING LAMPS', undefined],
  ['NUDE', null],
  ['UNPACKED', null],
  ['LOOSE', null],
  ['WITHOUT PACKING', null],
  ['PCS NUDE', 'PCS IN NUDE'],
  ['NUDE PIECES', 'PCS IN NUDE'],
  ['SETS UNPACKED', 'SETS IN NUDE'],
  ['UNITS IN NAKED', 'UNITS IN NUDE'],
  ['BULK CARGO', 'IN BULK'],
  ['HANGING CLOTHES', 'HANGING GARMENT'],
] as const)('%s as a unit means %s', (text, meant) => {
  expect(unpackedWord(text)?.meant).toBe(meant);
});

cases('description/unpacked-wording', [
  ['in the field', unit('UNPACKED'), 'warning Goods[0].PackUnit'],
  ['in the description', desc('TWO (2) PCS NUDE PACKED OF EXCAVATOR'), 'warning Goods[0].GoodsDesc'],
  ['from the list', unit('SETS IN NUDE')],
  ['with irregular packing too', unit('BULK CARGO', { PackType: '2' }), 'warning Goods[0].PackUnit'],
  ['cartons', unit('CTN')],
]);

it('a word for unpacked goods becomes that of the list where there is only one', () => {
  expect(fixOf('description/unpacked-wording', unit('BULK'))).toBe('IN BULK');
  expect(fixOf('description/unpacked-wording', unit('NUDE'))).toBeUndefined();
  expect(fixOf('description/unpacked-wording', desc('TWO (2)  nude units of EXCAVATOR'))).toBe('TWO (2)  UNITS IN NUDE of EXCAVATOR');
});

cases('description/retail-packing', [
  ['gift boxes', desc('TEN (10) GIFT BOXES OF TEA'), 'warning Goods[0].GoodsDesc'],
  ['inner cartons in the field', unit('INNER CARTONS'), 'warning Goods[0].PackUnit'],
  ['bottles', desc('TEN (10) BOTTLES OF WINE'), 'hint Goods[0].GoodsDesc'],
  ['pieces', unit('PCS'), 'hint Goods[0].PackUnit'],
  ['pieces without packing', unit('PCS IN NUDE')],
  ['irregular packing', unit('PCS', { PackType: '2' })],
  ['cartons', desc('TEN (10) CARTONS OF WINE')],
  ['field and description say it once', desc('TEN (10) PCS OF CHAIR', { PackUnit: 'PCS' }), 'hint Goods[0].PackUnit'],
  ['in the packing total', desc('TEN (10) CARTONS OF WINE\nTOTAL: SIXTY (60) BOTTLES')],
]);

it('PACKAGES becomes the unit of the field beside it', () => {
  const rule = 'description/packages-as-unit';
  expect(fixOf(rule, desc('TEN (10) PACKAGES OF SHIRTS', { PackQty: '10', PackUnit: 'CTN' }))).toBe('TEN (10) CARTONS OF SHIRTS');
  expect(fixOf(rule, desc('TEN (10) PACKAGES OF SHIRTS', { PackQty: '12', PackUnit: 'CTN' }))).toBeUndefined();
  expect(fixOf(rule, desc('TEN (10) PACKAGES OF SHIRTS', { PackQty: '10', PackUnit: 'PCS IN NUDE' }))).toBeUndefined();
  expect(fixOf(rule, unit('PACKAGES'))).toBeUndefined();
});

cases('description/packages', [
  ['a line whose description was not read may carry the total', line('E', { GoodsDesc: 'HOSE 16' }, { PackQty: '5' })],
  ['bulk goods have no number', desc('SOYA BEANS IN BULK')],
  ['figures only', desc('18 CTNS OF SHIRTS'), 'warning Goods[0].GoodsDesc'],
]);

it('figures get their words', () => {
  const rule = 'description/packages';
  expect(fixOf(rule, desc('18 CARTONS OF SHIRTS'))).toBe('EIGHTEEN (18) CARTONS OF SHIRTS');
  expect(fixOf(rule, desc('2,000CTNS OF TOOTHBRUSH', { PackQty: '2000' }))).toBe('TWO THOUSAND (2,000) CTNS OF TOOTHBRUSH');
  expect(fixOf(rule, desc('(18) CARTONS OF SHIRTS'))).toBe('EIGHTEEN (18) CARTONS OF SHIRTS');
  expect(fixOf(rule, desc('18 CARTONS OF SHIRTS', { PackQty: '81' }))).toBeUndefined();
  expect(fixOf(rule, desc('100 PCT COTTON SHIRTS'))).toBeUndefined();
});

it('a wrong total is mended where every line says its number twice', () => {
  const shirts = (words: string, count: string, more = ''): Record<string, string> => ({ GoodsDesc: `${words} (${count}) CARTONS OF SHIRTS${more}`, PackQty: count, PackUnit: 'CTN' });
  const total = '\nTOTAL: SEVENTEEN (17) CARTONS ONLY\n***';
  expect(fixOf('description/total', line('E', shirts('TEN', '10'), shirts('EIGHT', '8', total)))).toBe('EIGHT (8) CARTONS OF SHIRTS\nTOTAL: EIGHTEEN (18) CARTONS ONLY\n***');
  expect(fixOf('description/total', line('E', { ...shirts('TEN', '10'), PackQty: '' }, shirts('EIGHT', '8', total)))).toBeUndefined();
});

const sixteen = { GoodsDesc: 'SIXTEEN (16) CARTONS OF MUG', PackQty: '16', PackUnit: 'CTN' };
cases('description/total', [
  ['a row that may be the total, its flag not read', line('C', sixteen, { GoodsDesc: 'TOTAL: SIXTEEN (16) CARTONS ONLY', PackQty: '16', PackUnit: 'CTN' })],
  ['a row of goods with the total alone in its description', line('C', sixteen, { GoodsDesc: 'TOTAL: SIXTEEN (16) CARTONS ONLY', PackQty: '4', PackUnit: 'CTN' }), 'error Goods[1].GoodsDesc'],
]);

cases('description/goods-name', [
  ['not one word in common', desc('TEN (10) CARTONS OF CERAMIC MUG', { GoodsNameE: "MEN'S T-SHIRT" }), 'hint Goods[0].GoodsDesc'],
  ['one word', desc('TEN (10) CARTONS OF COTTON SHIRTS', { GoodsNameE: "MEN'S T-SHIRT" })],
  ['singular and plural', desc('TEN (10) CARTONS OF KITCHEN KNIVES', { GoodsNameE: 'KNIVE' })],
  ['packing only', desc('TEN (10) CARTONS', { GoodsNameE: 'MUG' })],
  ['the name not read', desc('TEN (10) CARTONS OF MUG')],
  ['ECFA describes in Chinese', desc('18箱 POLO衫', { GoodsNameE: 'MUG' }, 'H')],
  ['a row that is not goods', desc('TOTAL: TEN (10) CARTONS OF ALL', { GoodsNameE: 'MUG', GoodsItemFlag: 'Y' })],
]);

const toIndonesia = (GoodsDesc: string, HSCode = '8422300000', DestCountryCode = '360'): Draft => ({ CertificateHead: { CertType: 'E', DestCountryCode }, Goods: [{ GoodsDesc, HSCode }] });
cases('description/model', [
  ['a machine without', toIndonesia('TWO (2) CASES OF TUBE FILLING MACHINE\nH.S. CODE: 8422.30'), 'hint Goods[0].GoodsDesc'],
  ['with its model', toIndonesia('TWO (2) CASES OF TUBE FILLING MACHINE\nMODEL: GFW')],
  ['with a number that is likely one', toIndonesia('TWO (2) CASES OF TUBE FILLING MACHINE GFW-60')],
  ['to Thailand', toIndonesia('TWO (2) CASES OF TUBE FILLING MACHINE', '8422300000', '764')],
  ['no machine', toIndonesia('TWO (2) CASES OF CERAMIC TILE', '6907210000')],
]);

const counted = (GoodsDesc: string, more: Record<string, string> = {}): Draft => desc(GoodsDesc, { GoodsQty: '5000', GoodsUnitE: 'PCS', ...more });
cases('description/quantity', [
  ['ten times as much', counted('TEN (10) CARTONS OF VALVE\nQTY: 50,000EA'), 'warning Goods[0].GoodsDesc'],
  ['the same', counted('TEN (10) CARTONS OF VALVE\n5,000 PCS')],
  ['in another unit', counted('TEN (10) CARTONS OF VALVE\n500 SETS')],
  ['the second quantity', counted('TEN (10) CARTONS OF VALVE\n300 SETS', { GoodsQtyRef: '300', GoodsUnitRef: '套' })],
  ['the content of a carton', counted('TEN (10) CARTONS OF VALVE, 500 PCS PER CARTON')],
  ['several quantities', counted('TEN (10) CARTONS OF VALVE\n2000 PCS\n4000 PCS')],
  ['a weight that is the gross one', counted('TEN (10) CARTONS OF VALVE\n400 KGS', { GoodsQty: '360', GoodsUnitE: 'KGS', GrossWt: '400' })],
  ['the field not read', desc('TEN (10) CARTONS OF VALVE\n5,000 PCS')],
]);

const weighed = (GoodsDesc: string, more: Record<string, string> = {}): Draft => desc(`TEN (10) BAGS OF RICE\n${GoodsDesc}`, { GrossWt: '2426', NetWt: '2200', ...more });
cases('description/weight', [
  ['gross and net', weighed('G/W:2426KGS, N/W:2200KGS')],
  ['without saying which', weighed('2426 KGS'), 'hint Goods[0].GoodsDesc'],
  ['the quantity itself', weighed('2200 KGS', { GoodsQty: '2200', GoodsUnitE: 'KGS' })],
  ['the content of a bag', weighed('PACKED IN 25 KGS BAGS')],
  ['another gross weight than the field', weighed('G.W.: 2462 KGS'), 'warning Goods[0].GoodsDesc'],
  ['in words', weighed('GROSS WEIGHT 2426KGS NET WEIGHT 2202KGS'), 'warning Goods[0].GoodsDesc'],
  ['of one bag', weighed('N.W.: 25KGS PER BAG')],
  ['the field not filled', weighed('G.W.: 2462 KGS', { GrossWt: '0' })],
  ['weights in tons beside', weighed('G.W.: 2426 KGS', { GrossWt: '2.426', WtUnit: 'TONS' })],
  ['the sum of all lines', line('C', { GoodsDesc: 'A\nTOTAL G.W. 30KGS', GrossWt: '10' }, { GrossWt: '20' })],
]);

it('a weight is named by the field it stands in', () => {
  expect(fixOf('description/weight', weighed('2426KGS'))).toBe('TEN (10) BAGS OF RICE\nG/W: 2426KGS');
  expect(fixOf('description/weight', weighed(' 2200 KGS\n***'))).toBe('TEN (10) BAGS OF RICE\n N/W: 2200 KGS\n***');
  expect(fixOf('description/weight', weighed('2300KGS'))).toBeUndefined();
  expect(fixOf('description/weight', weighed('2200KGS', { GrossWt: '2200' }))).toBeUndefined();
});

cases('description/hs-code', [
  ['four digits where six are wanted', desc('SHIRTS H.S. CODE: 6109', { HSCode: '6109100021' }, 'E'), 'warning Goods[0].GoodsDesc'],
  ['four digits on APTA', desc('BALLS H.S. CODE: 95.06', { HSCode: '9506629000' }, 'B')],
  ['another code on a type that does not ask', desc('SHIRTS HS CODE 6110.20', { HSCode: '6109100021' }, 'C'), 'warning Goods[0].GoodsDesc'],
  ['the same first six digits', desc('SHIRTS HS CODE 6109.10.90', { HSCode: '6109100021' }, 'C')],
  ['one of several codes', desc('SHIRTS HS CODE 6110.20, HS CODE 6109.10', { HSCode: '6109100021' }, 'C')],
  ['ECFA states the other side’s', desc('18箱 HS CODE 61102000', { HSCode: '61091000' }, 'H')],
]);

it('a heading becomes the six digits of the field', () => {
  expect(fixOf('description/hs-code', desc('SHIRTS H.S. CODE: 61.09\n***', { HSCode: '6109100021' }, 'X'))).toBe('SHIRTS H.S. CODE: 6109.10\n***');
});
