import { describe, expect, it } from 'vitest';
import { cases, mends, rests } from './run-cases';
import { findings, head, line, ofRule, type Draft } from './try';

cases('format/authority-code', [
  ['five digits', head({ OrgCode: '31011' }), 'warning CertificateHead.OrgCode'],
  ['four digits behind others', head({ FetchPlace: '03101' }), 'warning CertificateHead.FetchPlace'],
  ['a name in letters', head({ OrgCode: 'NINGBO' }), 'warning CertificateHead.OrgCode'],
  ['a name with its code', head({ OrgCode: '3101-宁波海关' })],
  ['empty', head({ OrgCode: '', FetchPlace: '' })],
]);

cases('format/certificate-number', [
  ['the number of an original of an earlier year', { CertificateHead: { CertType: 'E', AplDate: '2026-05-01' }, ModCertificate: { OldCertNo: 'E246076323030048' } }],
  ['small letters', head({ CertType: 'E', CertNo: 'e266076323030048' }), 'warning CertificateHead.CertNo'],
  ['three letters', head({ CertNo: 'ABC26607632303004' }), 'warning CertificateHead.CertNo'],
  ['a digit more', head({ CertType: 'E', CertNo: 'E2660763230300481' }), 'warning CertificateHead.CertNo'],
  ['letters in the serial', head({ CertType: 'E', CertNo: 'E26607632303004A' }), 'warning CertificateHead.CertNo'],
  ['something before it', head({ CertType: 'E', CertNo: 'NO E266076323030048' }), 'warning CertificateHead.CertNo'],
  ['no type: any letters', head({ CertNo: 'E266076323030048' })],
  ['a row of the invoice list', { CertificateHead: { CertType: 'RC', AplDate: '2026-05-01' }, OriInv: [{ CertNo: 'RC24MA51WHNF70244' }] }],
]);

cases('format/code', [
  ['the meaning in English', head({ ApplyType: 'Declare' }), 'error CertificateHead.ApplyType'],
  ['the meaning with blanks', head({ CertStatus: ' 新证 ' })],
  ['no code at all', head({ CertStatus: '9' }), 'warning CertificateHead.CertStatus'],
  ['empty', head({ CertStatus: '' })],
]);
mends('format/code', [
  ['a small letter', head({ CertType: 'e' }), 'CertificateHead.CertType = E'],
  ['full width and blanks', head({ CertType: ' ｒｃ ' }), 'CertificateHead.CertType = RC'],
  ['A was RVC', line('E', { OriCriteriaSub: 'a' }), 'Goods[0].OriCriteriaSub = 1'],
  ['B was the change of classification', line('E', { OriCriteriaSub: 'B' }), 'Goods[0].OriCriteriaSub = 2'],
  ['C was the process', line('E', { OriCriteriaSub: 'C' }), 'Goods[0].OriCriteriaSub = 3'],
  ['other letters were none', line('E', { OriCriteriaSub: 'D' })],
  ['letters elsewhere mean nothing', head({ CertStatus: 'A' })],
  ['a trade mode of the declaration elsewhere neither', head({ CertStatus: '0110' })],
]);
it('a choice of a few codes is spelt out, of many types not', () => {
  const said = (draft: Draft): string => findings(draft).find(({ rule }) => rule === 'format/code')?.message.en ?? '';
  expect(said(head({ CertStatus: '9' }))).toContain('0, 1, 2, 3');
  expect(said(head({ CertType: 'ZZ' }))).not.toContain('RC, ');
});

cases('format/hs-code', [
  ['six digits', line('C', { HSCode: '610910' }), 'hint Goods[0].HSCode'],
  ['chapter 98', line('C', { HSCode: '9801000000' })],
  ['chapter 99', line('C', { HSCode: '9901000000' }), 'warning Goods[0].HSCode'],
  ['chapter 0', line('C', { HSCode: '0001000000' }), 'warning Goods[0].HSCode'],
  ['chapter 1', line('C', { HSCode: '0101210010' })],
  ['letters before digits', line('C', { HSCode: 'HS610910' }), 'warning Goods[0].HSCode'],
  ['ECFA, six digits', line('H', { HSCode: '610910' }), 'hint Goods[0].HSCode'],
  ['empty', line('C', { HSCode: '' })],
]);
mends('format/hs-code', [
  ['dots', line('C', { HSCode: '6109.10.0021' }), 'Goods[0].HSCode = 6109100021'],
  ['blanks, hyphens, full width', line('C', { HSCode: '６１０９ 10-0021' }), 'Goods[0].HSCode = 6109100021'],
  ['letters', line('C', { HSCode: 'HS6109' })],
]);

const long = (Exporter: string): Draft => head({ Exporter });
cases('format/length', [
  ['as long as it may be, in one line', long('A'.repeat(400))],
  ['two lines to the last character', long(`${'A'.repeat(397)}\nB`)],
  ['two lines one more', long(`${'A'.repeat(398)}\nB`), 'warning CertificateHead.Exporter'],
  ['two lines, too long without the break', long(`${'A'.repeat(399)}\nB`), 'error CertificateHead.Exporter'],
  ['Chinese in place of a code', head({ DestCountryCode: '中华人民共和国中华人民共和国' })],
  ['a code too long', head({ DestCountryCode: '1'.repeat(40) }), 'error CertificateHead.DestCountryCode'],
], { blanks: false });
rests('format/length', [['the line breaks', long(`${'A'.repeat(398)}\nB`), 'portal-field-notes'], ['the characters', long('A'.repeat(401)), 'schema-2022-1']]);
mends('format/length', [
  ['a credit code', line('C', { CiqRegNo: '91330200ma2aaaaa1b' }), 'Goods[0].CiqRegNo = MA2AAAAA1'],
  ['a longer one', line('C', { CiqRegNo: '91330200MA2AAAAA1B0' })],
  ['one with a sign', line('C', { CiqRegNo: '91330200MA2AAAAA-B' })],
  ['one with something before it', line('C', { CiqRegNo: '#91330200MA2AAAAA1B' })],
  ['18 characters elsewhere in a line', line('C', { PackUnit: 'A'.repeat(21) })],
]);

cases('format/number', [
  ['five decimals of packages', line('C', { PackQty: '18.12345' }), 'warning Goods[0].PackQty'],
  ['six decimals of packages', line('C', { PackQty: '18.123456' }), 'error Goods[0].PackQty'],
  ['packages with words before', line('C', { PackQty: 'NO18.5' }), 'error Goods[0].PackQty'],
  ['packages with words behind', line('C', { PackQty: '18.5 CTNS' }), 'error Goods[0].PackQty'],
  ['packages in words', line('C', { PackQty: 'TEN' }), 'error Goods[0].PackQty'],
  ['half an item number', line('C', { GNo: '1.5' }), 'error Goods[0].GNo'],
  ['an amount with one decimal point', line('C', { InvValue: '12.' }), 'error Goods[0].InvValue'],
  ['an amount above a hundred', line('C', { InvValue: '101' })],
  ['a text is no number', head({ Remark: 'X' })],
]);
mends('format/number', [
  ['per cent', line('RC', { ICompPrpr: '35.25 %' }), 'Goods[0].ICompPrpr = 35.25'],
  ['per cent without blank', line('RC', { ICompPrpr: '35%' }), 'Goods[0].ICompPrpr = 35'],
  ['per cent with blanks', line('RC', { ICompPrpr: '35  %' }), 'Goods[0].ICompPrpr = 35'],
  ['per cent of per cent', line('RC', { ICompPrpr: '3%5' })],
  ['more than all', line('RC', { ICompPrpr: '101%' })],
  ['more than all, plainly', line('RC', { ICompPrpr: '101' })],
  ['an amount above a hundred', line('C', { InvValue: ' 1234.56 ' }), 'Goods[0].InvValue = 1234.56'],
  ['thousands and millions', line('C', { InvValue: '1,234,567.89' }), 'Goods[0].InvValue = 1234567.89'],
  ['tens of thousands', line('C', { InvValue: '12,345,678' }), 'Goods[0].InvValue = 12345678'],
  ['too many decimals', line('C', { InvValue: '1,234.123456' })],
  ['words before', line('C', { InvValue: 'A1,234.50' })],
  ['words behind', line('C', { InvValue: '1,234.50A' })],
  ['words before millions', line('C', { InvValue: 'A1,234,567' })],
  ['words behind millions', line('C', { InvValue: '1,234,567A' })],
  ['four digits before a separator', line('C', { InvValue: '1234,567.50' })],
  ['nothing to mend', line('C', { PackQty: '18.5' })],
]);

describe('format/date', () => {
  mends('format/date', [
    ['a time that does not fit', head({ AplDate: '2026-04-09 08:00' }), 'CertificateHead.AplDate = 2026-04-09'],
    ['blanks', head({ InvDate: ' 2026-04-09 ' }), 'CertificateHead.InvDate = 2026-04-09'],
    ['no date', head({ InvDate: 'SOON' })],
  ]);
  it('where a time fits it may stand', () => {
    expect(ofRule('format/date', { OriInv: [{ InvDate: '2026-04-09T08:00' }] })).toEqual([]);
  });
});
