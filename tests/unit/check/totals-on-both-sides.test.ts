import { describe, expect, it } from 'vitest';
import { cases, mends, rests } from './run-cases';
import { head, line, ofRule, type Draft } from './try';

const mark = (Mark: string, ...goods: NonNullable<Draft['Goods']>): Draft => ({ CertificateHead: { CertType: 'C', Mark }, Goods: goods });
const ten = { PackQty: '10', PackUnit: 'CTN' };
const said = 'hint CertificateHead.Mark';
cases('totals/carton-numbers', [
  ...['C/NO.1-12', 'C/NO 1-12', 'C/NOS.:1-12', 'CTN NO.1-12', 'CTNS NO. 1-12', 'CARTON NO.: 1-12', 'CARTONS NOS 1 TO 12', 'CASE NO.1~12', 'PKG NO.1-12', 'PACKAGE NO. 01-12', 'BALE NO.1-12', 'BAG NO.1-12', 'DRUM NO.1-12', 'BOX NO.1 UP TO 12', 'C.NO.1-12', 'c/no. 001 - 12'].map((text) => [text, mark(`SIAM\n${text}\nCHINA`, ten), said] as const),
  ['as many as the lines have', mark('C/NO.1-30', ten, { PackQty: '20', PackUnit: 'CARTONS' })],
  ['not as many', mark('C/NO.1-30', ten, { PackQty: '21', PackUnit: 'CARTONS' }), said],
  ['from another number', mark('C/NO.2-12', ten)], ['without an end', mark('C/NO.1-', ten)], ['no cartons', mark('ITEM NO.1-12', ten)], ['within a word', mark('ABC/NO.1-12', ten)],
  ['numbered on behind it', mark('C/NO.1-12\n13-20', ten)], ['numbered on with TO', mark('C/NO.1-12, 013 TO 20', ten)], ['another number behind it', mark('C/NO.1-12\n113-20', ten), said],
  ['two ranges', mark('C/NO.1-12\nC/NO.1-15', ten)],
  ['cartons and cases', mark('C/NO.1-30', ten, { PackQty: '21', PackUnit: 'CASE' })],
  ['pieces are not numbered', mark('C/NO.1-12', { PackQty: '10', PackUnit: 'PCS' })],
  ...['CASE', 'BOX', 'BAG', 'BALE', 'DRUM', 'CRATE', 'BUNDLE', 'SACK', 'BARREL'].map((PackUnit) => [PackUnit, mark('C/NO.1-12', { PackQty: '10', PackUnit }), said] as const),
  ['no number on a line', mark('C/NO.1-12', ten, { PackUnit: 'CTN' })], ['no unit on a line', mark('C/NO.1-12', ten, { PackQty: '5' })], ['no goods', mark('C/NO.1-12')], ['a row that is not goods', mark('C/NO.1-10', ten, { GoodsItemFlag: 'Y', ...ten })],
  ['no marks', { CertificateHead: { CertType: 'C' }, Goods: [ten] }],
]);
it('marks wait until all lines are read', () => {
  expect(ofRule('totals/carton-numbers', mark('C/NO.1-12', ten), { goodsComplete: false })).toEqual([]);
});

const terms = (PriceTerms: string, FOBValue: string, TotalAmt: string, Curr = 'USD'): Draft => head({ PriceTerms, FOBValue, TotalAmt, Curr });
const fob = 'CertificateHead.FOBValue';
cases('totals/fob-and-terms', [
  ...['CIF', 'CFR', 'CNF', 'C&F', 'CIP', 'CPT', 'cif bangkok', ' CIF '].map((text) => [text, terms(text, '100', '100'), `warning ${fob}`] as const),
  ...['DDP', 'EXW', 'CIFX', 'NOT CIF', ''].map((text) => [text || 'none', terms(text, '100', '100')] as const),
  ['more under CIF', terms('CIF', '101', '100'), `warning ${fob}`], ['less under CIF', terms('CIF', '99', '100')],
  ['in euros, equal', terms('CIF', '100', '100', 'EUR'), `warning ${fob}`], ['in euros, more dollars', terms('CIF', '110', '100', 'EUR')], ['in dollars by their number', terms('CIF', '110', '100', '502'), `warning ${fob}`], ['in dollars, in Chinese', terms('CIF', '110', '100', '美元'), `warning ${fob}`], ['the currency blank', terms('CIF', '110', '100', ' '), `warning ${fob}`], ['a currency that begins so', terms('CIF', '110', '100', 'USDX')], ['one that ends so', terms('CIF', '110', '100', 'XUSD')],
  ['FOB, the same', terms('FOB', '100', '100')], ['FOB, a cent', terms('FOB', '100', '100.01')], ['FOB, two cents', terms('FOB', '100', '100.02'), `hint ${fob}`], ['FOB in euros', terms('FOB', '110', '100', 'EUR')], ['FOB, the currency not said', terms('FOB', '110', '100', '')], ['FOB with blanks', terms('FOB NINGBO', '110', '100', ' USD '), `hint ${fob}`],
  ['no total', terms('CIF', '100', '')], ['a total of nothing', terms('CIF', '0', '0')], ['no FOB value', terms('CIF', '', '100')],
  ['without totals the lines tell, the first of them', { CertificateHead: { PriceTerms: 'CIF' }, Goods: [{ FOBValue: '5', InvValue: '6' }, { FOBValue: '7', InvValue: '7' }, { FOBValue: '8', InvValue: '8' }] }, 'warning Goods[1].FOBValue'],
  ['noughts tell nothing', { CertificateHead: { PriceTerms: 'CIF' }, Goods: [{ FOBValue: '0', InvValue: '0' }] }],
  ['one of them alone', { CertificateHead: { PriceTerms: 'CIF' }, Goods: [{ FOBValue: '5' }, { InvValue: '5' }] }],
  ['under FOB they may be equal', { CertificateHead: { PriceTerms: 'FOB' }, Goods: [{ FOBValue: '7', InvValue: '7' }] }],
]);

const lacking = (certType: string, more: Record<string, string> = {}): Draft => line(certType, { FOBValue: ' ', InvValue: '5', ...more });
const at = 'Goods[0].FOBValue';
cases('totals/fob-shown', [
  ['Singapore prints it', lacking('X'), `hint ${at}`], ['Pakistan, by its form', lacking('P'), `warning ${at}`], ['filled', lacking('X', { FOBValue: '5' })], ['not read', line('X', { InvValue: '5' })], ['no amount yet', lacking('X', { InvValue: ' ' })], ['Korea never', lacking('K')], ['nobody knows', lacking('N')], ['RCEP has a rule of its own', lacking('RC', { OriCriteria: 'RVC' })],
  ['FORM E with a percentage', lacking('E', { OriCriteria: '45%' }), `hint ${at}`], ['FORM E with RVC', lacking('E', { OriCriteria: 'RVC 45%' }), `hint ${at}`], ['FORM E with PSR by value', lacking('E', { OriCriteria: 'PSR', OriCriteriaSub: ' 1 ' }), `hint ${at}`], ['FORM E with PSR by classification', lacking('E', { OriCriteria: 'PSR', OriCriteriaSub: '2' })], ['FORM E with WO', lacking('E', { OriCriteria: 'WO', OriCriteriaSub: '1' })],
  ['FORM E of before', { ...lacking('E', { OriCriteria: 'WO' }), CertificateHead: { CertType: 'E', AplDate: '2019-08-19' } }, `hint ${at}`],
  ['no type', { Goods: [{ FOBValue: '', InvValue: '5' }] }],
]);
rests('totals/fob-shown', [['FORM E', lacking('E', { OriCriteria: '45%' }), 'unverified'], ['Singapore', lacking('X'), 'order-178']]);
it('when declaring the empty FOB value is told once, as a required field', () => {
  const message = (ApplyType: string): string[] => ofRule('totals/fob-shown', { ...lacking('X'), CertificateHead: { CertType: 'X', ApplyType } }, { absent: 'empty' });
  expect([message('0'), message('1')]).toEqual([[`hint ${at}`], []]);
});

const priced = (InvPrice: string, GoodsQty: string, InvValue: string, more: Record<string, string> = {}): Draft => line('C', { InvPrice, GoodsQty, InvValue, ...more });
const value = 'warning Goods[0].InvValue';
cases('totals/price-times-quantity', [
  ['a price without decimals, rounded to cents', priced('3', '100', '300.51')], ['a bit more', priced('3', '100', '300.52'), value],
  ['two decimals', priced('0.33', '1000', '335.01')], ['a bit more', priced('0.33', '1000', '335.02'), value],
  ['four decimals', priced('0.3333', '1000', '333.36')], ['a bit more', priced('0.3333', '1000', '333.37'), value],
  ['by weight: a ton', priced('500', '2000', '1000', { GoodsUnitE: 'KGS' })], ['a thousand pieces', priced('500', '2000', '1000', { GoodsUnitE: 'PCS' })], ['a dozen', priced('12', '24', '24', { GoodsUnitE: 'PCS' })], ['a gross', priced('144', '288', '288', { GoodsUnitE: '只' })], ['a dozen pairs', priced('12', '24', '24', { GoodsUnitE: 'PAIRS' })], ['a dozen sets', priced('12', '24', '24', { GoodsUnitE: 'SETS' })], ['a dozen of anything', priced('12', '24', '24', { GoodsUnitE: 'UNITS' })],
  ['no dozen of kilograms', priced('12', '24', '24', { GoodsUnitE: 'KGS' }), value], ['no ton of pairs', priced('500', '2000', '1000', { GoodsUnitE: 'PAIRS' }), value], ['a unit nobody knows', priced('12', '24', '24', { GoodsUnitE: 'X' }), value],
  ...['GoodsQtyRef', 'SecdGoodsQtyRef', 'PackQty', 'NetWt', 'GrossWt'].map((tag) => [`by ${tag}`, priced('2', '24', '100', { [tag]: '50' })] as const),
  ['no amount', priced('2', '24', '')], ['no quantity', priced('2', '', '48')], ['a price that is none', priced('x', '24', '50')],
]);

const weighed = (GoodsQty: string, GrossWt: string, GoodsUnitE = 'KGS', WtUnit = 'KGS'): Draft => line('C', { GoodsQty, GrossWt, GoodsUnitE, WtUnit });
cases('totals/quantity-above-gross', [
  ['above', weighed('101', '100'), 'warning Goods[0].GoodsQty'], ['equal', weighed('100', '100')], ['in pieces', weighed('101', '100', 'PCS')], ['the weight in tons', weighed('101', '100', 'KGS', 'MTS')], ['no weight', weighed('101', '0')], ['not read', line('C', { GoodsQty: '5', GoodsUnitE: 'KGS', WtUnit: 'KGS' })], ['no quantity', weighed('', '100')],
]);
cases('totals/gross-below-net', [['one not filled', line('C', { GrossWt: '100', NetWt: '' })], ['the other not read', line('C', { NetWt: '100' })], ['a hair below', line('C', { GrossWt: '99.99999', NetWt: '100' }), 'warning Goods[0].GrossWt'], ['a row of the packing total', line('C', { GoodsItemFlag: 'Y', GrossWt: '1', NetWt: '2' }), 'warning Goods[0].GrossWt']]);

const sums = (lines: NonNullable<Draft['Goods']>, total: Record<string, string>): Draft => ({ CertificateHead: { CertType: 'C', ...total }, Goods: lines });
cases('totals/sums', [
  ['half a cent a line, three lines', sums([{ InvValue: '10.00' }, { InvValue: '10.00' }, { InvValue: '10.00' }], { TotalAmt: '30.01' })],
  ['both totals wrong', sums([{ InvValue: '100', FOBValue: '90' }], { TotalAmt: '200', FOBValue: '80' }), 'warning CertificateHead.FOBValue', 'warning CertificateHead.TotalAmt'],
  ['no total', sums([{ InvValue: '100' }], { TotalAmt: '' })], ['no lines', sums([], { TotalAmt: '5' })],
]);
it('sums wait until all lines are read', () => {
  expect(ofRule('totals/sums', sums([{ InvValue: '100' }], { TotalAmt: '200' }), { goodsComplete: false })).toEqual([]);
});

const company = { EntName: 'SAMPLE TRADING LIMITED', EntAddr: '1 QUEENS ROAD, HONG KONG', EntCountryCode: '344', EntCountryName: '中国香港' };
const party = (fields: Record<string, string>, certHead: Record<string, string> = { CertType: 'E', DestCountry: 'THAILAND' }): Draft => ({ CertificateHead: certHead, NonpartyCorp: [fields] });
const entry = 'NonpartyCorp[0]';
describe('a listed third party', () => {
  cases('third-party/address-and-country', [['China chosen: another rule speaks', party({ ...company, EntCountryCode: '156', EntCountryName: '中国' })], ['two countries in the address', party({ ...company, EntAddr: 'SINGAPORE\nTOKYO, JAPAN' })], ['the country unknown', party({ EntName: 'A', EntAddr: 'SINGAPORE' })], ['the address unknown', party({ EntName: 'A', EntCountryCode: '344' })]]);
  cases('third-party/company-in-importing-country', [['by the name alone', party({ EntName: 'SIAM', EntCountryName: '泰国' }), `error ${entry}.EntCountryName`], ['by code and name', party({ EntName: 'SIAM', EntCountryCode: '764', EntCountryName: '泰国' }), `error ${entry}.EntCountryCode`], ['goods for China are no exports', party({ EntName: 'A', EntCountryCode: '156' }, { CertType: 'E', DestCountry: 'CHINA' })]]);
  cases('third-party/same-as-party', [['the exporter', party(company, { CertType: 'E', Exporter: 'Sample Trading Ltd.\nNINGBO' }), `warning ${entry}.EntName`], ['the consignee', party(company, { CertType: 'E', Consignee: 'SAMPLE TRADING LTD\nBANGKOK' }), `warning ${entry}.EntName`], ['neither', party(company, { CertType: 'E', Consignee: 'SAMPLE TRADING 2 LTD\nBANGKOK' })], ['a name too short to tell', party({ EntName: 'ABC 1' }, { CertType: 'E', Exporter: 'ABC 1' })], ['just long enough', party({ EntName: 'ABC CO 1' }, { CertType: 'E', Exporter: 'ABC CO. 1' }), `warning ${entry}.EntName`], ['no name', party({ EntName: '', EntAddr: 'X' }, { CertType: 'E', Exporter: '' })]]);
  cases('third-party/invoice', [['blank', party(company, { CertType: 'E', ThirdPartyInvFlag: '1', InvNo: ' ', InvDate: '' }), 'warning CertificateHead.InvDate', 'warning CertificateHead.InvNo'], ['stated', party(company, { CertType: 'E', ThirdPartyInvFlag: '1', InvNo: 'A', InvDate: '2026-03-01' })], ['no third party', party(company, { CertType: 'E', ThirdPartyInvFlag: '0', InvNo: '', InvDate: '' })], ['not read', party(company, { CertType: 'E', ThirdPartyInvFlag: '1' })]]);
  cases('third-party/company-incomplete', [['all blank but the name of the country', party({ EntName: ' ', EntAddr: ' ', EntCountryCode: ' ', EntCountryName: '日本' }), `error ${entry}.EntName`, `warning ${entry}.EntAddr`], ['the country blank', party({ ...company, EntCountryCode: ' ', EntCountryName: ' ' }), `error ${entry}.EntCountryCode`], ['the code not read', party({ EntName: 'A', EntAddr: 'B', EntCountryName: '' })]]);
  cases('third-party/tick-and-company', [['the tick empty', party(company, { CertType: 'E', ThirdPartyInvFlag: '' }), 'error CertificateHead.ThirdPartyInvFlag'], ['an address alone is a company', party({ EntAddr: 'X' }, { CertType: 'E', ThirdPartyInvFlag: '0' }), 'error CertificateHead.ThirdPartyInvFlag'], ['a country alone too', party({ EntCountryName: '日本' }, { CertType: 'E', ThirdPartyInvFlag: '0' }), 'error CertificateHead.ThirdPartyInvFlag'], ['blanks are none', party({ EntName: ' ', EntAddr: ' ' }, { CertType: 'E', ThirdPartyInvFlag: '0' })], ['FORM A has no tick', party(company, { CertType: 'G', ThirdPartyInvFlag: '0' })], ['two rows, one not read', { CertificateHead: { CertType: 'E', ThirdPartyInvFlag: '1' }, NonpartyCorp: [{ EntName: '' }, {}] }, 'hint CertificateHead.ThirdPartyInvFlag']]);
  mends('third-party/tick-and-company', [['listed', party(company, { CertType: 'E', ThirdPartyInvFlag: '0' }), 'CertificateHead.ThirdPartyInvFlag = 1'], ['ticked: nobody knows whom', head({ CertType: 'E', ThirdPartyInvFlag: '1' })]]);
  cases('third-party/taiwan-principal', [['behind O/B', head({ CertType: 'C', Exporter: 'A CO\nO/B SAMPLE LTD, TAIPEI, TAIWAN' }), 'hint CertificateHead.Exporter'], ['behind the consignee', head({ CertType: 'C', Consignee: 'A CO\nO/B SAMPLE LTD, TAIPEI, TAIWAN' }), 'hint CertificateHead.Consignee'], ['VIA', head({ CertType: 'C', Exporter: 'A CO\nVIA SAMPLE LTD, TAIPEI, TAIWAN' })], ['in Hong Kong', head({ CertType: 'C', Exporter: 'A CO\nO/B SAMPLE LTD, HONG KONG' })]]);
  cases('third-party/clause-incomplete', [['FORM A looks at the clause alone', head({ CertType: 'G', Exporter: 'A CO, NINGBO, CHINA VIA SAMPLE LIMITED' })], ['the consignee\'s box', head({ CertType: 'C', Consignee: 'A CO VIA SAMPLE LIMITED' }), 'hint CertificateHead.Consignee'], ['the clause', head({ CertType: 'C', GoodsSpecClause: 'THIRD PARTY: SAMPLE LIMITED' }), 'hint CertificateHead.GoodsSpecClause'], ['the destination and another country', head({ CertType: 'C', DestCountry: 'JAPAN', GoodsSpecClause: 'THIRD PARTY: SAMPLE LIMITED, TOKYO, JAPAN\nHONG KONG' })], ['China and another country', head({ CertType: 'C', GoodsSpecClause: 'THIRD PARTY: SAMPLE LIMITED, NINGBO, CHINA\nHONG KONG' })]]);
  const boxes = { Exporter: 'A CO, NINGBO, CHINA', Consignee: 'B CO, OSLO, NORWAY', GoodsSpecClause: '', DestCountry: 'NORWAY' };
  const formA = (row: Record<string, string>, more: Record<string, string> = {}): Draft => party(row, { CertType: 'G', ...boxes, ...more });
  mends('third-party/not-written-out', [
    ['FORM A: into the clause', formA({ ...company, EntAddr: ' 1 QUEENS ROAD \n HONG KONG ' }), 'CertificateHead.GoodsSpecClause = THIRD PARTY: SAMPLE TRADING LIMITED, 1 QUEENS ROAD, HONG KONG'],
    ['FORM A: another clause stands', formA(company, { GoodsSpecClause: 'L/C 12' })], ['FORM A: no address', formA({ ...company, EntAddr: '' })], ['FORM A: no name', formA({ ...company, EntName: ' ' })], ['FORM A: the address names no country', formA({ ...company, EntAddr: '1 QUEENS ROAD' })], ['FORM A: the address names another', formA({ ...company, EntAddr: '1 ROAD, SINGAPORE' })], ['FORM A: in the mainland', formA({ ...company, EntCountryCode: '156', EntCountryName: '中国', EntAddr: 'NINGBO, CHINA' })], ['FORM A: in the importing country', formA({ ...company, EntCountryCode: '578', EntCountryName: '挪威', EntAddr: 'OSLO, NORWAY' })], ['FORM A: the destination unknown', formA(company, { DestCountry: '' })], ['FORM A: the country unknown', formA({ EntName: 'A LIMITED', EntAddr: '1 ROAD, HONG KONG' })],
    ['non-preferential: where is left to the user', party(company, { CertType: 'C', ...boxes })], ['the tick alone', head({ CertType: 'G', ThirdPartyInvFlag: '1', ...boxes })],
  ]);
  cases('third-party/not-written-out', [['in the clause of FORM A', formA(company, { GoodsSpecClause: 'THIRD PARTY: SAMPLE' })], ['behind the exporter of FORM A', formA(company, { Exporter: 'A CO VIA SAMPLE LIMITED, HONG KONG' }), `warning ${entry}`], ['neither tick nor list', head({ CertType: 'C', ThirdPartyInvFlag: '0', ...boxes })], ['no type', party(company, boxes)]]);
  rests('third-party/not-written-out', [['FORM A', formA(company), 'customs-faq-2023']]);
});
