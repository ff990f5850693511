import { describe, expect, it } from 'vitest';
import { cases, mends } from './run-cases';
import { findings, head, line, type Draft } from './try';

const exporter = (Exporter: string, CertType = 'C'): Draft => head({ CertType, Exporter });
const box = 'CertificateHead.Exporter';
const said = (rule: string, draft: Draft): string => findings(draft).find((finding) => finding.rule === rule)?.message.en ?? '';

mends('characters/full-width', [
  ['letters, digits and signs', exporter('ＮＩＮＧＢＯ　１（Ａ），．／－'), `${box} = NINGBO 1(A),./-`],
  ['Chinese punctuation', exporter('《A》「B」『C』【D】〔E〕〈F〉、。￥5'), `${box} = "A""B""C"[D](E)<F>,.CNY5`],
  ['in the marks', head({ CertType: 'E', Mark: 'Ｃ／ＮＯ．１' }), 'CertificateHead.Mark = C/NO.1'],
]);
mends('characters/typographic', [
  ['quotation marks', exporter('‘A’ ‚B‛ “C” „D‟ ′E″'), `${box} = 'A' 'B' "C" "D" 'E"`],
  ['hyphens and dashes', exporter('A‐B‑C‒D–E—F―G−H'), `${box} = A-B-C-D-E-F-G-H`],
  ['dots and accents', exporter('A…B·C•D´E'), `${box} = A...B.C-D'E`],
]);
mends('characters/invisible', [
  ['a zero-width blank', exporter('NING\u200BBO'), `${box} = NINGBO`],
  ['a mark of direction', exporter('\u202ANINGBO\u202C'), `${box} = NINGBO`],
  ['a soft hyphen, a joiner and a byte order mark', exporter('\uFEFFNING\u00ADB\u2060O'), `${box} = NINGBO`],
  ['odd blanks and a tab', exporter('A\u00A0B\tC\u2003D\u202FE'), `${box} = A B C D E`],
  ['nothing else in the box: to be left to its owner', exporter('\u200B\u00A0')],
]);
mends('characters/not-in-xml', [
  ['a control character', exporter('NING\u0001BO'), `${box} = NINGBO`],
  ['half a pair', exporter('A\uD840B'), `${box} = AB`],
  ['the other half', exporter('A\uDC00B'), `${box} = AB`],
  ['nothing else in the box', exporter('\u0001 \u0002')],
]);
mends('characters/lower-case', [
  ['all letters', exporter('Ningbo Sample Co.,  Ltd.\n1 road'), `${box} = NINGBO SAMPLE CO.,  LTD.\n1 ROAD`],
  ['e-mail and web addresses stay', exporter('Mail a@b.com  or www.sample.cn, http://x'), `${box} = MAIL a@b.com  OR www.sample.cn, http://x`],
]);

cases('characters/lower-case', [
  ['only an address in small letters', exporter('MAIL a@b.com'),],
  ['a name of a domain', exporter('SAMPLE.com.cn SAMPLE.net SAMPLE.org')],
  ['ECFA is not printed in English', exporter('Ningbo', 'H')],
  ['no type', head({ Exporter: 'Ningbo' })],
  ['what is not printed', head({ CertType: 'C', EtpsName: 'Ningbo' })],
  ['marks stand as on the cartons', head({ CertType: 'C', Mark: 'Ningbo' })],
], { blanks: false });

cases('characters/chinese', [
  ['printed in English', exporter('宁波'), `error ${box}`],
  ['ECFA', exporter('宁波', 'H')],
  ['no type', head({ Exporter: '宁波' })],
  ['marks', head({ CertType: 'C', Mark: '宁波' })],
  ['what is not printed', head({ CertType: 'C', CertNo: '甲', CiqRegNo: '乙' })],
  ['an invoice number has a rule of its own', head({ CertType: 'C', InvNo: '甲' })],
]);
cases('characters/full-width', [
  ['marks of ECFA', head({ CertType: 'H', Mark: 'Ａ' })],
  ['marks without a type', head({ Mark: 'Ａ' })],
  ['marks', head({ CertType: 'C', Mark: 'Ａ' }), 'warning CertificateHead.Mark'],
  ['what is not printed', head({ CertType: 'C', CiqRegNo: 'Ａ' })],
  ['no type', head({ Exporter: 'Ａ' })],
]);
cases('characters/unusual', [
  ['an accent', exporter('CAFÉ'), `hint ${box}`],
  ['a tilde can be typed', exporter('CAFE~')],
  ['with what other rules see', exporter('CAFE～é“中\u200B\u0001\u00A0'), `hint ${box}`],
  ['only what other rules see', exporter('ＣＡＦＥ“中\u200B\u0001\u00A0\u0085')],
  ['an invoice number has a rule of its own', head({ CertType: 'C', InvNo: 'É1' })],
  ['ECFA', exporter('CAFÉ', 'H')],
], { blanks: false });
cases('characters/typographic', [
  ['ECFA', exporter('“A”', 'H')],
  ['what is not printed', head({ CertType: 'C', CiqRegNo: '“A”' })],
  ['an invoice number has a rule of its own', head({ CertType: 'C', InvNo: 'A–1' })],
]);
cases('characters/invisible', [
  ['what is not printed', head({ CiqRegNo: 'A\u200B' }), 'warning CertificateHead.CiqRegNo'],
  ['a line\'s invoice number has a rule of its own', line('C', { InvNo: 'A\u200B' })],
  ['ECFA too', exporter('宁\u200B波', 'H'), `error ${box}`],
]);

describe('what is wrong is shown', () => {
  it('up to eight Chinese characters, the rest by dots', () => {
    expect(said('characters/chinese', exporter('一二三四五六七八'))).toContain('"一二三四五六七八"');
    expect(said('characters/chinese', exporter('一A二三四五六七八九'))).toContain('"一二三四五六七八…"');
  });
  it('up to five other signs, each once, the ideographic blank as a sign', () => {
    expect(said('characters/full-width', exporter('ＡＡＢ\u3000ＣＤＥＦ'))).toContain('"Ａ Ｂ ␣ Ｃ Ｄ"');
    expect(said('characters/typographic', exporter('“A” – — … ·'))).toContain('"“ ” – — …"');
  });
});
