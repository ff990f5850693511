import { describe, expect, it } from 'vitest';
import { findings, head, line, ofRule, type Draft } from '../check/try';
import { wordings } from './wordings';

const path = 'CertificateHead.Mark';
const mark = (certType: string) => (Mark: string): Draft => head({ CertType: certType, Mark });

wordings({
  rule: 'marks/none-wording',
  put: mark('C'),
  finding: `hint ${path}`,
  seen: ['N.M', 'N.M.', 'NM', 'N\\M', 'N / M', 'N /M', 'N/ M', 'N/M.', 'NO MARK', 'NO MARKS', 'No marks', 'NO MARKING', 'NIL', 'NONE', 'NO', 'NA', 'N/A', '-', '---', '***', '/', '.', 'WITHOUT MARK', 'WITHOUT MARKS', '无', '无唛', '无唛头'],
  unseen: ['N/M', ' N/M ', '', 'NO MARKS ON 12 CARTONS', 'NIKE NM', 'NMX', 'NO.1-20', 'NOMARK', 'NO\\MARK', 'WITHOUT-MARKS', 'NO-MARKING', 'NX/M', 'N/XM', 'A-B', '- SAMPLE -', '无锡示例'],
});

describe('marks/none-wording', () => {
  it('Switzerland also has NO MARKS AND NUMBERS, ECFA other words', () => {
    expect(ofRule('marks/none-wording', mark('S')('NO MARKS AND NUMBERS'))).toEqual([]);
    expect(ofRule('marks/none-wording', mark('H')('无'))).toEqual([]);
    expect(ofRule('marks/none-wording', head({ CertType: 'C' }))).toEqual([]);
  });
});

wordings({
  rule: 'marks/reference',
  put: mark('C'),
  finding: `warning ${path}`,
  seen: ['AS PER INVOICE', 'AS PER INV', 'SEE INVOICE', 'AS INVOICE', 'AS PER THE INVOICE', 'AS PER COMMERCIAL INVOICE', 'SEE PROFORMA INVOICE', 'AS PER SALES CONTRACT', 'AS PER B/L', 'AS PER BL', 'AS PER B / L', 'AS PER B L', 'AS PER P/L', 'AS PER P / L', 'AS ADDRESS', 'AS ADDRESSED', 'SEE BILL OF LADING', 'AS PER PACKING LIST', 'AS PER CARTON LABEL', 'AS PER COLOR LABEL', 'AS PER COLOUR LABEL', 'SEE SHIPPING LABEL', 'CARTON LABEL', 'COLOR LABEL', 'COLOUR LABEL', 'SHIPPING LABEL', ' CARTON LABEL '],
  asWritten: ['SAMPLE\nCARTON LABEL\nNO.1'],
  unseen: ['N/M', '', 'INVOICE NO. 12', 'SEASPER INVOICE', 'AS-PER-INVOICE', 'ASX INVOICE', 'AS PER MODEL', 'BL 77', 'AS BLX', 'AS BXL', 'AS PX/L', 'AS P/XL', 'SEE PL7', 'LABEL', 'CARTON LABEL SIZE 12', 'XCARTON LABEL', 'PUT ON CARTON LABEL', 'CARTON LABELS 1-20', 'XX CARTON LABEL'],
});

const attached = ['SEE ATTACHED', 'AS ATTACHED', 'AS PER ATTACHMENT', 'SEE THE ATTACHMENT', 'AS PER THE ATTACHED SHEET', 'SEE ATTACHED LIST', 'SEE ATTACHMENT PAGE', 'SEE ATTACHMENT.', 'AS ATTACHMENT'];
const notAttached = ['NO ATTACHMENT', 'SEE ATTACHMENT NO.4 OF THE CONTRACT', 'SEESATTACHMENT', 'SEE-ATTACHMENT', 'AS PERATTACHMENT', 'AS PER-ATTACHMENT', 'SEE THEATTACHMENT', 'SEE THE-ATTACHMENT', 'SEE ATTACHEDLIST', 'SEE ATTACHED-LIST', 'PLEASE SEE ATTACHMENT', ''];

wordings({ rule: 'marks/attachment-wording', put: mark('C'), finding: `hint ${path}`, seen: attached, unseen: ['SEE ATTACHMENT', ...notAttached] });
wordings({ rule: 'marks/attachment-wording', put: mark('C'), finding: `error ${path}`, seen: ['见附页', '見附頁'], unseen: [] });
wordings({ rule: 'marks/attachment-wording', put: mark('H'), finding: `error ${path}`, seen: [...attached, 'SEE ATTACHMENT'], unseen: ['见附页', ...notAttached] });
wordings({ rule: 'marks/attachment-wording', put: mark('C'), finding: `warning ${path}`, seen: ['PICTURE', '[PICTURE]', '(PHOTO)', '<LOGO>', '[ IMAGE ]', 'GRAPHIC', '图', '图片', '图案', '[图形]', '图标'], unseen: ['LOGO OF SAMPLE', 'SAMPLE LOGO', 'PICTURES', '[X PICTURE]', '[PICTURE X]', 'X[PICTURE]', '[PICTURE]X'] });

describe('marks/attachment-wording', () => {
  const rule = 'marks/attachment-wording';
  const mended = (certType: string, text: string) => findings(mark(certType)(text)).filter((finding) => finding.rule === rule).map(({ severity, fix }) => [severity, fix?.edits]);

  it('the words of the type are offered in place of others', () => {
    expect(mended('C', 'AS PER ATTACHED SHEET')).toEqual([['hint', [{ path, value: 'SEE ATTACHMENT' }]]]);
    expect(mended('H', 'SEE ATTACHED')).toEqual([['error', [{ path, value: '见附页' }]]]);
    expect(mended('H', '見附頁')).toEqual([['hint', [{ path, value: '见附页' }]]]);
    expect(mended('C', '[LOGO]')).toEqual([['warning', [{ path, value: 'SEE ATTACHMENT' }]]]);
  });

  it('Korea and Georgia write I/S for a picture; SEE ATTACHMENT is for a separate sheet', () => {
    for (const certType of ['K', 'GE']) {
      expect(mended(certType, '[LOGO]')).toEqual([['warning', [{ path, value: 'I/S' }]]]);
      expect(mended(certType, 'See attachment')).toEqual([['hint', undefined]]);
      expect(mended(certType, 'I/S')).toEqual([]);
      expect(mended(certType, 'IMAGE OR SYMBOL')).toEqual([]);
      expect(mended(certType, 'SEE ATTACHED')).toEqual(mended('C', 'SEE ATTACHED'));
    }
  });

  it('nothing is said of a type without such words, or without a type', () => {
    expect(mended('R', '[LOGO]')).toEqual([]);
    expect(ofRule(rule, head({ Mark: '[LOGO]' }))).toEqual([]);
    expect(ofRule(rule, head({ CertType: 'C' }))).toEqual([]);
    expect(mended('C', '  SEE ATTACHMENT ')).toEqual([]);
  });
});

wordings({
  rule: 'marks/made-elsewhere',
  put: mark('E'),
  finding: `error ${path}`,
  seen: ['MADE IN JAPAN', 'MADE-IN JAPAN', 'MADE IN: JAPAN', 'MADE IN - JAPAN', 'Made in Viet Nam', 'MADE IN THE NETHERLANDS', 'PRODUCED IN INDIA', 'MANUFACTURED IN USA', 'MADE IN U.S.A.', 'MADE IN US', 'MADE IN UK', 'ASSEMBLED IN MEXICO', 'PRODUCT OF TURKEY', 'PRODUCE OF KENYA', 'COUNTRY OF ORIGIN: JAPAN', 'COUNTRY OF ORIGIN JAPAN', 'PLACE OF ORIGIN : JAPAN', 'ORIGIN: JAPAN', 'SAMPLE\nORIGIN : JAPAN', 'MADE IN REPUBLIC OF KOREA FOR SAMPLE', '日本制造', '由日本制造', '越南製造', '日本原产', '原产国：日本', '原产地 日本', '原产国: 日本大阪'],
  unseen: ['MADE IN CHINA', 'MADE IN P.R.C.', 'PRODUCT OF CHINA', 'COUNTRY OF ORIGIN: CHINA', '中国制造', '原产国：中国', 'MADE IN SHENZHEN FOR JAPAN', 'HANDMADE INDIA STYLE', 'ORIGINAL JAPAN STYLE', 'NO ORIGIN: JAPAN', 'MADE IN A', 'MADE IN IN', 'MADE WITH JAPAN STEEL', 'PRODUCTS FOR JAPAN', 'BY PRODUCT OFFICE JAPAN', 'JAPAN', '制造日期 2026', 'MADE IN, JAPAN'],
});

describe('marks/made-elsewhere', () => {
  const rule = 'marks/made-elsewhere';

  it('looks at marks, description and name, not at others', () => {
    expect(ofRule(rule, line('E', { GoodsDesc: 'TAPS MADE IN JAPAN' }))).toEqual(['error Goods[0].GoodsDesc']);
    expect(ofRule(rule, line('E', { GoodsNameE: 'TAPS MADE IN JAPAN' }))).toEqual(['error Goods[0].GoodsNameE']);
    expect(ofRule(rule, head({ CertType: 'E', Remark: 'MADE IN JAPAN' }))).toEqual([]);
  });

  it('names the country that stands there, once a claim', () => {
    const said = (text: string) => findings(mark('E')(text)).filter((finding) => finding.rule === rule).map(({ message }) => message.en);
    expect(said('MADE IN REPUBLIC OF KOREA').join()).toMatch(/made in .*Korea/);
    expect(said('MADE IN JAPAN\nPRODUCT OF INDIA')).toHaveLength(2);
    expect(said('原产国：印度尼西亚').join()).toContain('made in Indonesia');
    expect(said('印度尼西亚制造').join()).toContain('made in Indonesia');
  });

  it('re-export and processing may say so', () => {
    for (const certType of ['TR', 'PR']) expect(ofRule(rule, mark(certType)('MADE IN JAPAN'))).toEqual([]);
  });
});

wordings({ rule: 'marks/special-signs', put: mark('C'), finding: `hint ${path}`, seen: ['◆', 'SAMPLE ◇ NO.1', '△', '■', '→', '♥', '✓', '©', '®', '™', '㎏', '🙂'], unseen: ['N/M', 'SAMPLE <A>', '唛头', 'É', '“SAMPLE”', '1/2'] });

describe('marks/special-signs', () => {
  it('names five of them at most, each once', () => {
    const said = findings(mark('C')('◆◆ ◇ △ ■ → ♥')).find(({ rule }) => rule === 'marks/special-signs')?.message.en;
    expect(said).toContain('"◆ ◇ △ ■ →"');
  });
});
