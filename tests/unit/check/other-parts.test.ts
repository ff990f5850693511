import { describe, expect, it } from 'vitest';
import { findings, head, line, ofRule, type Draft } from './try';
import { cases } from './run-cases';

const rcep = (goods: Record<string, string>, more: Partial<Draft> = {}): Draft => ({ CertificateHead: { CertType: 'RC', DestCountry: 'JAPAN', InvNo: 'A1' }, Goods: [goods], ...more });
cases('rcep/lines', [
  ['origin and invoice', rcep({ GoodsOriginCountry: '156', InvNo: 'A1' })],
  ['no origin', rcep({ GoodsOriginCountry: '', InvNo: 'A1' }), 'warning Goods[0].GoodsOriginCountry'],
  ['the importing country as origin', rcep({ GoodsOriginCountry: '392', InvNo: 'A1' }), 'warning Goods[0].GoodsOriginCountry'],
  ['no invoice number', rcep({ GoodsOriginCountry: '156', InvNo: '' }), 'warning Goods[0].InvNo'],
  ['an invoice that is not on the certificate', rcep({ GoodsOriginCountry: '156', InvNo: 'B2' }), 'warning Goods[0].InvNo'],
  ['a second invoice of the certificate', rcep({ GoodsOriginCountry: '156', InvNo: 'B2' }, { OriInv: [{ InvNo: 'B2' }] })],
  ['not read', rcep({})],
]);

cases('ecfa/exporter-contacts', [
  ['phone, fax and e-mail', head({ CertType: 'H', ExporterTel: '0574', ExporterFax: '无', ExporterEmail: '无' })],
  ['no fax', head({ CertType: 'H', ExporterFax: '' }), 'warning CertificateHead.ExporterFax'],
  ['no fax when declaring', head({ CertType: 'H', ApplyType: '1', ExporterFax: '' }), 'error CertificateHead.ExporterFax'],
  ['not read', head({ CertType: 'H' })],
  ['other types have no such field', head({ CertType: 'E', ExporterFax: '' })],
]);

cases('producer/ecuador-third-party', [
  ['third party without producer', head({ CertType: 'EC', ThirdPartyInvFlag: '1', Producer: '' }), 'warning CertificateHead.Producer'],
  ['with producer', head({ CertType: 'EC', ThirdPartyInvFlag: '1', Producer: 'ABC' })],
  ['no third party', head({ CertType: 'EC', ThirdPartyInvFlag: '0', Producer: '' })],
]);

cases('amendment/original', [
  ['a new certificate', { CertificateHead: { CertStatus: '0' }, ModCertificate: { OldCertNo: '' } }],
  ['an amended one without number and reason', { CertificateHead: { CertStatus: '1' }, ModCertificate: { OldCertNo: '', ModReason: '' } }, 'error ModCertificate.OldCertNo', 'warning ModCertificate.ModReason'],
  ['a re-issued one with both', { CertificateHead: { CertStatus: '2' }, ModCertificate: { OldCertNo: 'E266076323030048', ModReason: '遗失' } }],
  ['the part not read', head({ CertStatus: '3' })],
]);

it('a whole message that is amended and has no amendment part lacks the original', () => {
  expect(ofRule('amendment/original', head({ CertStatus: '3' }), { absent: 'empty' })).toEqual(['error ModCertificate.OldCertNo', 'warning ModCertificate.ModReason']);
});

cases('undertaking/given', [
  ['given', { AplPromise: { AplPromiseCode: '1' } }],
  ['not given', { AplPromise: { AplPromiseCode: '' } }, 'warning AplPromise.AplPromiseCode'],
  ['not given when declaring', { ...head({ ApplyType: '1' }), AplPromise: { AplPromiseCode: '' } }, 'error AplPromise.AplPromiseCode'],
  ['before 30 August 2024 there was none', { ...head({ ApplyType: '1', AplDate: '2024-08-29' }), AplPromise: { AplPromiseCode: '' } }],
  ['on that day', { ...head({ ApplyType: '1', AplDate: '2024-08-30' }), AplPromise: { AplPromiseCode: '' } }, 'error AplPromise.AplPromiseCode'],
  ['not read', {}],
]);

describe('what must be filled', () => {
  const lacking = (draft: Draft) => ofRule('required/when-declaring', draft, { absent: 'empty' });

  it('is an error when declaring, where schema and field notes agree', () => {
    expect(lacking(head({ CertType: 'C', ApplyType: '1' }))).toContain('error CertificateHead.Exporter');
  });

  it('is a warning where they do not, an error on RCEP for what both ask there', () => {
    expect(lacking(head({ CertType: 'C', ApplyType: '1' }))).toContain('warning CertificateHead.InvNo');
    expect(lacking(head({ CertType: 'RC', ApplyType: '1' }))).toContain('error CertificateHead.InvNo');
    expect(lacking(head({ CertType: 'RC', ApplyType: '1' }))).toContain('warning CertificateHead.IntendExpDate');
  });

  it('is a hint for filing number and second unit, which most certificates do without', () => {
    const found = lacking({ CertificateHead: { CertType: 'RC', ApplyType: '1' }, Goods: [{}] });
    expect(found).toEqual(expect.arrayContaining(['hint CertificateHead.EntMgrNo', 'hint Goods[0].GoodsUnitRef']));
  });

  it('does not look at a blank row of third parties, nor at invoices outside RCEP', () => {
    const rows: Draft = { CertificateHead: { CertType: 'C', ApplyType: '1' }, NonpartyCorp: [{ SortNo: '1', EntName: '' }], OriInv: [{ InvNo: 'SL1' }] };
    expect(lacking(rows).filter((entry) => /NonpartyCorp|OriInv/.test(entry))).toEqual([]);
  });

  it('is one hint for each part in a draft', () => {
    expect(lacking({ CertificateHead: { CertType: 'C', ApplyType: '0' }, Goods: [{}] })).toEqual(['hint CertificateHead', 'hint Goods[0]']);
  });

  it('of a row that is not goods is its name, packing and description', () => {
    const found = lacking({ CertificateHead: { CertType: 'C', ApplyType: '1' }, Goods: [{ GoodsItemFlag: 'Y' }] }).filter((entry) => entry.includes('Goods['));
    expect(found).toContain('error Goods[0].GoodsDesc');
    expect(found).not.toContain('error Goods[0].HSCode');
  });

  it('is not asked of a form that is only partly read', () => {
    expect(ofRule('required/when-declaring', head({ CertType: 'C', ApplyType: '1', Exporter: '' }))).toEqual([]);
  });
});

describe('the criterion', () => {
  it('is missed in a whole message of a type that shows it', () => {
    expect(ofRule('criterion/missing', line('E', {}), { absent: 'empty' })).toEqual(['hint Goods[0].OriCriteria']);
    expect(ofRule('criterion/missing', line('C', {}), { absent: 'empty' })).toEqual([]);
    expect(ofRule('criterion/missing', line('G', {}), { absent: 'empty' })).toEqual([]);
    expect(ofRule('criterion/missing', line('E', {}))).toEqual([]);
  });
});

it('every finding is worded in both languages and names what to do', () => {
  const found = findings({ CertificateHead: { CertType: 'E', InvNo: 'A 1', Mark: 'AS PER INVOICE' }, Goods: [{ GoodsDesc: 'EIGHTY (18) CARTONS' }] });
  for (const { message } of found) {
    expect(message['zh-CN']).toMatch(/[\u3400-\u9FFF].*[。]$/);
    expect(message.en).toMatch(/[a-z].*\.$/);
  }
});
