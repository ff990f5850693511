import { describe, expect, it } from 'vitest';
import { fields } from '@/lib/certificate/fields';
import type { FieldSpec } from '@/lib/certificate/field';
import { findings, head, line, ofRule } from './try';
import { cases } from './run-cases';

cases('format/length', [
  ['a place of application of 30 characters fits', head({ AplAdd: 'A'.repeat(30) })],
  ['one more does not', head({ AplAdd: 'A'.repeat(31) }), 'error CertificateHead.AplAdd'],
  ['characters are counted, not code units', head({ AplAdd: '𠮷'.repeat(30) })],
  ['line breaks that the message writes as two are a warning', head({ Exporter: `${'A'.repeat(395)}\nB\nC` }), 'warning CertificateHead.Exporter'],
  ['Windows line ends are one break', head({ Exporter: `${'A'.repeat(390)}\r\nB` })],
  ['the 18-character credit code in the producer box', line('C', { CiqRegNo: '91330200MA2AAAAA1B' }), 'error Goods[0].CiqRegNo'],
  ['ten characters of a producer code fit', line('C', { CiqRegNo: '12345678-9' })],
], { blanks: false });

describe('lengths', () => {
  const all = Object.entries(fields).flatMap(([section, specs]) => Object.entries(specs as Record<string, FieldSpec>).map(([tag, spec]) => [section, tag, spec.maxLength] as const));
  it.each(all.filter(([, , most]) => most !== null))('%s.%s holds %i characters and not one more', (section, tag, most) => {
    const list = ['Goods', 'NonpartyCorp', 'OriInv'].includes(section);
    const draft = (count: number) => ({ [section]: list ? [{ [tag]: '9'.repeat(count) }] : { [tag]: '9'.repeat(count) } });
    const path = list ? `${section}[0].${tag}` : `${section}.${tag}`;
    expect(ofRule('format/length', draft(most ?? 0))).toEqual([]);
    expect(ofRule('format/length', draft((most ?? 0) + 1))).toEqual([`error ${path}`]);
  });

  it('offer characters 9 to 17 of the credit code for the producer', () => {
    const [finding] = findings(line('C', { CiqRegNo: '91330200MA2AAAAA1B' }));
    expect(finding?.fix?.edits).toEqual([{ path: 'Goods[0].CiqRegNo', value: 'MA2AAAAA1' }]);
  });
});

cases('format/date', [
  ['a day of the calendar', head({ AplDate: '2024-02-29' })],
  ['29 February of a common year', head({ AplDate: '2023-02-29' }), 'error CertificateHead.AplDate'],
  ['slashes', head({ InvDate: '2026/4/9' }), 'error CertificateHead.InvDate'],
  ['a Chinese date', head({ IntendExpDate: '2026年4月9日' }), 'error CertificateHead.IntendExpDate'],
  ['day and month the other way round', head({ InvDate: '09/04/2026' }), 'error CertificateHead.InvDate'],
  ['a time behind the date where twenty characters fit', { OriInv: [{ InvDate: '2026-04-09 08:00:00' }] }],
  ['a time behind the date where ten fit', head({ AplDate: '2026-04-09 08:00' }), 'error CertificateHead.AplDate'],
  ['an empty date', head({ AplDate: '' })],
]);

describe('a date with one possible reading', () => {
  it.each([['2026/4/9', '2026-04-09'], ['20260409', '2026-04-09'], ['2026.04.09', '2026-04-09'], ['2026年4月9日', '2026-04-09'], ['２０２６－０４－０９', '2026-04-09']])('%s is mended to %s', (text, day) => {
    expect(findings(head({ InvDate: text }), { asOf: '2026-05-01' })[0]?.fix?.edits[0]?.value).toBe(day);
  });

  it.each(['09/04/2026', '2026-13-01', 'soon', '20260431'])('%s is not mended', (text) => {
    expect(findings(head({ InvDate: text }))[0]?.fix).toBeUndefined();
  });
});

cases('format/number', [
  ['nineteen digits and five decimals', head({ TotalAmt: `${'9'.repeat(19)}.12345` })],
  ['twenty digits', head({ TotalAmt: '9'.repeat(20) }), 'error CertificateHead.TotalAmt'],
  ['six decimals', head({ TotalAmt: '1.123456' }), 'error CertificateHead.TotalAmt'],
  ['a minus', head({ FOBValue: '-1' }), 'error CertificateHead.FOBValue'],
  ['thousands separators', line('C', { InvValue: '12,345.60' }), 'error Goods[0].InvValue'],
  ['a currency before it', line('C', { InvValue: 'USD 12' }), 'error Goods[0].InvValue'],
  ['packages by the half', line('C', { PackQty: '18.5' }), 'warning Goods[0].PackQty'],
  ['an item number with decimals', line('C', { GNo: '1.0' }), 'error Goods[0].GNo'],
  ['100 per cent', line('RC', { ICompPrpr: '100' })],
  ['two decimals of a per cent', line('RC', { ICompPrpr: '35.25' })],
  ['three decimals of a per cent', line('RC', { ICompPrpr: '35.255' }), 'error Goods[0].ICompPrpr'],
  ['more than 100 per cent', line('RC', { ICompPrpr: '100.01' }), 'error Goods[0].ICompPrpr'],
]);

describe('a number written otherwise', () => {
  it.each([['12,345.60', '12345.60'], ['1,234,567', '1234567'], ['１２', '12'], [' 12 ', '12']])('%j is mended to %s', (text, number) => {
    expect(findings(line('C', { InvValue: text }))[0]?.fix?.edits[0]?.value).toBe(number);
  });

  it.each(['12,345', '1,5', '12.345,60', 'USD 5'])('%s could be two numbers: not mended', (text) => {
    expect(findings(line('C', { InvValue: text }))[0]?.fix).toBeUndefined();
  });
});

cases('format/code', [
  ['a type of the list', head({ CertType: 'RC' })],
  ['an unknown type', head({ CertType: 'ZZ' }), 'warning CertificateHead.CertType'],
  ['a small letter', head({ CertType: 'e' }), 'warning CertificateHead.CertType'],
  ['an application type that is none', head({ ApplyType: '2' }), 'error CertificateHead.ApplyType'],
  ['the meaning in place of the code', head({ ApplyType: '申报', CertStatus: '新证' })],
  ['the trade mode of the customs declaration', head({ TradeModeCode: '0110' }), 'warning CertificateHead.TradeModeCode'],
  ['the trade mode of the certificate', head({ TradeModeCode: '1' })],
  ['the older letters of the sub-criterion', line('E', { OriCriteriaSub: 'B' }), 'warning Goods[0].OriCriteriaSub'],
  ['an undertaking with a code of its own', { AplPromise: { AplPromiseCode: 'Y' } }, 'error AplPromise.AplPromiseCode'],
  ['a packing type that is none', line('C', { PackType: '3' }), 'error Goods[0].PackType'],
]);

it('0110 of the customs declaration becomes 1', () => {
  expect(findings(head({ TradeModeCode: '0110' }))[0]?.fix?.edits).toEqual([{ path: 'CertificateHead.TradeModeCode', value: '1' }]);
});

cases('format/certificate-number', [
  ['one type letter', head({ CertType: 'E', CertNo: 'E266076323030048' })],
  ['two type letters', head({ CertType: 'RC', CertNo: 'RC26MA51WHNF70244' })],
  ['a digit short', head({ CertType: 'E', CertNo: 'E26607632303004' }), 'warning CertificateHead.CertNo'],
  ['the letter of another type', head({ CertType: 'C', CertNo: 'E266076323030048' }), 'warning CertificateHead.CertNo'],
  ['the number of an original', { ModCertificate: { OldCertNo: '123' } }, 'warning ModCertificate.OldCertNo'],
  ['no number yet', head({ CertType: 'E', CertNo: '' })],
]);

cases('format/hs-code', [
  ['ten digits', line('C', { HSCode: '6109100021' })],
  ['dots', line('C', { HSCode: '6109.10.0021' }), 'warning Goods[0].HSCode'],
  ['eight digits', line('C', { HSCode: '61091000' }), 'hint Goods[0].HSCode'],
  ['eight digits of the other side on ECFA', line('H', { HSCode: '61091000' })],
  ['four digits', line('C', { HSCode: '6109' }), 'warning Goods[0].HSCode'],
  ['an odd number of digits', line('C', { HSCode: '610910002' }), 'warning Goods[0].HSCode'],
  ['a chapter that does not exist', line('C', { HSCode: '7701100000' }), 'warning Goods[0].HSCode'],
  ['letters', line('C', { HSCode: '6109AB' }), 'warning Goods[0].HSCode'],
]);

cases('format/authority-code', [
  ['four digits', head({ OrgCode: '3101', FetchPlace: '3101' })],
  ['three digits', head({ OrgCode: '310' }), 'warning CertificateHead.OrgCode'],
  ['the name, as forms show it', head({ OrgCode: '宁波海关' })],
]);

cases('codes/country', [
  ['the ISO number', head({ DestCountryCode: '360', DestCountry: 'INDONESIA' })],
  ['the declaration code, the name beside it', head({ DestCountryCode: '112', DestCountry: 'INDONESIA' }), 'warning CertificateHead.DestCountryCode'],
  ['a declaration code that is no ISO number', head({ DestCountryCode: '142' }), 'warning CertificateHead.DestCountryCode'],
  ['a declaration code that is an ISO number too, and no name', head({ DestCountryCode: '116' })],
  ['three letters', head({ DestCountryCode: 'IDN' }), 'warning CertificateHead.DestCountryCode'],
  ['number and name of two countries', head({ DestCountryCode: '360', DestCountry: 'THAILAND' }), 'warning CertificateHead.DestCountryCode'],
  ['the Chinese name in place of the code', head({ DestCountryCode: '泰国' })],
  ['a third party', { NonpartyCorp: [{ EntCountryCode: '110', EntCountryName: '中国香港' }] }, 'warning NonpartyCorp[0].EntCountryCode'],
  ['no number of any country', head({ DestCountryCode: '999' }), 'warning CertificateHead.DestCountryCode'],
]);

describe('a country code of the customs declaration', () => {
  it.each([['112', 'INDONESIA', '360'], ['142', '', '156'], ['CHN', '', '156'], ['502', 'U.S.A.', '840'], ['110', 'HONG KONG', '344']])('%s %s is translated to %s', (code, name, iso) => {
    const finding = findings(head({ DestCountryCode: code, DestCountry: name })).find(({ rule }) => rule === 'codes/country');
    expect(finding?.fix?.edits).toEqual([{ path: 'CertificateHead.DestCountryCode', value: iso }]);
  });

  it('that contradicts the name is left to the user', () => {
    expect(findings(head({ DestCountryCode: '360', DestCountry: 'THAILAND' }))[0]?.fix).toBeUndefined();
  });
});

cases('codes/currency', [
  ['three letters', head({ Curr: 'USD' })],
  ['the number of the declaration', head({ Curr: '502' }), 'warning CertificateHead.Curr'],
  ['small letters', head({ Curr: 'usd' }), 'warning CertificateHead.Curr'],
  ['RMB', { OriInv: [{ Curr: 'RMB' }] }, 'warning OriInv[0].Curr'],
  ['the Chinese name, as forms show it', head({ Curr: '美元' })],
]);

it.each([['502', 'USD'], ['RMB', 'CNY'], ['US$', 'USD'], ['300', 'EUR']])('currency %s is translated to %s', (text, code) => {
  expect(findings(head({ Curr: text }))[0]?.fix?.edits[0]?.value).toBe(code);
});
