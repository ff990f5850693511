import { describe, expect, it } from 'vitest';
import { ofRule, type Draft } from './try';

const message = (head: Record<string, string>, OriInv: NonNullable<Draft['OriInv']>, Goods: NonNullable<Draft['Goods']> = []): Draft => ({ CertificateHead: { CertType: 'RC', Curr: 'USD', ...head }, OriInv, Goods });
const total = 'warning CertificateHead.TotalAmt';

describe('invoice/amounts in a whole message', () => {
  it.each<[string, Draft, ...string[]]>([
    ['they add up', message({ TotalAmt: '300' }, [{ InvNo: 'A1', Value: '100' }, { InvNo: 'B2', Value: '200' }])],
    ['to the cent', message({ TotalAmt: '300.01' }, [{ InvNo: 'A1', Value: '300' }])],
    ['two cents more', message({ TotalAmt: '300.02' }, [{ InvNo: 'A1', Value: '300' }]), total],
    ['they do not', message({ TotalAmt: '301' }, [{ InvNo: 'A1', Value: '100' }, { InvNo: 'B2', Value: '200' }]), total],
    ['one in another currency', message({ TotalAmt: '301' }, [{ InvNo: 'A1', Value: '100' }, { InvNo: 'B2', Value: '200', Curr: 'EUR' }])],
    ['the first in another currency', message({ TotalAmt: '301' }, [{ InvNo: 'A1', Value: '100', Curr: 'EUR' }, { InvNo: 'B2', Value: '200' }])],
    ['the same currency, with blanks', message({ TotalAmt: '301', Curr: ' USD' }, [{ InvNo: 'A1', Value: '100', Curr: 'USD ' }]), total],
    ['the currency blank on the list', message({ TotalAmt: '301' }, [{ InvNo: 'A1', Value: '100', Curr: ' ' }]), total],
    ['one without amount', message({ TotalAmt: '301' }, [{ InvNo: 'A1', Value: '100' }, { InvNo: 'B2', Value: '' }])],
    ['the first without amount', message({ TotalAmt: '301' }, [{ InvNo: 'A1', Value: '' }, { InvNo: 'B2', Value: '100' }])],
    ['no total', message({ TotalAmt: '' }, [{ InvNo: 'A1', Value: '100' }])],
    ['no list', message({ TotalAmt: '300' }, [])],
    ['lines that make the invoice', message({ TotalAmt: '300' }, [{ InvNo: 'A1', Value: '300' }], [{ InvNo: ' a1', InvValue: '100' }, { InvNo: 'A1', InvValue: '200' }])],
    ['within a cent each', message({ TotalAmt: '300' }, [{ InvNo: 'A1', Value: '300' }], [{ InvNo: 'A1', InvValue: '100.01' }, { InvNo: 'A1', InvValue: '200.01' }])],
    ['a cent more than that', message({ TotalAmt: '300' }, [{ InvNo: 'A1', Value: '300' }], [{ InvNo: 'A1', InvValue: '100.01' }, { InvNo: 'A1', InvValue: '200.02' }]), 'warning OriInv[0].Value'],
    ['lines that do not', message({ TotalAmt: '300' }, [{ InvNo: 'A1', Value: '300' }], [{ InvNo: 'A1', InvValue: '100' }, { InvNo: 'A1', InvValue: '201' }]), 'warning OriInv[0].Value'],
    ['a line without amount', message({ TotalAmt: '300' }, [{ InvNo: 'A1', Value: '300' }], [{ InvNo: 'A1', InvValue: '100' }, { InvNo: 'A1', InvValue: '' }])],
    ['a line without number', message({ TotalAmt: '300' }, [{ InvNo: 'A1', Value: '300' }], [{ InvNo: 'A1', InvValue: '100' }, { InvNo: '', InvValue: '100' }])],
    ['a row that is not goods', message({ TotalAmt: '300' }, [{ InvNo: 'A1', Value: '300' }], [{ InvNo: 'A1', InvValue: '300' }, { GoodsItemFlag: 'Y', InvNo: 'A1', InvValue: '5' }])],
    ['lines of another invoice', message({ TotalAmt: '300' }, [{ InvNo: 'A1', Value: '300' }], [{ InvNo: 'B2', InvValue: '100' }])],
  ])('%s', (_name, draft, ...expected) => {
    expect(ofRule('invoice/amounts', draft, { absent: 'empty' })).toEqual(expected);
  });
  it('on a form partly read nothing is said', () => {
    const wrong = message({ TotalAmt: '301' }, [{ InvNo: 'A1', Value: '100' }]);
    expect(ofRule('invoice/amounts', wrong)).toEqual([]);
    expect(ofRule('invoice/amounts', wrong, { absent: 'empty', goodsComplete: false })).toEqual([]);
  });
});

describe('the invoice of ECFA in a whole message', () => {
  const ecfa = (ApplyType: string): string[] => ofRule('invoice/ecfa', { CertificateHead: { CertType: 'H', ApplyType, InvNo: 'A1' } }, { absent: 'empty' });
  it('is asked for in a draft; when declaring another rule tells every lack', () => {
    expect(ecfa('0')).toEqual(['warning CertificateHead.InvDate']);
    expect(ecfa('1')).toEqual([]);
  });
});

describe('the invoice list of RCEP', () => {
  it('waits for all lines before it says that an invoice has no goods', () => {
    const draft = message({ InvNo: 'A1' }, [{ InvNo: 'A1' }, { InvNo: 'B2' }], [{ InvNo: 'A1' }]);
    expect(ofRule('invoice/rows', draft)).toEqual(['hint OriInv[1].InvNo']);
    expect(ofRule('invoice/rows', draft, { goodsComplete: false })).toEqual([]);
  });
});
