import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfWidth, legalInXml, typed, visible } from '@/lib/check/text-repair';
import { findings, head, line, ofRule } from './try';
import { cases } from './run-cases';

const c = (fields: Record<string, string>) => head({ CertType: 'C', ...fields });
const ecfa = (fields: Record<string, string>) => head({ CertType: 'H', ...fields });

cases('characters/not-in-xml', [
  ['a control character', c({ Note: 'A\u0001B' }), 'error CertificateHead.Note'],
  ['line ends and tabs are fine', c({ Note: 'A\r\n\tB' })],
  ['a character beyond the basic plane', c({ Note: '𠮷' })],
  ['half a character', c({ Note: '\uD842' }), 'error CertificateHead.Note'],
]);

cases('characters/invisible', [
  ['a zero-width space in a printed box', c({ Consignee: 'ABC\u200B LTD' }), 'error CertificateHead.Consignee'],
  ['a no-break space', c({ Exporter: 'ABC\u00A0LTD' }), 'error CertificateHead.Exporter'],
  ['a tab from a spreadsheet', line('C', { GoodsDesc: 'A\tB' }), 'error Goods[0].GoodsDesc'],
  ['in a box that is not printed', c({ EtpsName: '宁波\uFEFF公司' }), 'warning CertificateHead.EtpsName'],
  ['on ECFA too', ecfa({ Exporter: '宁波\u200B公司' }), 'error CertificateHead.Exporter'],
  ['ordinary blanks and line ends', c({ Exporter: 'ABC LTD\nNINGBO, CHINA' })],
  ['invoice numbers are another rule\'s matter', c({ InvNo: 'A\u200B1' })],
]);

cases('characters/full-width', [
  ['a full-width comma', c({ Exporter: 'ABC LTD，NINGBO' }), 'error CertificateHead.Exporter'],
  ['a Chinese full stop', line('C', { GoodsDesc: 'SHIRTS。' }), 'error Goods[0].GoodsDesc'],
  ['in marks it may stand on the carton', c({ Mark: 'Ｎ／Ｍ' }), 'warning CertificateHead.Mark'],
  ['ECFA is Chinese', ecfa({ Exporter: '宁波公司（示例）' })],
  ['an unknown type may be ECFA', head({ Exporter: '宁波公司（示例）' })],
  ['a Chinese box of an English certificate', c({ EtpsName: '宁波公司（示例）' })],
]);

cases('characters/chinese', [
  ['Chinese characters in an English box', c({ Consignee: '示例公司' }), 'error CertificateHead.Consignee'],
  ['ECFA is Chinese', ecfa({ Consignee: '示例公司' })],
  ['marks stand as on the cartons', c({ Mark: '示例' })],
  ['the Chinese goods name', line('C', { GoodsName: '棉制T恤衫' })],
  ['an unknown type', head({ Consignee: '示例公司' })],
]);

cases('characters/typographic', [
  ['a curly apostrophe', line('C', { GoodsDesc: 'MEN’S T-SHIRT' }), 'warning Goods[0].GoodsDesc'],
  ['a long dash', c({ Exporter: 'ABC – DEF' }), 'warning CertificateHead.Exporter'],
  ['a typed apostrophe', line('C', { GoodsDesc: "MEN'S T-SHIRT" })],
]);

cases('characters/unusual', [
  ['an accent', c({ Consignee: 'SÃO PAULO, BRAZIL' }), 'hint CertificateHead.Consignee'],
  ['a trade mark', line('C', { GoodsDesc: 'ABC™ SHIRT' }), 'hint Goods[0].GoodsDesc'],
  ['plain text', line('C', { GoodsDesc: '100% COTTON SHIRT #5 (M&L) @ 2/CTN' })],
  ['what another rule names', c({ Consignee: 'A，B' })],
]);

cases('characters/lower-case', [
  ['small letters', line('C', { GoodsDesc: 'Eighteen CARTONS' }), 'warning Goods[0].GoodsDesc'],
  ['an e-mail address', c({ Exporter: 'ABC LTD, CHINA\nE-MAIL: info@abc.example' })],
  ['a web address', c({ Remark: 'origin.customs.gov.cn' })],
  ['the destination as the list has it', c({ DestCountry: 'Thailand' })],
  ['marks as on the cartons', c({ Mark: 'Siam' })],
  ['invoice numbers as on the invoice', c({ InvNo: 'Sl2026' })],
]);

it('capitals are offered, addresses left as they are', () => {
  const finding = findings(c({ Exporter: 'Abc Ltd, China info@abc.example' })).find(({ rule }) => rule === 'characters/lower-case');
  expect(finding?.fix?.edits[0]?.value).toBe('ABC LTD, CHINA info@abc.example');
});

cases('invoice-number/blank', [
  ['a blank inside', c({ InvNo: 'SL 2026' }), 'error CertificateHead.InvNo'],
  ['a blank behind', c({ InvNo: 'SL2026 ' }), 'error CertificateHead.InvNo'],
  ['an invisible character', c({ InvNo: 'SL\u200B2026' }), 'error CertificateHead.InvNo'],
  ['a full-width blank', c({ InvNo: 'SL\u30002026' }), 'error CertificateHead.InvNo'],
  ['on a line and in the invoice list', { Goods: [{ InvNo: 'A 1' }], OriInv: [{ InvNo: 'A 1' }] }, 'error Goods[0].InvNo', 'error OriInv[0].InvNo'],
  ['none', c({ InvNo: 'SL-2026/01' })],
]);

cases('invoice-number/full-width', [
  ['a full-width hyphen', c({ InvNo: 'SL－2026' }), 'error CertificateHead.InvNo'],
  ['a long hyphen', c({ InvNo: 'SL–2026' }), 'error CertificateHead.InvNo'],
  ['full-width digits', c({ InvNo: 'SL２０２６' }), 'error CertificateHead.InvNo'],
  ['a typed hyphen', c({ InvNo: 'SL-2026' })],
  ['only a full-width blank', c({ InvNo: 'SL\u30002026' })],
]);

cases('invoice-number/zero-or-letter-o', [
  ['the letter O between digits', c({ InvNo: 'SL2O26' }), 'warning CertificateHead.InvNo'],
  ['the letter O behind digits', c({ InvNo: 'SL202O' }), 'warning CertificateHead.InvNo'],
  ['0 between letters', c({ InvNo: 'FA0XB12' }), 'hint CertificateHead.InvNo'],
  ['NO., PO and CO before digits are words', c({ InvNo: 'PO2026-NO12' })],
  ['digits and letters apart', c({ InvNo: 'SL2026' })],
]);

cases('invoice-number/zero-or-letter-o', [
  ['the contract has the same digits with a 0', head({ InvNo: 'TSIO801005', ContractNo: 'TSSC0801005' }), 'warning CertificateHead.InvNo'],
  ['the contract has others', head({ InvNo: 'PO801005', ContractNo: 'SC0901005' })],
]);

cases('invoice-number/unusual', [
  ['Chinese characters', head({ CertType: 'E', InvNo: '发票2026' }), 'error CertificateHead.InvNo'],
  ['a Cyrillic letter that looks like H', head({ CertType: 'E', InvNo: '\u041DD2026' }), 'error CertificateHead.InvNo'],
  ['on ECFA, which is Chinese', head({ CertType: 'H', InvNo: '甲2026' }), 'warning CertificateHead.InvNo'],
  ['full width is another rule', head({ CertType: 'E', InvNo: 'HD２０２６' })],
  ['brackets and slashes', head({ CertType: 'E', InvNo: 'NBO-26(11)/07' })],
]);

it('the country of destination in Chinese is wrong in a message, on a form perhaps only shown so', () => {
  const thailand = head({ CertType: 'E', DestCountry: '泰国' });
  expect(ofRule('characters/chinese', thailand, { absent: 'empty' })).toEqual(['error CertificateHead.DestCountry']);
  expect(ofRule('characters/chinese', thailand)).toEqual([]);
});

it('Chinese in a coded field printed in English is a warning, and only where the whole message is there', () => {
  const packed = line('C', { PackUnit: '纸箱', GoodsUnitE: '件' });
  expect(ofRule('characters/chinese', packed, { absent: 'empty' })).toEqual(['warning Goods[0].PackUnit', 'warning Goods[0].GoodsUnitE']);
  expect(ofRule('characters/chinese', packed)).toEqual([]);
});

describe('mending text', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  it.each([['legalInXml', legalInXml], ['visible', visible], ['halfWidth', halfWidth], ['typed', typed]] as const)('%s done twice is done once', (_name, mend) => {
    fc.assert(fc.property(text, (value) => {
      expect(mend(mend(value))).toBe(mend(value));
    }));
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      expect(mend(mend(value))).toBe(mend(value));
    }));
  });

  it('leaves what can be typed on a keyboard as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (value) => {
      expect(typed(halfWidth(visible(legalInXml(value))))).toBe(value);
    }));
  });

  it('keeps Chinese characters', () => {
    expect(halfWidth('棉制Ｔ恤衫，１００％')).toBe('棉制T恤衫,100%');
  });
});
