/** Rules that know two faults in one box: each is told as what it is, by the country, number or box it names. */
import { describe, expect, it } from 'vitest';
import { cases, rests } from './run-cases';
import { findingsOf, head, line, ofRule, type Draft } from './try';

const said = (rule: string, draft: Draft): string => findingsOf(rule, draft).map(({ message }) => message.en).join('\n');
const company = { EntName: 'SAMPLE TRADING LIMITED', EntAddr: '1 QUEENS ROAD, HONG KONG', EntCountryCode: '344', EntCountryName: '中国香港' };
const party = (fields: Record<string, string>, certHead: Record<string, string> = { CertType: 'E' }): Draft => ({ CertificateHead: certHead, NonpartyCorp: [fields] });

describe('a third party', () => {
  it('in mainland China is told apart from one elsewhere', () => {
    const rule = 'third-party/address-and-country';
    expect(said(rule, party({ ...company, EntAddr: '1 ROAD, NINGBO, CHINA' }))).toMatch(/SAMPLE TRADING LIMITED.*mainland/);
    expect(said(rule, party({ ...company, EntAddr: '1 ROAD, SINGAPORE' }))).toMatch(/SAMPLE TRADING LIMITED.*Singapore/);
    const clause = (GoodsSpecClause: string): string => said('third-party/clause-incomplete', head({ CertType: 'C', GoodsSpecClause }));
    expect(clause('THIRD PARTY: A LIMITED, NINGBO, CHINA')).toContain('"THIRD PARTY A LIMITED, NINGBO, CHINA"');
    expect(clause('THIRD PARTY : A LIMITED: B')).toContain('"THIRD PARTY A LIMITED: B"');
  });
  it('stated in another box is told by what begins there, and where it belongs', () => {
    const rule = 'third-party/in-other-box';
    const behind = (CertType: string, fields: Record<string, string>): string => said(rule, head({ CertType, DestCountry: CertType === 'G' ? 'NORWAY' : 'THAILAND', ...fields }));
    expect(behind('E', { Exporter: 'A CO., LTD.\nO/B SAMPLE LIMITED, HONG KONG' })).toMatch(/^"O\/B SAMPLE.*company list/);
    expect(behind('G', { Exporter: 'A CO., LTD.\nO/B SAMPLE LIMITED, HONG KONG' })).toMatch(/^"O\/B SAMPLE.*special clause/);
    expect(behind('E', { Exporter: 'A CO., LTD.\nO/B SAMPLE LIMITED, NINGBO, CHINA' })).toContain('mainland China');
    expect(behind('E', { Consignee: 'A CO., LTD.\nO/B SAMPLE LIMITED, BANGKOK, THAILAND' })).toContain('importing side');
  });
  it('with China chosen is told which region its address lies in', () => {
    const rule = 'third-party/mainland-company';
    const in_ = (EntAddr: string): string => said(rule, party({ EntName: 'SAMPLE LIMITED', EntAddr, EntCountryCode: '156' }));
    expect([in_('KOWLOON, HONG KONG '), in_('1 ROAD\nMACAO'), in_('TAIPEI, TAIWAN'), in_('NINGBO, CHINA'), in_('HONG KONG ROAD, NINGBO')].map((text) => /choose (\d+)/.exec(text)?.[1])).toEqual(['344', '446', '158', undefined, undefined]);
    expect(in_('NINGBO, CHINA')).toContain('"SAMPLE LIMITED"');
    expect(said('third-party/company-in-importing-country', party({ EntName: 'SIAM LIMITED', EntCountryCode: '764' }, { CertType: 'E', DestCountry: 'THAILAND' }))).toContain('"SIAM LIMITED"');
  });
  it('written nowhere is told where FORM A and the non-preferential certificate take it', () => {
    const boxes = { Exporter: 'A CO, NINGBO, CHINA', Consignee: 'B CO', GoodsSpecClause: '' };
    expect(said('third-party/not-written-out', party(company, { CertType: 'G', ...boxes }))).toContain('FORM A');
    expect(said('third-party/not-written-out', party(company, { CertType: 'C', ...boxes }))).toContain('VIA');
  });
  cases('third-party/same-as-party', [['five letters are too few', party({ EntName: 'ABCDE' }, { CertType: 'E', Exporter: 'ABCDE' })]]);
  cases('third-party/clause-incomplete', [
    ['in the importing country', head({ CertType: 'C', DestCountry: 'JAPAN', Consignee: 'A CO.\nVIA SAMPLE LIMITED, TOKYO, JAPAN' }), 'warning CertificateHead.Consignee'],
    ['no country, the destination known', head({ CertType: 'C', DestCountry: 'JAPAN', Consignee: 'A CO.\nVIA SAMPLE LIMITED' }), 'hint CertificateHead.Consignee'],
  ]);
  cases('third-party/taiwan-principal', [['beside another country', head({ CertType: 'C', Exporter: 'A CO\nO/B SAMPLE LTD, TAIPEI, TAIWAN\nHONG KONG' }), 'hint CertificateHead.Exporter']]);
  cases('third-party/in-other-box', [['a bank and another country', head({ CertType: 'E', DestCountry: 'THAILAND', Consignee: 'SIAM\nO/B SAMPLE CO., LTD., BANGKOK, THAILAND\nHONG KONG' }), 'error CertificateHead.Consignee']]);
});

describe('what is still to be filled', () => {
  const rule = 'required/when-declaring';
  const lacking = (draft: Draft): string[] => ofRule(rule, draft, { absent: 'empty' });
  const declared = (more: Draft, CertType = 'RC'): string[] => lacking({ ...more, CertificateHead: { CertType, ApplyType: '1', ...more.CertificateHead } });

  it('of a third party begun: what it has not, its country once by its own rule', () => {
    const rows = (row: Record<string, string>): string[] => declared({ NonpartyCorp: [row] }).filter((entry) => entry.includes('NonpartyCorp'));
    expect(rows({ SortNo: '1', EntName: 'A' })).toEqual([]);
    expect(rows({ EntName: 'A', EntCountryCode: '344' })).toEqual(['error NonpartyCorp[0].SortNo', 'error NonpartyCorp[0].EntCountryName']);
    expect(rows({ SortNo: '1', EntName: 'A', EntCountryName: '日本' })).toEqual(['error NonpartyCorp[0].EntCountryCode']);
    expect(rows({ SortNo: '1', EntName: 'A', EntCountryCode: ' ', EntCountryName: ' ' })).toEqual([]);
    expect(rows({ SortNo: '1' })).toEqual([]);
    expect(rows({ EntName: ' ' })).toEqual([]);
    expect(lacking({ CertificateHead: { CertType: 'RC', ApplyType: '0' }, NonpartyCorp: [{ EntName: 'A' }] }).filter((entry) => entry.includes('NonpartyCorp'))).toEqual([]);
  });
  it('of an invoice of RCEP, blanks being nothing', () => {
    expect(declared({ OriInv: [{ InvNo: ' ' }] }).filter((entry) => entry.startsWith('error OriInv'))).toContain('error OriInv[0].InvNo');
    expect(declared({ OriInv: [{ InvNo: 'A1' }] }).filter((entry) => entry.startsWith('error OriInv'))).not.toContain('error OriInv[0].InvNo');
    expect(declared({ OriInv: [{}] }, 'E').filter((entry) => entry.includes('OriInv'))).toEqual([]);
    expect(lacking({ CertificateHead: { ApplyType: '1' }, OriInv: [{}] }).filter((entry) => entry.includes('OriInv'))).toEqual([]);
  });
  it('of fields that one type has, on that type alone', () => {
    const origin = 'error Goods[0].GoodsOriginCountry';
    expect([declared({ Goods: [{}] }).includes(origin), declared({ Goods: [{}] }, 'E').includes(origin), lacking({ CertificateHead: { ApplyType: '1' }, Goods: [{}] }).includes(origin)].slice(1)).toEqual([false, false]);
  });
  it('in a draft by name, a dozen of them and how many more', () => {
    const hint = (draft: Draft): string => findingsOf(rule, draft).map(({ message }) => message.en).join();
    expect(hint({})).toBe('');
    const whole = (draft: Draft): string[] => lacking(draft);
    expect(whole({ CertificateHead: { CertType: 'E' } })).toEqual(['hint CertificateHead']);
  });
});

describe('applied for afterwards', () => {
  const applied = (CertType: string, IntendExpDate: string, AplDate: string, more: Record<string, string> = {}): Draft => head({ CertType, IntendExpDate, AplDate, ...more });
  const rule = 'retrospective/window';
  const path = 'CertificateHead.AplDate';
  cases(rule, [
    ['an amended one counts from its original', applied('C', '2026-03-02', '2026-03-03', { CertStatus: ' 1 ' })],
    ['a re-issued one too', applied('C', '2026-03-02', '2026-03-03', { CertStatus: '2' })],
    ['a status that is none', applied('C', '2026-03-02', '2026-03-03', { CertStatus: '12' }), `warning ${path}`],
    ['another', applied('C', '2026-03-02', '2026-03-03', { CertStatus: '41' }), `warning ${path}`],
    ['the holidays of that year are not known', applied('K', '2031-12-25', '2032-01-06'), `hint ${path}`],
    ['no day of application', head({ CertType: 'C', IntendExpDate: '2026-03-02' })],
    ['no type', head({ IntendExpDate: '2026-03-02', AplDate: '2026-03-03' })],
  ]);
  it('the last day without is named where there are days of grace', () => {
    const words = (draft: Draft): string => said(rule, draft);
    expect(words(applied('X', '2026-03-02', '2026-03-06'))).toContain('2026-03-05');
    expect(words(applied('C', '2026-03-02', '2026-03-03'))).not.toContain('until 2026-03-02');
  });

  const ecfa = (fields: Record<string, string>): Draft => head({ CertType: 'H', IntendExpDate: '2026-03-02', AplDate: '2026-03-05', ...fields });
  cases('retrospective/declaration-date', [
    ['blank once shipped', ecfa({ ExpDeclDate: ' ' }), 'warning CertificateHead.ExpDeclDate'],
    ['known', ecfa({ ExpDeclDate: '2026-03-02' })], ['not read', ecfa({})],
    ['expected only', ecfa({ ExpDeclDate: '', PredictFlag: '1' })], ['not expected', ecfa({ ExpDeclDate: '', PredictFlag: '0' }), 'warning CertificateHead.ExpDeclDate'],
    ['on the day of shipment', ecfa({ ExpDeclDate: '', AplDate: '2026-03-02' })],
  ]);

  const worded = (text: string, AplDate: string, CertType = 'C', more: Record<string, string> = {}): Draft => applied(CertType, '2026-03-02', AplDate, { Remark: text, ...more });
  const remark = 'CertificateHead.Remark';
  cases('retrospective/wording-not-due', [
    ['on the day of shipment', worded('ISSUED RETROSPECTIVELY', '2026-03-02'), `warning ${remark}`], ['before it', worded('issued  retroactively', '2026-03-01'), `warning ${remark}`], ['the day after', worded('ISSUED RETROSPECTIVELY', '2026-03-03')],
    ['Singapore within the grace', worded('ISSUED RETROSPECTIVELY', '2026-03-04', 'X'), `warning ${remark}`], ['Singapore on its last day', worded('ISSUED RETROSPECTIVELY', '2026-03-05', 'X'), `warning ${remark}`], ['Singapore behind it', worded('ISSUED RETROSPECTIVELY', '2026-03-06', 'X')],
    ['FORM E on the disputed day', worded('ISSUED RETROACTIVELY', '2026-03-05', 'E')],
    ['ECFA counts from its declaration', { CertificateHead: { CertType: 'H', IntendExpDate: '2026-01-02', ExpDeclDate: '2026-03-02', AplDate: '2026-03-02', Note: '补发' } }, 'warning CertificateHead.Note'],
    ['asked for in the note', worded('', '2026-03-02', 'C', { Note: '请补发' }), 'warning CertificateHead.Note'], ['denied in the note', worded('', '2026-03-02', 'C', { Note: '无需按补发办理' })], ['in Chinese elsewhere it is not printed', worded('补发', '2026-03-02')],
    ['in the clause', worded('', '2026-03-02', 'C', { GoodsSpecClause: 'ISSUED RETROSPECTIVELY' }), 'warning CertificateHead.GoodsSpecClause'], ['in the transport details', worded('', '2026-03-02', 'C', { TransDetails: 'ISSUED RETROSPECTIVELY' }), 'warning CertificateHead.TransDetails'],
    ['other words', worded('RETROSPECTIVELY', '2026-03-02')], ['no type', head({ Remark: 'ISSUED RETROSPECTIVELY', IntendExpDate: '2026-03-02', AplDate: '2026-03-02' })],
  ]);
  rests(rule, [['ECFA', ecfa({ ExpDeclDate: '2026-03-02' }), 'customs-faq-2023']]);
});

cases('re-export/origin', [['no origin in the head', { CertificateHead: { CertType: 'TR' }, Goods: [{ GoodsOriginCountry: '250' }] }], ['one line of two', { CertificateHead: { CertType: 'TR', OriCountryCode: '152' }, Goods: [{ GoodsOriginCountry: '152' }, { GoodsOriginCountry: '250', GoodsOriginCountryEn: 'FRANCE' }] }, 'warning Goods[1].GoodsOriginCountry']]);
it('RCEP wants its price terms when declaring', () => {
  const lacking = (fields: Record<string, string>): string[] => ofRule('rcep/price-terms', head({ CertType: 'RC', ...fields }), { absent: 'empty' });
  expect([lacking({ ApplyType: '1', PriceTerms: ' ' }), lacking({ ApplyType: '1', PriceTerms: 'FOB' }), lacking({ ApplyType: '0' })]).toEqual([['warning CertificateHead.PriceTerms'], [], []]);
  expect(ofRule('rcep/price-terms', head({ CertType: 'RC', ApplyType: '1', PriceTerms: '' }))).toEqual([]);
});

describe('marks of another country', () => {
  const rule = 'marks/made-elsewhere';
  cases(rule, [
    ['a part of the goods', line('E', { GoodsDesc: 'PUMP WITH MOTOR MADE IN GERMANY' }), 'warning Goods[0].GoodsDesc'],
    ...['W/ MOTOR', 'W/MOTOR', 'CONTAINING STEEL', 'INCL. MOTOR', 'INCLUDING MOTOR', 'USING STEEL', 'FITTED WITH MOTOR', 'EQUIPPED WITH MOTOR', '(MOTOR'].map((text) => [text, line('E', { GoodsDesc: `PUMP ${text} MADE IN GERMANY` }), 'warning Goods[0].GoodsDesc'] as const),
    ['the goods themselves, a bracket closed before', line('E', { GoodsDesc: 'PUMP (RED) MADE IN GERMANY' }), 'error Goods[0].GoodsDesc'],
    ['the goods themselves, a part named behind', line('E', { GoodsDesc: 'PUMP MADE IN GERMANY\nWITH MOTOR' }), 'error Goods[0].GoodsDesc'],
    ['a part named on the line before', line('E', { GoodsDesc: 'PUMP WITH MOTOR\nMADE IN GERMANY' }), 'error Goods[0].GoodsDesc'],
    ['on the cartons nothing is a part', head({ CertType: 'E', Mark: 'WITH MOTOR MADE IN GERMANY' }), 'error CertificateHead.Mark'],
    ['letters of the alphabet are no country', head({ CertType: 'E', Mark: 'MADE IN DE' })],
    ['Chinese before and behind', head({ CertType: 'H', Mark: '原产国：日本东京\n德国制造' }), 'error CertificateHead.Mark', 'error CertificateHead.Mark'],
    ['a name too far behind', head({ CertType: 'E', Mark: 'MADE IN A B C D E F JAPAN' })],
  ]);
});
cases('marks/empty', [['a form whose marks nobody knows', head({ CertType: 'M', Mark: '' }), 'warning CertificateHead.Mark'], ['Australia', head({ CertType: 'A', Mark: '' })], ['Pakistan', head({ CertType: 'P', Mark: '' })], ['declaring', head({ CertType: 'C', ApplyType: '1', Mark: ' ' }), 'error CertificateHead.Mark'], ['no type', head({ Mark: '' })]]);
