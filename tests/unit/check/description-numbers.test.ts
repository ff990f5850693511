import { describe, expect, it } from 'vitest';
import { cases, mends } from './run-cases';
import { findings, line, ofRule, type Draft } from './try';

const desc = (GoodsDesc: string, more: Record<string, string> = {}, certType = 'C'): Draft => line(certType, { GoodsDesc, ...more });
const at = 'Goods[0].GoodsDesc';
const warned = `warning ${at}`;

const packages = 'description/packages';
const total = { GoodsSpecClause: 'TOTAL: FIVE (5) PALLETS' };
cases(packages, [
  ['several lines under a total in the clause', { CertificateHead: { CertType: 'E', ...total }, Goods: [{ GoodsDesc: 'HOSE 16' }, { GoodsDesc: 'HOSE 18' }] }],
  ['several lines, the clause says something else', { CertificateHead: { CertType: 'E', GoodsSpecClause: 'SUBTOTALS' }, Goods: [{ GoodsDesc: 'HOSE 16' }, { GoodsDesc: 'TWO (2) BAGS OF HOSE' }] }, warned],
  ['one line under a total in the clause', { CertificateHead: { CertType: 'E', ...total }, Goods: [{ GoodsDesc: 'HOSE 16' }] }, warned],
  ['packed with another line', line('E', { GoodsDesc: 'TEN (10) BAGS OF TEA' }, { GoodsDesc: 'CUPS (PACKED IN THE ABOVE BAGS)' }, { GoodsDesc: 'SPOONS PACKED TOGETHER WITH ITEM 1' }, { GoodsDesc: 'FORKS PACKED IN SAME BAGS' })],
  ['a line alone cannot be', desc('CUPS (PACKED IN THE ABOVE BAGS)'), warned],
  ['packed otherwise', line('E', { GoodsDesc: 'TEN (10) BAGS OF TEA' }, { GoodsDesc: 'CUPS PACKED WELL' }), 'warning Goods[1].GoodsDesc'],
  ['in nude', desc('TRUCK IN NUDE')], ['nude cargo', desc('NUDE CARGO OF TRUCK')], ['on hangers', desc('HANGING GARMENT, SUITS')], ['bulk without IN', desc('BULK COAL'), warned],
  ['a blank', desc(' ')], ['no type', { Goods: [{ GoodsDesc: 'SHIRTS' }] }],
]);
mends(packages, [
  ['figures in brackets with a blank behind', desc('(18)  CARTONS OF SHIRTS'), `${at} = EIGHTEEN (18)  CARTONS OF SHIRTS`],
  ['figures without a blank', desc('18CTNS OF SHIRTS', { PackQty: ' 18 ' }), `${at} = EIGHTEEN (18) CTNS OF SHIRTS`],
  ['figures behind other words', desc('ABOUT 18 CARTONS OF SHIRTS')],
  ['figures of something else', desc('18 INCH WHEELS')],
  ['words, the field with blanks', desc('EIGHTEEN CARTONS OF SHIRTS', { PackQty: ' 18 ' }), `${at} = EIGHTEEN (18) CARTONS OF SHIRTS`],
  ['words with a hyphen and blanks', desc('TWENTY - TWO  CARTONS OF SHIRTS', { PackQty: '22' }), `${at} = TWENTY - TWO (22)  CARTONS OF SHIRTS`],
  ['words that are no number', desc('TEN TWENTY CARTONS OF SHIRTS', { PackQty: '1020' })],
  ['words behind others', desc('SET TEN CARTONS', { PackQty: '10' })],
  ['words before what is no packing', desc('TEN PIN BOWLS', { PackQty: '10' })],
  ['words and the figure elsewhere', desc('TEN CARTONS (10) OF SHIRTS', { PackQty: '10' })],
  ['a unit alone', desc('CARTONS OF SHIRTS', { PackQty: '10', PackUnit: 'CTN' })],
  ['the fields say all', desc('SHIRTS', { PackQty: '18', PackUnit: ' CTN ' }), `${at} = EIGHTEEN (18) CARTONS OF SHIRTS`],
  ['with blanks around the text', desc(' SHIRTS ', { PackQty: '18', PackUnit: 'wooden case' }), `${at} = EIGHTEEN (18) WOODEN CASE OF SHIRTS`],
  ['no number of packages', desc('SHIRTS', { PackUnit: 'CTN' })],
  ['none', desc('SHIRTS', { PackQty: '0', PackUnit: 'CTN' })],
  ['half a carton', desc('SHIRTS', { PackQty: '1.5', PackUnit: 'CTN' })],
  ['too many to be one', desc('SHIRTS', { PackQty: '1000000001', PackUnit: 'CTN' })],
  ['no unit', desc('SHIRTS', { PackQty: '18' })],
  ['a unit of signs', desc('SHIRTS', { PackQty: '18', PackUnit: '/CTN' })],
  ['a unit with signs', desc('SHIRTS', { PackQty: '18', PackUnit: 'CARTON(S)' })],
  ['a unit nobody knows', desc('SHIRTS', { PackQty: '18', PackUnit: 'FLEXITANK' })],
  ['the number stands in the text', desc('SHIRTS, 18 IN ALL', { PackQty: '18', PackUnit: 'CTN' })],
  ['another number that begins so', desc('SHIRTS MODEL 180', { PackQty: '18', PackUnit: 'CTN' }), `${at} = EIGHTEEN (18) CARTONS OF SHIRTS MODEL 180`],
  ['another number in words', desc('SHIRTS, ten in all', { PackQty: '18', PackUnit: 'CTN' })],
  ['another packing', desc('SHIRTS/BAGS', { PackQty: '18', PackUnit: 'CTN' })],
  ['stands behind the goods', desc('SHIRTS\nTOTAL: TWO (2) CASES', { PackQty: '2', PackUnit: 'CASE' })],
]);
describe(packages, () => {
  it.each([
    ['behind the goods', 'SHIRTS\nTOTAL: TWO (2) CASES', 'before the goods name'],
    ['only in figures', '18 CARTONS OF SHIRTS', 'in words and in figures'],
    ['only in words', 'EIGHTEEN CARTONS OF SHIRTS', 'in words and in figures'],
    ['nowhere', 'SHIRTS', 'lacks'],
  ])('says how it should be where number and kind stand %s', (_name, text, said) => {
    expect(findings(desc(text)).find(({ rule }) => rule === packages)?.message.en).toContain(said);
  });
  it('waits for all lines where there are several', () => {
    expect(ofRule(packages, line('E', { GoodsDesc: 'A' }, { GoodsDesc: 'B' }), { goodsComplete: false })).toEqual([]);
    expect(ofRule(packages, line('E', { GoodsDesc: 'A' }), { goodsComplete: false })).toEqual([warned]);
  });
});

const counted = (text: string, more: Record<string, string> = {}): Draft => desc(text, { GoodsQty: '5000', GoodsUnitE: 'PCS', ...more });
cases('description/quantity', [
  ['on the line of the goods itself', counted('VALVE QTY: 50,000EA'), warned],
  ['QUANTITY', counted('VALVE QUANTITY 50000 PCS.'), warned],
  ['without its name on the line of the goods', counted('VALVE 50,000EA')],
  ['alone on the only line', counted('50000 PCS')],
  ['on its own line', counted('VALVE\n 50000 PCS '), warned],
  ['the same number of other things', counted('VALVE\n5000 KGS', { NetWt: '1' })],
  ['the same number, in pieces and pieces', counted('VALVE\n5000 PCS')],
  ['the field has another quantity in another unit', counted('VALVE\n5000 SETS', { GoodsQtyRef: '4000', GoodsUnitRef: '套' }), warned],
  ['one of two quantities in that unit', counted('VALVE\n50000 PCS', { GoodsQtyRef: '50000', GoodsUnitRef: '个' })],
  ['packages', counted('VALVE\n12 SETS', { PackQty: '12', PackUnit: 'SETS' })],
  ['the second reference quantity', counted('VALVE\n12 SETS', { SecdGoodsQtyRef: '12', SecdGoodsUnitRef: '套' })],
  ['a quantity that is no number beside the right one', counted('VALVE\n50000 PCS', { GoodsQtyRef: 'x', GoodsUnitRef: '个' }), warned],
  ['a weight that is net', counted('VALVE\n400 KGS', { GoodsQty: '360', GoodsUnitE: 'KGS', NetWt: '400', GrossWt: '' })],
  ['a weight that is neither', counted('VALVE\n401 KGS', { GoodsQty: '360', GoodsUnitE: 'KGS', NetWt: '400', GrossWt: '410' }), warned],
  ['pieces as many as the weight', counted('VALVE\n400 PCS', { NetWt: '400' }), warned],
  ['twenty digits are no quantity', counted(`VALVE\n${'9'.repeat(20)} PCS`)],
]);

const weighed = (text: string, more: Record<string, string> = {}, certType = 'C'): Draft => desc(`TEN (10) BAGS OF RICE\n${text}`, { GrossWt: '2426', NetWt: '2200', ...more }, certType);
const weight = 'description/weight';
cases(weight, [
  ['ECFA, in Chinese', weighed('2426 KGS', {}, 'H')],
  ['with a thousands separator', weighed('2,426 KGS'), `hint ${at}`],
  ['named, with a thousands separator', weighed('G.W. 2,426 KGS')],
  ['named, another one with separator', weighed('N/W: 2,426 KG'), warned],
  ['net weight', weighed('NET WEIGHT: 2200 KGS')],
  ['another net weight', weighed('net weight 2201 kgs'), warned],
  ['N.W. with blanks', weighed('N . W : 2201 KGS')],
  ['N. W.', weighed('N. W. 2201 KGS'), warned],
  ['for each', weighed('N.W. 25 KGS EACH')], ['at', weighed('N.W. 25 KGS @ 3')], ['by bag', weighed('N.W. 25KGS/BAG')],
  ['the unit of weight in Chinese', weighed('G.W. 2462 KGS', { WtUnit: '千克' }), warned],
  ['the unit of weight, blank', weighed('G.W. 2462 KGS', { WtUnit: ' ' }), warned],
  ['the unit of weight not known', weighed('G.W. 2462 KGS', { WtUnit: 'CATTIES' })],
  ['the field no number', weighed('G.W. 2462 KGS', { GrossWt: 'x' })],
  ['twenty digits', weighed(`G.W. ${'9'.repeat(20)} KGS`)],
  ['twenty digits alone', weighed(`${'9'.repeat(20)} KGS`)],
  ['a weight called so', weighed('WEIGHT: 2426 KGS'), `hint ${at}`], ['a total', weighed('TOTAL WEIGHT 2426 KGS'), `hint ${at}`], ['a tare', weighed('TARE 226 KGS')],
  ['the quantity in pieces of the same number', weighed('2200 KGS', { GoodsQty: '2200', GoodsUnitE: 'PCS' }), `hint ${at}`],
  ['another quantity in kilograms', weighed('2200 KGS', { GoodsQty: '2100', GoodsUnitE: 'KGS' }), `hint ${at}`],
  ['the quantity not read', weighed('2200 KGS', { GoodsUnitE: 'KGS' }), `hint ${at}`],
  ['the sum of the net weights', line('C', { GoodsDesc: 'A\nTOTAL N.W. 30KGS', NetWt: '10' }, { NetWt: '20' })],
  ['the sum of the others', line('C', { GoodsDesc: 'A\nTOTAL N.W. 30KGS', NetWt: '10', GrossWt: '10' }, { NetWt: '25', GrossWt: '20' }), warned],
  ['a sum with one weight unknown', line('C', { GoodsDesc: 'A\nTOTAL N.W. 30KGS', NetWt: '10' }, { NetWt: '' }), warned],
]);
mends(weight, [
  ['gross', weighed('2,426 KGS'), `${at} = TEN (10) BAGS OF RICE\nG/W: 2,426 KGS`],
  ['net, moved in', weighed('\t  2200 KGS.'), `${at} = TEN (10) BAGS OF RICE\n\t  N/W: 2200 KGS.`],
  ['neither', weighed('2300 KGS')],
  ['the fields not read', desc('RICE\n2300 KGS')],
]);
it('weights wait until all lines are read', () => {
  expect(ofRule(weight, weighed('G.W. 2462 KGS'), { goodsComplete: false })).toEqual([]);
  expect(ofRule(weight, weighed('2426 KGS'), { goodsComplete: false })).toEqual([`hint ${at}`]);
});

const cartons = (count: string, more: Record<string, string> = {}): Record<string, string> => ({ PackQty: count, PackUnit: 'CTN', ...more });
const totalRule = 'description/total';
cases(totalRule, [
  ['the sum by the fields, in the clause', { CertificateHead: { CertType: 'C', GoodsSpecClause: 'TOTAL: THIRTY (30) CARTONS' }, Goods: [cartons('10'), cartons('20')] }],
  ['another in the clause', { CertificateHead: { CertType: 'C', GoodsSpecClause: 'TOTAL: THIRTY (30) CARTONS' }, Goods: [cartons('10'), cartons('21')] }, 'error CertificateHead.GoodsSpecClause'],
  ['units in small letters', { CertificateHead: { CertType: 'C', GoodsSpecClause: 'TOTAL: THIRTY (30) flexitanks' }, Goods: [{ PackQty: '31', PackUnit: ' Flexitanks ' }] }, 'error CertificateHead.GoodsSpecClause'],
  ['a line without unit', { CertificateHead: { CertType: 'C', GoodsSpecClause: 'TOTAL: THIRTY (30) CARTONS' }, Goods: [{ PackQty: '31' }] }, 'error CertificateHead.GoodsSpecClause'],
  ['a line without number', { CertificateHead: { CertType: 'C', GoodsSpecClause: 'TOTAL: THIRTY (30) CARTONS' }, Goods: [cartons('10'), { PackUnit: 'CTN' }] }],
  ['no line of goods', line('C', { GoodsItemFlag: 'Y', GoodsDesc: 'TOTAL: THIRTY (30) CARTONS' })],
  ['the sum and a smaller one of a group', { CertificateHead: { CertType: 'C', GoodsSpecClause: 'TOTAL: THIRTY (30) CARTONS\nTOTAL: TEN (10) CARTONS' }, Goods: [cartons('10'), cartons('20')] }],
  ['a smaller one alone', { CertificateHead: { CertType: 'C', GoodsSpecClause: 'TOTAL: TEN (10) CARTONS' }, Goods: [cartons('10'), cartons('20')] }, 'error CertificateHead.GoodsSpecClause'],
  ['a row of goods flagged so carries a total of its own', line('C', { GoodsItemFlag: 'N', GoodsDesc: 'TOTAL: THIRTY (30) CARTONS', ...cartons('30') }, { GoodsItemFlag: 'N', ...cartons('20') }), 'error Goods[0].GoodsDesc'],
  ['a row whose flag was not read, without number', line('C', cartons('20'), { GoodsDesc: 'TOTAL: THIRTY (30) CARTONS' })],
  ['a row whose flag was not read, with goods', line('C', cartons('20'), { GoodsDesc: 'CUPS\nTOTAL: THIRTY (30) CARTONS', ...cartons('30') }), 'error Goods[1].GoodsDesc'],
]);
mends(totalRule, [
  ['words and figure of all lines and their fields agree', line('C', cartons('10', { GoodsDesc: 'TEN (10) CARTONS OF TEA' }), cartons('20', { GoodsDesc: 'TWENTY (20) CARTONS OF TEA\nTOTAL: FORTY (40) CARTONS' })), 'Goods[1].GoodsDesc = TWENTY (20) CARTONS OF TEA\nTOTAL: THIRTY (30) CARTONS'],
  ['the words of one line differ', line('C', cartons('10', { GoodsDesc: 'TWO (10) CARTONS OF TEA' }), cartons('20', { GoodsDesc: 'TWENTY (20) CARTONS OF TEA\nTOTAL: FORTY (40) CARTONS' }))],
  ['the field of one line differs', line('C', cartons('11', { GoodsDesc: 'TEN (10) CARTONS OF TEA' }), cartons('20', { GoodsDesc: 'TWENTY (20) CARTONS OF TEA\nTOTAL: FORTY (40) CARTONS' }))],
  ['by the fields alone', { CertificateHead: { CertType: 'C', GoodsSpecClause: 'TOTAL: FORTY (40) CARTONS' }, Goods: [cartons('10'), cartons('20')] }],
]);
