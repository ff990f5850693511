import { describe, expect, it } from 'vitest';
import { goodRcepThirdParty } from './good';
import { findings, line, ofRule, type Draft } from './try';
import { cases } from './run-cases';

const rcep = (head: Record<string, string>, invoices: NonNullable<Draft['OriInv']>, ...lines: NonNullable<Draft['Goods']>): Draft => ({ CertificateHead: { CertType: 'RC', ...head }, OriInv: invoices, Goods: lines });
cases('invoice/rows', [
  ['one invoice, as in the head', rcep({ InvNo: 'A1', InvDate: '2026-03-10', Curr: 'USD', PriceTerms: 'FOB NINGBO' }, [{ InvNo: 'A1', InvDate: '2026-03-10', Curr: 'USD', PriceClause: 'FOB' }])],
  ['two, named in the head', rcep({ InvNo: 'A1, A2' }, [{ InvNo: 'A1' }, { InvNo: 'A2' }])],
  ['a number twice', rcep({}, [{ InvNo: 'A1' }, { InvNo: 'a 1' }]), 'warning OriInv[1].InvNo'],
  ['the head’s number is not listed', rcep({ InvNo: 'A1' }, [{ InvNo: 'A2' }]), 'warning CertificateHead.InvNo'],
  ['another date', rcep({ InvNo: 'A1', InvDate: '2026-03-10' }, [{ InvNo: 'A1', InvDate: '2026-03-11' }]), 'warning OriInv[0].InvDate'],
  ['another currency', rcep({ InvNo: 'A1', Curr: 'USD' }, [{ InvNo: 'A1', Curr: 'EUR' }]), 'warning OriInv[0].Curr'],
  ['other terms', rcep({ InvNo: 'A1', PriceTerms: 'FOB' }, [{ InvNo: 'A1', PriceClause: 'CIF TOKYO' }]), 'warning OriInv[0].PriceClause'],
  ['another invoice may have another date', rcep({ InvNo: 'A1', InvDate: '2026-03-10' }, [{ InvNo: 'A1' }, { InvNo: 'A2', InvDate: '2026-03-11' }])],
  ['an invoice without goods', rcep({ InvNo: 'A1' }, [{ InvNo: 'A1' }, { InvNo: 'A2' }], { InvNo: 'A1' }), 'hint OriInv[1].InvNo'],
  ['a line without number tells nothing', rcep({ InvNo: 'A1' }, [{ InvNo: 'A1' }, { InvNo: 'A2' }], { InvNo: 'A1' }, { InvNo: '' })],
  ['a number of the list not read', rcep({ InvNo: 'A1' }, [{}, { InvNo: 'A2' }])],
  ['other types have no list', { ...rcep({ InvNo: 'A1' }, [{ InvNo: 'A2' }]), CertificateHead: { CertType: 'E', InvNo: 'A1' } }],
]);

describe('invoice amounts', () => {
  const amounts = (draft: Draft): string[] => ofRule('invoice/amounts', draft, { absent: 'empty' });
  const two = (one: string, other: string, TotalAmt: string, ...lines: [string, string][]): Draft =>
    rcep({ Curr: 'USD', TotalAmt }, [{ InvNo: 'A1', Value: one, Curr: 'USD' }, { InvNo: 'A2', Value: other, Curr: 'USD' }], ...lines.map(([InvNo, InvValue]) => ({ InvNo, InvValue })));

  it('of the list are the total', () => {
    expect(amounts(two('100', '200.5', '300.5'))).toEqual([]);
    expect(amounts(two('100', '200.5', '300.52'))).toEqual(['warning CertificateHead.TotalAmt']);
  });

  it('are those of their goods', () => {
    expect(amounts(two('100', '200', '300', ['A1', '60'], ['A1', '40'], ['A2', '200']))).toEqual([]);
    expect(amounts(two('100', '200', '300', ['A1', '60'], ['A1', '50'], ['A2', '200']))).toEqual(['warning OriInv[0].Value']);
  });

  it('are left alone on a form partly read, with an amount missing and in several currencies', () => {
    expect(ofRule('invoice/amounts', two('100', '200', '500'))).toEqual([]);
    expect(amounts(two('100', '', '500'))).toEqual([]);
    expect(amounts(rcep({ Curr: 'USD', TotalAmt: '5' }, [{ InvNo: 'A1', Value: '1', Curr: 'EUR' }]))).toEqual([]);
  });
});

cases('rcep/lines', [
  ['one of the numbers in the head', rcep({ InvNo: 'A1;A2' }, [], { InvNo: 'A2' })],
  ['two numbers on a line', rcep({ InvNo: 'A1' }, [{ InvNo: 'A2' }], { InvNo: 'A1, A2' })],
  ['written with a blank', rcep({ InvNo: 'SL 1' }, [], { InvNo: 'SL1' })],
  ['the number of the head not read', rcep({}, [{ InvNo: 'A2' }], { InvNo: 'A3' })],
  ['a number of the list not read', rcep({ InvNo: 'A1' }, [{}], { InvNo: 'A3' })],
  ['an unknown one', rcep({ InvNo: 'A1' }, [{ InvNo: 'A2' }], { InvNo: 'A3' }), 'warning Goods[0].InvNo'],
]);

it('the number of the only invoice is offered to a line without one', () => {
  const fixOf = (draft: Draft): string | undefined => findings(draft).find(({ rule, path }) => rule === 'rcep/lines' && path === 'Goods[0].InvNo')?.fix?.edits[0]?.value;
  expect(fixOf(rcep({ InvNo: 'A1' }, [{ InvNo: 'A1' }], { InvNo: '' }))).toBe('A1');
  expect(fixOf(rcep({ InvNo: 'A1' }, [{ InvNo: 'A2' }], { InvNo: '' }))).toBeUndefined();
  expect(fixOf(rcep({ InvNo: '发票1' }, [], { InvNo: '' }))).toBeUndefined();
});

const from = (GoodsOriginCountry: string, GoodsTaxRate?: string, AplDate = '2026-03-18'): Draft => rcep({ DestCountryCode: '392', AplDate }, [], { GoodsOriginCountry, ...(GoodsTaxRate !== undefined && { GoodsTaxRate }) });
cases('rcep/origin', [
  ['China', from('156', '')],
  ['Viet Nam without the flag', from('704', ''), 'hint Goods[0].GoodsTaxRate'],
  ['Viet Nam with it', from('704', '1')],
  ['the flag not read', from('704')],
  ['no member', from('276'), 'warning Goods[0].GoodsOriginCountry'],
  ['Japan itself is told elsewhere', from('392', '')],
]);

it('RCEP wants price terms when declaring, in a whole message', () => {
  const draft: Draft = { ...goodRcepThirdParty, CertificateHead: { ...goodRcepThirdParty.CertificateHead, PriceTerms: '' } };
  expect(ofRule('rcep/price-terms', draft, { absent: 'empty' })).toEqual(['warning CertificateHead.PriceTerms']);
  expect(ofRule('rcep/price-terms', draft)).toEqual([]);
  expect(ofRule('rcep/price-terms', goodRcepThirdParty, { absent: 'empty' })).toEqual([]);
});

cases('invoice/ecfa', [
  ['complete', { CertificateHead: { CertType: 'H', InvNo: 'A1', InvDate: '2026-03-10' }, Goods: [{ InvValue: '10' }] }],
  ['number without date and price', { CertificateHead: { CertType: 'H', InvNo: 'A1', InvDate: '' }, Goods: [{ InvValue: '' }] }, 'warning CertificateHead.InvDate', 'warning Goods[0].InvValue'],
  ['not begun', { CertificateHead: { CertType: 'H', InvNo: '', InvDate: '' }, Goods: [{ InvValue: '' }] }],
  ['not read', { CertificateHead: { CertType: 'H', InvNo: 'A1' }, Goods: [{}] }],
]);

const cif = (fields: Record<string, string>, ...lines: NonNullable<Draft['Goods']>): Draft => ({ CertificateHead: { CertType: 'E', ...fields }, Goods: lines });
cases('totals/fob-and-terms', [
  ['another currency, other figures', cif({ PriceTerms: 'CIF', Curr: 'EUR', FOBValue: '110', TotalAmt: '100' })],
  ['another currency, the same figure', cif({ PriceTerms: 'CIF', Curr: 'EUR', FOBValue: '100', TotalAmt: '100' }), 'warning CertificateHead.FOBValue'],
  ['above the total in dollars', cif({ PriceTerms: 'CIF', Curr: 'USD', FOBValue: '110', TotalAmt: '100' }), 'warning CertificateHead.FOBValue'],
  ['only the lines, CIF for FOB', cif({ PriceTerms: 'CIF JAKARTA' }, { InvValue: '100', FOBValue: '100' }, { InvValue: '50', FOBValue: '50' }), 'warning Goods[0].FOBValue'],
  ['only the lines, less freight', cif({ PriceTerms: 'CIF JAKARTA' }, { InvValue: '100', FOBValue: '90' })],
  ['under FOB another value', cif({ PriceTerms: 'FOB', Curr: 'USD', FOBValue: '90', TotalAmt: '100' }), 'hint CertificateHead.FOBValue'],
  ['under FOB a cent', cif({ PriceTerms: 'FOB', Curr: 'USD', FOBValue: '99.99', TotalAmt: '100' })],
  ['under FOB in another currency', cif({ PriceTerms: 'FOB', Curr: 'EUR', FOBValue: '110', TotalAmt: '100' })],
  ['under EXW', cif({ PriceTerms: 'EXW', Curr: 'USD', FOBValue: '110', TotalAmt: '100' })],
]);

const value = (certType: string, more: Record<string, string> = {}): Draft => line(certType, { InvValue: '100', FOBValue: '', ...more });
cases('totals/fob-shown', [
  ['Pakistan prints it', value('P'), 'warning Goods[0].FOBValue'],
  ['filled', value('P', { FOBValue: '100' })],
  ['not begun', value('P', { InvValue: '' })],
  ['FORM E by value', value('E', { OriCriteria: '45%' }), 'hint Goods[0].FOBValue'],
  ['FORM E by a value rule of the list', value('E', { OriCriteria: 'PSR', OriCriteriaSub: '1' }), 'hint Goods[0].FOBValue'],
  ['FORM E by change of heading', value('E', { OriCriteria: 'CTH' })],
  ['Korea does not print it', value('K')],
]);

cases('totals/quantity-above-gross', [
  ['more than the gross weight', line('C', { GoodsQty: '401', GoodsUnitE: 'KGS', GrossWt: '400', WtUnit: 'KGS' }), 'warning Goods[0].GoodsQty'],
  ['as much', line('C', { GoodsQty: '400', GoodsUnitE: 'KGS', GrossWt: '400', WtUnit: 'KGS' })],
  ['in pieces', line('C', { GoodsQty: '1800', GoodsUnitE: 'PCS', GrossWt: '400', WtUnit: 'KGS' })],
  ['weights in tons', line('C', { GoodsQty: '400', GoodsUnitE: 'KGS', GrossWt: '0.4', WtUnit: 'TONS' })],
]);

const marked = (Mark: string, ...counts: [string, string][]): Draft => ({ CertificateHead: { CertType: 'C', Mark }, Goods: counts.map(([PackQty, PackUnit]) => ({ PackQty, PackUnit })) });
cases('totals/carton-numbers', [
  ['as many as packages', marked('ORTAI\nC/NO.1-1231', ['368', 'CTNS'], ['383', 'CTN'], ['480', 'CARTONS'])],
  ['more than are certified', marked('SIAM\nC/NO.1-50', ['18', 'CTN']), 'hint CertificateHead.Mark'],
  ['two ranges', marked('C/NO.1-50\nC/NO.1-18', ['18', 'CTN'])],
  ['a later part of the shipment', marked('C/NO.19-36', ['18', 'CTN'])],
  ['pallets', marked('C/NO.1-50', ['2', 'PALLETS'])],
  ['an unknown number', marked('C/NO.1-50', ['', 'CTN'])],
]);
