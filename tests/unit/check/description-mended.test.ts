import { describe, expect, it } from 'vitest';
import { packageStatements } from '@/lib/check/package-statements';
import { cases, mends, rests } from './run-cases';
import { findings, head, line, ofRule, type Draft } from './try';

const desc = (GoodsDesc: string, more: Record<string, string> = {}, certType = 'C'): Draft => line(certType, { GoodsDesc, ...more });
const at = 'Goods[0].GoodsDesc';
const warned = `warning ${at}`;

const end = 'description/end-mark';
cases(end, [
  ['two stars are no end mark', desc('TEA\n**'), `hint ${at}`],
  ['an equals sign is none', desc('TEA\n='), `hint ${at}`],
  ['a mark with blanks behind it', desc('TEA *** \n')],
  ['a mark with words behind it', desc('TEA *** ONLY'), `hint ${at}`],
  ['two backslashes', desc('TEA \\\\')],
  ['a backslash with blanks behind it', desc('TEA \\ ')],
  ['Switzerland, a hyphen', desc('TEA\n- ', {}, 'S')],
  ['Switzerland, an underscore', desc('TEA _', {}, 'S')],
  ['Switzerland, a hyphen within a word', desc('T-SHIRT', {}, 'S'), `hint ${at}`],
  ['Switzerland, none', desc('TEA', {}, 'S'), `hint ${at}`],
  ['a hyphen elsewhere', desc('TEA -', {}, 'C'), `hint ${at}`],
  ['in the special clause', { ...desc('TEA'), CertificateHead: { CertType: 'C', GoodsSpecClause: 'L/C NO. 12\n***' } }],
  ['another special clause', { ...desc('TEA'), CertificateHead: { CertType: 'C', GoodsSpecClause: 'L/C NO. 12 *' } }, `hint ${at}`],
  ['not filled yet', desc(' ')],
  ['no goods', head({ CertType: 'C' })],
]);
mends(end, [['a line of stars', desc(' TEA \n'), `${at} =  TEA\n********`]]);
rests(end, [['custom', desc('TEA'), 'filling-co'], ['notes of Peru', desc('TEA', {}, 'R'), 'gacc-2010-13'], ['of Chile', desc('TEA', {}, 'F'), 'form-cl'], ['of Costa Rica', desc('TEA', {}, 'L'), 'gacc-2012-47'], ['of Singapore', desc('TEA', {}, 'X'), 'order-178'], ['of Switzerland', desc('TEA', {}, 'S'), 'form-ch']]);
it('the end mark waits until all lines are read', () => {
  expect(ofRule(end, desc('TEA'), { goodsComplete: false })).toEqual([]);
});

const units = 'description/packages-as-unit';
cases(units, [
  ['PKGS', desc('', { PackUnit: 'PKGS' }), 'warning Goods[0].PackUnit'], ['PKG', desc('', { PackUnit: 'PKG' }), 'warning Goods[0].PackUnit'], ['PACKAGE(S)', desc('', { PackUnit: 'package(s)' }), 'warning Goods[0].PackUnit'], ['WOODEN PACKAGES.', desc('', { PackUnit: 'WOODEN PACKAGES.' }), 'warning Goods[0].PackUnit'],
  ['PACKAGESET', desc('', { PackUnit: 'PACKAGESET' })], ['SUBPACKAGES', desc('', { PackUnit: 'SUBPACKAGES' })], ['PACKAGES IN CARTONS', desc('', { PackUnit: 'PACKAGES IN CARTONS' })],
  ['the kinds in brackets', desc('FIVE (5) PACKAGES (4 PALLETS + 1 WOODEN CASE) OF PUMP')],
  ['joined by AND', desc('FIVE (5) PACKAGES (4 PALLETS AND 1 CASE) OF PUMP')],
  ['joined by a comma', desc('FIVE (5) PACKAGES (4 PALLETS,1 CASE) OF PUMP')],
  ['other numbers in brackets', desc('FIVE (5) PACKAGES OF PUMP (220 V, 50 HZ)'), warned],
  ['one kind and a number', desc('FIVE (5) PACKAGES OF PUMP (4 PALLETS + 1 X)'), warned],
  ['a number and one kind', desc('FIVE (5) PACKAGES OF PUMP (4 X + 1 CASE)'), warned],
]);
mends(units, [
  ['the field has a blank', desc('TEN (10) PACKAGES OF SHIRTS', { PackQty: '10', PackUnit: ' CTN ' }), `${at} = TEN (10) CARTONS OF SHIRTS`],
  ['one package', desc('ONE (1) PACKAGE OF SHIRTS', { PackQty: '1', PackUnit: 'CTNS' }), `${at} = ONE (1) CARTON OF SHIRTS`],
  ['with the packing total behind it', desc('TEN (10) PACKAGES OF SHIRTS\nTOTAL: TWENTY (20) CARTONS', { PackQty: '10', PackUnit: 'CTN' }), `${at} = TEN (10) CARTONS OF SHIRTS\nTOTAL: TWENTY (20) CARTONS`],
  ['the number only in the packing total', desc('TWELVE (12) PACKAGES OF SHIRTS\nTOTAL: TEN (10) CARTONS', { PackQty: '10', PackUnit: 'CTN' })],
  ['the field not read', desc('TEN (10) PACKAGES OF SHIRTS')],
]);

cases('description/goods-name', [
  ['long words that begin alike', desc('TEN (10) CARTONS OF CERAMICS', { GoodsNameE: 'CERAMIC MUG' })],
  ['by four letters', desc('TEN (10) CARTONS OF CERASIN', { GoodsNameE: 'CERAMIC' })],
  ['three letters alike', desc('TEN (10) CARTONS OF CERIUM', { GoodsNameE: 'CERAMIC' }), `hint ${at}`],
  ['only short words in the description', desc('TEN (10) CARTONS OF A1 TV', { GoodsNameE: 'CERAMIC' })],
  ['only short words in the name', desc('TEN (10) CARTONS OF CERAMIC', { GoodsNameE: 'TV' })],
]);

const hs = (text: string, certType = 'E', more: Record<string, string> = {}): Draft => ({ CertificateHead: { CertType: certType, ...more }, Goods: [{ GoodsDesc: text, HSCode: '6109100021' }] });
const hsRule = 'description/hs-code';
cases(hsRule, [
  ['the digits alone, with dots', hs('SHIRTS 6109.10')], ['with blanks', hs('SHIRTS 61 09 10')],
  ['H S CODE', hs('SHIRTS H. S. CODES . : 6109.10')], ['HS NO', hs('SHIRTS HS NO.610910')], ['ten digits', hs('SHIRTS HS CODE 6109.10.00.21')],
  ['a heading on a type that does not ask', hs('SHIRTS HS CODE 61.09', 'C')],
  ['an HS code too short', { CertificateHead: { CertType: 'E' }, Goods: [{ GoodsDesc: 'SHIRTS', HSCode: '6109' }] }],
  ['China-Korea, another code', hs('SHIRTS HS CODE 6110.20', 'K'), warned],
  ['FORM E of before', hs('SHIRTS', 'E', { AplDate: '2019-08-19' })],
  ['FORM E since', hs('SHIRTS', 'E', { AplDate: '2019-08-20' }), warned],
  ['another code when declaring is a warning all the same', hs('SHIRTS HS CODE 6110.20', 'E', { ApplyType: '1' }), warned],
  ['no type', { Goods: [{ GoodsDesc: 'SHIRTS HS CODE 6110.20', HSCode: '6109100021' }] }, warned],
]);
mends(hsRule, [
  ['before a mark on the same line', hs('TEA ***'), `${at} = TEA\nH.S. CODE: 6109.10\n***`],
  ['before a mark with blanks', hs(' TEA\n====  \n'), `${at} = TEA\nH.S. CODE: 6109.10\n====`],
  ['stars within the text are no mark', hs('TEA *** GREEN'), `${at} = TEA *** GREEN\nH.S. CODE: 6109.10`],
  ['without a mark', hs('TEA'), `${at} = TEA\nH.S. CODE: 6109.10`],
  ['a chapter and heading become six digits', hs('SHIRTS HS: 6109 OF COTTON'), `${at} = SHIRTS HS: 6109.10 OF COTTON`],
  ['another heading is not mended', hs('SHIRTS HS: 6110')],
  ['nor another code', hs('SHIRTS HS: 6110.20')],
  ['nor two headings', hs('SHIRTS HS: 6109, HS: 6110')],
]);
rests(hsRule, [['FORM E: reasons of returns', hs('SHIRTS'), 'return-reasons'], ['other types', hs('SHIRTS HS CODE 6110.20', 'C'), 'document-errors']]);

const model = (text: string, HSCode = '8422300000'): Draft => ({ CertificateHead: { CertType: 'E', DestCountryCode: '360' }, Goods: [{ GoodsDesc: `TWO (2) CASES OF ${text}`, HSCode }] });
cases('description/model', [
  ...['MODEL: X', 'TYPE X', 'ART. X', 'ARTICLE X', 'STYLE X', 'SPEC. X', 'ITEM X', 'PART NO. X', 'P/N X'].map((text) => [text, model(`PUMP ${text}`)] as const),
  ['PROTOTYPE is no type', model('PUMP PROTOTYPE'), `hint ${at}`],
  ['vehicles', model('CAR', '8703231000'), `hint ${at}`], ['electrical machines', model('OVEN', '8516600000'), `hint ${at}`], ['instruments', model('METER', '9031800090'), `hint ${at}`], ['rails are none', model('RAIL', '8602100000')], ['clocks are none', model('CLOCK', '9105110000')],
  ['the HS code not read', { CertificateHead: { CertType: 'E', DestCountryCode: '360' }, Goods: [{ GoodsDesc: 'PUMP' }] }],
]);

const price = 'description/not-goods-text';
cases(price, [
  ['APPROX.', desc('APPROX. TEN (10) CARTONS'), `hint ${at}`], ['APPROXIMATELY', desc('approximately 10 CARTONS'), `hint ${at}`], ['APPROX', desc('APPROX TEN CARTONS'), `hint ${at}`], ['ABOUTS', desc('ABOUTS')], ['ABOUT in brackets', desc('ABOUT (10)')],
  ...['USD 6.10', 'EUR6', 'GBP 1,000', 'CNY 5 PER KG', 'JPY.500', 'HKD 5', 'US$ 6.10', '€5', '$ 6/PC'].map((text) => [text, desc(`JAM ${text}`), `hint ${at}`] as const),
  ['a currency without price', desc('JAM IN USD')], ['XUSD 5', desc('JAM XUSD 5')], ['not read', line('C', {})],
]);
it('the price is shown whole', () => {
  expect(findings(desc('JAM AT USD 6.10 PER CARTON')).find(({ rule }) => rule === price)?.message.en).toContain('"USD 6.10 PER CARTON"');
});

const words = 'description/number-in-words';
mends(words, [
  ['the letter O alone', desc('ONE HUNDRED (1O0) CARTONS'), `${at} = ONE HUNDRED (100) CARTONS`],
  ['the letter O beside wrong words', desc('NINETY (1OO) CARTONS', { PackQty: '100' })],
  ['a misspelt word becomes that of the figure', desc('FOURTY (40) CARTONS'), `${at} = FORTY (40) CARTONS`],
  ['the number of packages says the figure', desc('EIGHTY (18) CARTONS', { PackQty: ' 18 ' }), `${at} = EIGHTEEN (18) CARTONS`],
  ['a total: nothing beside it tells', desc('SHIRTS\nTOTAL: EIGHTY (18) CARTONS', { PackQty: '18' })],
  ['in the special clause', head({ GoodsSpecClause: 'TOTAL: FOURTY (40) CARTONS' }), 'CertificateHead.GoodsSpecClause = TOTAL: FORTY (40) CARTONS'],
]);
it('whether the letter or the number is wrong is said', () => {
  const said = (text: string): string => findings(desc(text)).find(({ rule }) => rule === words)?.message.en ?? '';
  expect([said('ONE HUNDRED (1O0) CARTONS'), said('NINETY (1O0) CARTONS'), said('NINETY (100) CARTONS')].map((text) => text.includes('letter O'))).toEqual([true, false, false]);
});

const fields = 'description/package-fields';
cases(fields, [
  ['on pallets, one of two numbers', desc('TWO (2) PALLETS (EIGHTEEN (18) CARTONS) OF SHIRTS', { PackQty: '2', PackUnit: 'CTN' })],
  ['kinds that add up', desc('TEN (10) CARTONS AND TWO (2) CASES OF SHIRTS', { PackQty: '12', PackUnit: 'CTN' })],
  ['kinds that do not', desc('TEN (10) CARTONS AND TWO (2) CASES OF SHIRTS', { PackQty: '13', PackUnit: 'CTN' }), warned],
  ['goods in bulk state a weight', desc('TWENTY (20) MTS IN BULK OF COAL', { PackQty: '1' })],
  ['BULK BAGS are counted', desc('TWENTY (20) BULK BAGS OF COAL', { PackQty: '1' }), warned],
  ['PACKAGES for irregular packing', desc('TEN (10) CARTONS OF SHIRTS', { PackUnit: 'PACKAGES', PackType: '2' })],
  ['PACKAGES for one kind', desc('TEN (10) CARTONS OF SHIRTS', { PackUnit: 'PACKAGES', PackType: '1' }), warned],
  ['another kind, irregular packing', desc('TEN (10) CARTONS OF SHIRTS', { PackUnit: 'DRUMS', PackType: '2' }), warned],
  ['another kind, with blanks', desc('TEN (10) CARTONS OF SHIRTS', { PackUnit: ' DRUMS ' }), warned],
  ['number and kind', desc('TEN (10) CARTONS OF SHIRTS', { PackQty: '12', PackUnit: 'DRUMS' }), warned, warned],
  ['no statement', desc('SHIRTS', { PackQty: '12', PackUnit: 'DRUMS' })],
]);

describe('number and kind of packages in a text', () => {
  it.each([
    ['TEN (10) CARTONS OF SHIRTS', 'TEN', 10, 'CARTONS', false],
    ['TEN ( 10 ) CARTONS  OF SHIRTS', 'TEN', 10, 'CARTONS', false],
    ['TEN (10) CARTONS ONLY', 'TEN', 10, 'CARTONS', false],
    ['TEN (10) WOODEN CASES OF THE OFFICE', 'TEN', 10, 'WOODEN CASES', false],
    ['TOTAL: TEN (10) CARTONS', 'TEN', 10, 'CARTONS', true],
    ['PACKED IN TEN (10) CARTONS', 'TEN', 10, 'CARTONS', true],
    ['PACKING: TEN (10) CARTONS', 'TEN', 10, 'CARTONS', true],
    ['ONE (1) X 20\' CONTAINER', 'ONE', 1, 'CONTAINER', false],
    ['TWO (2) X40F CONTAINERS', 'TWO', 2, 'CONTAINERS', false],
    ['TEN (10) CARTON(S)', 'TEN', 10, 'CARTON(S)', false],
    ['SHIRTS AND TEN (10) CARTONS', 'TEN', 10, 'CARTONS', false],
    ['ONE HUNDRED AND TEN (110) CARTONS', 'ONE HUNDRED AND TEN', 110, 'CARTONS', false],
    ['one thousand (1,0O0) cartons', 'one thousand', 1000, 'CARTONS', false],
    ['THOUSNAD (1000) CARTONS', 'THOUSNAD', 1000, 'CARTONS', false],
  ])('%j', (text, said, figure, unit, total) => {
    expect(packageStatements(text)).toMatchObject([{ words: said, figure, unit, total }]);
  });
  it.each(['TEN (10) OF SHIRTS', 'TEN (10) ONLY', 'TEN (10)', '(10) CARTONS', 'MEN (10) CARTONS', 'OEN (10) CARTONS', 'AND (10) CARTONS', 'TEN 10 CARTONS', ''])('%j states none', (text) => {
    expect(packageStatements(text)).toEqual([]);
  });
});
