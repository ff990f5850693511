/** Advice at its edges: the last case that still gets it and the first that does not. */
import { describe, expect, it } from 'vitest';
import { certificateTypesFor } from '@/lib/advise';
import { adviceContext } from '@/lib/advise/context';
import { hsSixDigits, packagesOf } from '@/lib/advise/description-line';
import { packingTotal } from '@/lib/advise/packing-total';
import { rankedTypes } from '@/lib/advise/ranked-types';
import { emptyApplication, type GoodsLine } from '@/lib/certificate/application';
import { find, given, idsOf } from './given';

const line = (row: GoodsLine = {}): GoodsLine => ({ GoodsItemFlag: 'N', PackQty: '18', PackUnit: 'CTN', GoodsNameE: 'CUPS', GoodsDesc: '', ...row });
const lines = (count: number): GoodsLine[] => Array.from({ length: count }, () => ({ GoodsItemFlag: 'N' }));

describe('a split by items', () => {
  const split = (InvNo: string | undefined, count: number) => find(given({ CertType: 'H', ...(InvNo !== undefined && { InvNo }) }, { Goods: lines(count) }), 'items/split');

  it('up to four certificates are written out, five are cut', () => {
    expect(split('A', 80)?.text['zh-CN']).toBe('共80项，每份证书最多20项，需拆成4份：\n第1份：第1—20项，发票号 A-1\n第2份：第21—40项，发票号 A-2\n第3份：第41—60项，发票号 A-3\n第4份：第61—80项，发票号 A-4');
    expect(split('A', 81)?.text['zh-CN']).toBe('共81项，每份证书最多20项，需拆成5份：\n第1份：第1—20项，发票号 A-1\n第2份：第21—40项，发票号 A-2\n第3份：第41—60项，发票号 A-3\n…\n第5份：第81项，发票号 A-5');
  });

  it('without an invoice number only the ending is known', () => {
    for (const InvNo of ['', undefined]) {
      expect(split(InvNo, 21)?.text['zh-CN']).toBe('共21项，每份证书最多20项，需拆成2份：\n第1份：第1—20项，发票号后加 -1\n第2份：第21项，发票号后加 -2');
      expect(split(InvNo, 21)?.text.en).toBe('21 items, 20 at most on one certificate: split into 2.\ncertificate 1: items 1–20, invoice number with -1\ncertificate 2: item 21, invoice number with -2');
      expect(split(InvNo, 21)?.insert).toBeUndefined();
    }
  });

  it('the number with its ending fits the field of 50 characters, or is not offered', () => {
    expect(split('A'.repeat(48), 21)?.insert?.value).toBe(`${'A'.repeat(48)}-1`);
    expect(split('A'.repeat(49), 21)?.insert).toBeUndefined();
    // Of ten certificates the last has two figures.
    expect(split('A'.repeat(48), 200)?.insert).toBeUndefined();
    expect(split('A'.repeat(47), 200)?.insert?.value).toBe(`${'A'.repeat(47)}-1`);
  });
});

describe('numbers of packages', () => {
  it.each([['1', 1], ['18', 18], ['18.0', 18], ['18.000', 18], ['999999999', 999_999_999], ['0', null], ['0.0', null], ['1.5', null], ['18.01', null], ['1e3', null], ['-1', null], ['1000000000', null], ['12 CTNS', null], ['', null]] as const)('%s', (PackQty, count) => {
    expect(packagesOf({ PackQty })).toBe(count);
  });

  it('unknown is unknown', () => expect(packagesOf({})).toBeNull());

  it('a total of a thousand million is not written', () => {
    expect(packingTotal([line({ PackQty: '999999998' }), line({ PackQty: '1' })])).toContain('(999999999) CARTONS');
    expect(packingTotal([line({ PackQty: '999999999' }), line({ PackQty: '1' })])).toBeNull();
  });

  it('goods of an unpacked kind are not added up', () => {
    expect(packingTotal([line(), line({ PackType: '2' })])).toBeNull();
    expect(packingTotal([line(), line({ PackType: '1' })])).not.toBeNull();
    expect(packingTotal([line({ PackUnit: undefined }), line()])).toBeNull();
    expect(packingTotal([line(), line({ PackUnit: undefined })])).toBeNull();
    expect(packingTotal([])).toBeNull();
  });
});

describe('six digits of an HS code', () => {
  it.each([['610910', '6109.10'], ['6109.10.00.10', '6109.10'], ['6109 1000 10', '6109.10'], ['61091', null], ['61091000101', null], ['A610910', null], ['610910A', null], ['', null]] as const)('%s', (code, six) => expect(hsSixDigits(code)).toBe(six));

  it('none on the form', () => expect(hsSixDigits(undefined)).toBeNull());

  it('the example in the sentence is the first code known', () => {
    const sentence = (...codes: string[]) => find(given({ CertType: 'E' }, { Goods: codes.map((HSCode) => ({ HSCode })) }), 'description/hs-code')?.text.en;
    expect(sentence('', '6109100010')).toContain('H.S. CODE: 6109.10.');
    expect(sentence()).toContain('H.S. CODE: NNNN.NN.');
  });
});

describe('a description written out', () => {
  const written = (row: GoodsLine) => find(given({ CertType: 'C' }, { Goods: [line(row)] }), 'description/line-1')?.insert;

  it('a box with nothing but blanks is empty', () => expect(written({ GoodsDesc: ' \n ' })?.value).toBe('EIGHTEEN (18) CARTONS OF CUPS'));

  it('names with line breaks become one line', () => expect(written({ GoodsNameE: ' Tea \n  cups ' })?.value).toBe('EIGHTEEN (18) CARTONS OF TEA CUPS'));

  it('what does not fit the field of 1000 characters is not offered', () => {
    const around = 'EIGHTEEN (18) CARTONS OF '.length;
    expect(written({ GoodsNameE: 'A'.repeat(1000 - around) })?.value).toHaveLength(1000);
    expect(written({ GoodsNameE: 'A'.repeat(1001 - around) })).toBeUndefined();
  });

  it('says where it goes', () => {
    const advice = given({ CertType: 'C' }, { Goods: [line({ GoodsDesc: 'DONE' }), line()] });
    expect(find(advice, 'description/line-2')?.insert?.path).toBe('Goods[1].GoodsDesc');
    expect(find(advice, 'description/line-2')?.title['zh-CN']).toBe('第2行的货物描述');
  });
});

describe('the place of the packing total', () => {
  const insert = (...goods: GoodsLine[]) => find(given({ CertType: 'C' }, { Goods: goods }), 'description/total')?.insert;
  const total = 'TOTAL: THIRTY SIX (36) CARTONS ONLY';

  it('is the end of the last description, without the blanks that stood there', () => expect(insert(line({ GoodsDesc: 'A' }), line({ GoodsDesc: ' B \n' }))?.value).toBe(` B\n${total}`));

  it('is unknown where the form has no description', () => {
    expect(insert(line({ GoodsDesc: 'A' }), line({ GoodsDesc: undefined }))).toBeUndefined();
    expect(insert(line({ GoodsDesc: 'A' }), line({ GoodsDesc: 'B\\\\' }))).toBeUndefined();
    expect(insert(line({ GoodsDesc: 'A' }), line({ GoodsDesc: 'B ***' }))).toBeUndefined();
    expect(insert(line({ GoodsDesc: 'A' }), line({ GoodsDesc: 'B **' }))?.value).toBe(`B **\n${total}`);
  });

  it('is not where the field would be too small', () => {
    expect(insert(line({ GoodsDesc: 'A' }), line({ GoodsDesc: 'B'.repeat(999 - total.length) }))?.value).toHaveLength(1000);
    expect(insert(line({ GoodsDesc: 'A' }), line({ GoodsDesc: 'B'.repeat(1000 - total.length) }))).toBeUndefined();
  });
});

describe('papers', () => {
  it('are listed as one sentence, B/L stays B/L', () => {
    const papers = find(given({ CertType: 'C' }), 'documents/with-application');
    expect(papers?.text['zh-CN']).toMatch(/^[^。]+。$/);
    for (const part of papers?.text.en.replace(/\.$/, '').split(', ').slice(1) ?? []) expect(part).not.toMatch(/^[A-Z][a-z]/);
    expect(papers?.text.en).toMatch(/^[A-Z]/);
  });

  it('a company in the list counts once it has a name', () => {
    const named = (EntName: string) => find(given({ CertType: 'E' }, { NonpartyCorp: [{ EntName }] }), 'documents/third-party');
    expect(named('HARBOUR LTD')).toBeDefined();
    expect(named('  ')).toBeUndefined();
    expect(named('')).toBeUndefined();
  });

  it('each way of naming a place of transit counts, blanks do not', () => {
    const transit = (head: Record<string, string>) => find(given({ CertType: 'A', ...head }), 'documents/transit');
    for (const head of [{ TransPort: 'SINGAPORE' }, { TransCountryCode: '702' }, { TransCountryName: '新加坡' }]) expect(transit(head)).toBeDefined();
    expect(transit({ TransPort: ' ', TransCountryCode: '', TransCountryName: ' ' })).toBeUndefined();
    expect(transit({ TransPort: 'SINGAPORE' })?.text['zh-CN']).toMatch(/[^。]。$/);
    expect(transit({ TransPort: 'SINGAPORE' })?.text.en).toMatch(/[^.]\.$/);
  });

  it('nobody is an agent while one of the two numbers is missing', () => {
    const agent = (CiqRegNo: string | undefined, AplRegNo: string | undefined) => idsOf(given({ CertType: 'C', AplDate: '2026-03-02', ...(CiqRegNo !== undefined && { CiqRegNo }), ...(AplRegNo !== undefined && { AplRegNo }) }), 'documents');
    expect(agent('91330200TEST000001', '91330200TEST000002')).toContain('documents/agent');
    for (const [one, other] of [[undefined, '9'], ['9', undefined], ['', '9'], [' ', '9'], ['9', ' ']] as const) expect(agent(one, other)).not.toContain('documents/agent');
  });
});

describe('how a certificate is changed, on the form', () => {
  const advice = (head: Record<string, string>, OldIssueDate = '2026-01-05') => given({ CertType: 'K', AplDate: '2026-03-02', ...head }, { ModCertificate: { OldIssueDate } }).find(({ kind }) => kind === 'change');

  it('says what is handed in, what stands on paper, what to mind, line by line', () => {
    expect(advice({ CertStatus: '3' })?.text['zh-CN']).toBe(
      '原证书无法退回，证书状态选“更改重发证”，向原签证机构申请。\n需要：在更改/重发信息中填原证书号和更改/重发原因。\n证书：新证书注明原证书作废。',
    );
    expect(advice({ CertStatus: '3' }, '')?.text.en).toBe(
      'The original cannot be returned: choose status 更改重发证 and apply to the body that issued it.\nNeeded: Number of the original and reason, in the amendment section.\nOn paper: The new certificate states that the original is void.\nMind: Only while the original is valid: look at its date of issue first.',
    );
    expect(advice({ CertStatus: '1' })?.text['zh-CN']).toContain('需要：原证书原件（退回签证机构）；在更改/重发信息中填原证书号和更改/重发原因。');
    expect(advice({ CertStatus: '1' })?.text.en).toContain('Needed: The original certificate, returned. Number of the original and reason, in the amendment section.');
  });

  it('the last day of a year is within it, the next is not', () => {
    const by = (AplDate: string) => given({ CertType: 'K', CertStatus: '2', AplDate }, { ModCertificate: { OldIssueDate: '2025-03-02' } }).find(({ kind }) => kind === 'change')?.id;
    expect(by('2026-03-02')).toBe('change/re-issue');
    expect(by('2026-03-03')).toBe('change/not-possible');
  });

  it('a new certificate, an unknown status and none at all want nothing', () => {
    for (const CertStatus of ['0', '', '9', 'toString']) expect(advice({ CertStatus })).toBeUndefined();
    expect(given({ CertType: 'C' }).find(({ kind }) => kind === 'change')).toBeUndefined();
    expect(given({ CertStatus: '1' }).find(({ kind }) => kind === 'change')).toBeUndefined();
  });
});

describe('validity and archive', () => {
  const text = (head: Record<string, string>) => find(given(head), 'keeping/validity')?.text['zh-CN'];

  it('from shipment only once the application is later than the shipment', () => {
    expect(text({ CertType: 'A', AplDate: '2026-03-02', IntendExpDate: '2026-03-01' })).toContain('2027-02-28');
    expect(text({ CertType: 'A', AplDate: '2026-03-02', IntendExpDate: '2026-03-02' })).toContain('2027-03-01');
    expect(text({ CertType: 'A', AplDate: '2026-03-02', IntendExpDate: '2026-03-03' })).toContain('2027-03-01');
    expect(text({ CertType: 'A', AplDate: '2026-03-02' })).toContain('2027-03-01');
  });

  it.each(['1', '2', '3'])('status %s ends with the original', (CertStatus) => expect(text({ CertType: 'K', CertStatus })).toContain('与原证书相同'));
  it.each(['0', '', '4', '12', '21'])('status %j does not', (CertStatus) => expect(text({ CertType: 'K', CertStatus })).not.toContain('与原证书相同'));
});

describe('what a form states', () => {
  it('a type, a day or a country that is none is unknown', () => {
    const context = adviceContext({ ...emptyApplication(), CertificateHead: { CertType: 'QQ', AplDate: '2026-13-01', IntendExpDate: 'soon', DestCountry: 'ATLANTIS' } }, '2026-03-02');
    expect(context).toMatchObject({ certType: null, rules: null, day: '2026-03-02', shipment: undefined, destination: null });
    expect(adviceContext(emptyApplication(), '2026-03-02').certType).toBeNull();
  });

  it('types are ranked by what the goods carry, and with too many items told so', () => {
    const form = { ...emptyApplication(), CertificateHead: { DestCountry: 'KOREA', AplDate: '2021-06-01' }, Goods: [...lines(20), { GoodsItemFlag: 'Y' }] };
    expect(rankedTypes(form, '2026-03-02', [{ K: 'PSR' }])).toEqual(certificateTypesFor('KR', '2021-06-01', { items: 20, criteria: [{ K: 'PSR' }] }));
    expect(rankedTypes(form, '2026-03-02')).toEqual(certificateTypesFor('KR', '2021-06-01', { items: 20 }));
    expect(rankedTypes(form, '2026-03-02')).not.toEqual(certificateTypesFor('KR', '2021-06-01', { items: 21 }));
    expect(rankedTypes(form, '2026-03-02', [{ K: 'PSR' }])).not.toEqual(rankedTypes(form, '2026-03-02'));
    expect(rankedTypes(emptyApplication(), '2026-03-02')).toBeNull();
  });
});
