import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyApplication, type Application, type CertificateHead } from '@/lib/certificate/application';
import { invoiceKey, invoicesKey, numbersIn } from '@/lib/certificate/invoice-key';
import * as batchRule from '@/lib/check/invoice-numbers';
import { certificateOfForm } from '@/lib/library/certificate-of-form';
import { certificatesBeside, indexRegister, keep } from '@/lib/library/register';
import type { CertificateRecord } from '@/lib/library/records';
import { certificate } from './records';

const filled: CertificateHead = { CertType: 'E', InvNo: 'SL20260301', CertNo: 'E266076323030048', AplDate: '2026-03-10', Consignee: 'SIAM LOTUS HOMEWARE CO., LTD.\nBANGKOK, THAILAND' };
const form = (head: CertificateHead = {}, more: Partial<Application> = {}): Application => ({ ...emptyApplication(), CertificateHead: { ...filled, ...head }, ...more });
const numbered = certificate({ certNo: 'E266076323030048', aplDate: '2026-03-10', consignee: 'SIAM LOTUS HOMEWARE CO., LTD.' });
const unnumbered = { ...numbered, certNo: '' };

/** What the register keeps of a form that can be kept. */
function kept(application: Application) {
  const found = certificateOfForm(application);
  if (typeof found === 'string') throw new Error(found);
  return found;
}
const beside = (records: readonly CertificateRecord[], application: Application): string[] => certificatesBeside(indexRegister(records), application).map(({ id }) => id);

describe('invoice numbers', () => {
  it('are compared by the register as by the check', () => {
    expect(invoiceKey).toBe(batchRule.invoiceKey);
    expect(numbersIn).toBe(batchRule.numbersIn);
  });

  it('of several invoices are the same in any order', () => {
    expect(invoicesKey('SL2， sl1')).toBe(invoicesKey('ＳＬ1\nSL2, SL1'));
    expect(invoicesKey(' ,\u200B')).toBe('');
  });
});

describe('the certificates beside a form', () => {
  it('are those of the same invoice, of its head or of its list, however the number is written', () => {
    const records = [certificate({ id: 'head' }), certificate({ id: 'row', invNo: 'SL7；SL8' }), certificate({ id: 'other', invNo: 'SL20260301-1' })];
    expect(beside(records, form({ InvNo: 'sl 2026０301', CertNo: '' }, { OriInv: [{ InvNo: 'SL8' }] })).toSorted()).toEqual(['head', 'row']);
    expect(beside(records, form({ InvNo: '' }))).toEqual([]);
  });

  it('stand with the latest first', () => {
    const records = [certificate({ id: 'old', aplDate: '2026-01-01' }), certificate({ id: 'new', aplDate: '2026-03-01' })];
    expect(beside(records, form({ CertNo: '' }))).toEqual(['new', 'old']);
  });

  it('never hold the form itself, by its number', () => {
    expect(beside([numbered], form())).toEqual([]);
    expect(beside([numbered], form({ CertNo: 'E266076323030049' }))).toEqual(['c1']);
    expect(beside([numbered], form({ CertNo: '' }))).toEqual(['c1']);
  });

  it('nor, while one of the two numbers is not known, by all else that is kept', () => {
    expect(beside([unnumbered], form())).toEqual([]);
    expect(beside([unnumbered], form({ CertNo: '' }))).toEqual([]);
    expect(beside([numbered], form({ CertNo: undefined }))).toEqual([]);
    expect(beside([unnumbered], form({ AplDate: '2026-03-12' }))).toEqual(['c1']);
    expect(beside([unnumbered], form({ Consignee: 'HANBIT LIVING CO., LTD.' }))).toEqual(['c1']);
  });
});

describe('what is kept of a form', () => {
  it('is type, invoices, number, date and the first line of the consignee', () => {
    expect(kept(form({ InvNo: ' SL20260301 ', AplDate: '2026-03-10 09:30:00' }, { OriInv: [{ InvNo: 'sl20260301' }, { InvNo: 'SL9' }] }))).toEqual({
      certType: 'E', invNo: 'SL20260301, SL9', certNo: 'E266076323030048', aplDate: '2026-03-10', consignee: 'SIAM LOTUS HOMEWARE CO., LTD.',
    });
    expect(kept(form({ AplDate: '10/03/2026', Consignee: undefined }))).toMatchObject({ aplDate: '', consignee: '' });
  });

  it('is the day of shipment, and the destination where code and names state one country', () => {
    expect(kept(form({ IntendExpDate: '2026-03-12 00:00:00', DestCountryCode: '764', DestCountryName: '泰国', DestCountry: 'THAILAND' }))).toMatchObject({ shipDate: '2026-03-12', destination: 'TH' });
    expect(kept(form({ DestCountryCode: ' 764 ', DestCountry: 'NOWHERE' })).destination).toBe('TH');
    expect(kept(form({ DestCountryCode: '764', DestCountry: 'VIET NAM' }))).not.toHaveProperty('destination');
    expect(kept(form({ IntendExpDate: '12.03.2026', DestCountryCode: '' }))).toEqual(kept(form()));
  });

  it('is nothing while type or invoice number is unknown', () => {
    expect(certificateOfForm(form({ CertType: '' }))).toBe('no-type');
    expect(certificateOfForm(form({ CertType: undefined }))).toBe('no-type');
    for (const InvNo of [undefined, '', ' , ']) expect(certificateOfForm(form({ InvNo }))).toBe('no-invoice');
    expect(certificateOfForm(form({}, { OriInv: [{}] }))).toBe('no-invoice');
  });

  it('is a new record where the register has none like it', () => {
    expect(keep(kept(form()), [certificate({ certType: 'C' })], 'fresh')).toMatchObject({ existing: null, record: { id: 'fresh', invNo: 'SL20260301', note: '' } });
  });

  it('renews the record of the same certificate and leaves its note', () => {
    const here = { ...numbered, note: '加急' };
    expect(keep(kept(form({ InvNo: 'sl20260301', Consignee: 'SIAM LOTUS CO., LTD.' })), [here], 'fresh')).toEqual({ existing: here, record: { ...here, invNo: 'sl20260301', consignee: 'SIAM LOTUS CO., LTD.' } });
  });

  it('gives its number to what was kept before it had one', () => {
    expect(keep(kept(form()), [unnumbered], 'fresh').record).toEqual(numbered);
    expect(keep(kept(form({ AplDate: '2026-03-12' })), [unnumbered], 'fresh').existing).toBeNull();
  });

  it('takes no number away that is out of sight', () => {
    expect(keep(kept(form({ CertNo: undefined })), [numbered], 'fresh').record).toEqual(numbered);
    expect(keep(kept(form({ CertNo: '' })), [numbered], 'fresh').existing).toBeNull();
  });

  it('is no certificate beside the very form', () => {
    const value = fc.option(fc.constantFrom('', 'A1', 'A1, B2', '2026-03-10', 'X CO.\nROAD'), { nil: undefined });
    fc.assert(
      fc.property(value, value, value, value, (InvNo, CertNo, AplDate, Consignee) => {
        const application = form({ InvNo, CertNo, AplDate, Consignee });
        const what = certificateOfForm(application);
        if (typeof what !== 'string') expect(beside([keep(what, [], 'fresh').record], application)).toEqual([]);
      }),
    );
  });
});
