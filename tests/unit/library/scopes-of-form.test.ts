/** For what a finding of a form can be left aside. */
import { describe, expect, it } from 'vitest';
import { applicationSchema } from '@/lib/certificate/application';
import { scopesOfForm } from '@/lib/library/scopes-of-form';

const scopes = (head: Record<string, string>, invoices: Record<string, string>[] = []) => scopesOfForm(applicationSchema.parse({ CertificateHead: head, OriInv: invoices }));

describe('the scopes of a form', () => {
  it('are its type, its consignee by letters and digits, and its invoices whatever their order and writing', () => {
    expect(scopes({ CertType: 'E', InvNo: 'sl 20260302，SL20260301', Consignee: 'Siam Lotus Homeware Co., Ltd.\nBANGKOK, THAILAND' })).toEqual({ certType: 'E', consignee: 'SIAMLOTUSHOMEWARECOLTD', certificate: 'SL20260301,SL20260302', everywhere: '' });
  });

  it('count the invoices of the list with those of the head', () => {
    expect(scopes({ InvNo: 'SL20260301' }, [{ InvNo: 'SL20260301' }, { InvNo: 'SL20260302' }]).certificate).toBe('SL20260301,SL20260302');
  });

  it('are not guessed: what was not read, is empty or is no certificate type is no scope', () => {
    expect(scopes({})).toEqual({ everywhere: '' });
    expect(scopes({ CertType: 'ZZ', InvNo: ' ', Consignee: ' -' })).toEqual({ everywhere: '' });
    expect(scopes({ InvNo: 'SL20260301' }, [{ InvDate: '2026-03-01' }])).toEqual({ everywhere: '' });
  });

  it('leave the certificate out where its numbers are longer than a record can name', () => {
    const numbers = Array.from({ length: 120 }, (_, index) => ({ InvNo: `SL202603${String(index).padStart(4, '0')}` }));
    expect(scopes({ InvNo: 'SL20260301' }, numbers)).toEqual({ everywhere: '' });
  });
});
