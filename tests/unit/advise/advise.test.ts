import { assert, constantFrom, option, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise, certificateTypesFor } from '@/lib/advise';
import type { Advice } from '@/lib/advise';
import type { Application, CertificateHead, NonpartyCorp } from '@/lib/certificate/application';
import { emptyApplication } from '@/lib/certificate/application';
import { certTypeCodes } from '@/lib/certificate/types';
import { parsePath } from '@/lib/certificate/path';
import { addDays } from '@/lib/rulebook/calendar';
import { sourceOf } from '@/lib/rulebook/sources';
import { runs } from '../properties/runs';

const asOf = '2026-03-02';

function application(head: CertificateHead, rest: Partial<Application> = {}): Application {
  return { ...emptyApplication(), CertificateHead: head, ...rest };
}

const company = (row: Partial<NonpartyCorp> = {}): NonpartyCorp => ({
  SortNo: '1',
  EntName: 'Harbour Trading Ltd.',
  EntAddr: '1 Queen Street, Singapore 188535',
  EntCountryCode: '702',
  EntCountryName: '新加坡',
  ...row,
});

const given = (head: CertificateHead, rest?: Partial<Application>, day = asOf): Advice[] =>
  advise(application(head, rest), { asOf: day });
const find = (advice: readonly Advice[], id: string): Advice | undefined => advice.find((one) => one.id === id);
const ids = (advice: readonly Advice[]): string[] => advice.map(({ id }) => id);

describe('certificate types for a destination', () => {
  const types = (country: string, day = asOf) => certificateTypesFor(country, day).map(({ type }) => type);

  it.each<[string, string]>([
    ['KR', 'K B RC C'],
    ['VN', 'E RC C'],
    ['KH', 'CA E RC C'],
    ['SG', 'X E RC C'],
    ['AU', 'A RC G C'],
    ['NZ', 'N RC G C'],
    ['NO', 'G C'],
    ['JP', 'RC C'],
    ['TW', 'H C'],
    ['LI', 'S C'],
    ['PK', 'P C'],
    ['NI', 'NI C'],
    ['RS', 'SE C'],
    ['MV', 'MV C'],
    ['DE', 'C'],
    ['US', 'C'],
    ['HK', 'C'],
    ['MO', 'C'],
    ['MX', 'C'],
    ['CG', 'C'],
  ])('%s: %s', (country, codes) => expect(types(country)).toEqual(codes.split(' ')));

  it('are those of the day', () => {
    expect(types('JP', '2021-12-31')).toEqual(['C']);
    expect(types('JP', '2022-01-01')).toEqual(['RC', 'C']);
    expect(types('DE', '2021-11-30')).toEqual(['G', 'C']);
    expect(types('DE', '2021-12-01')).toEqual(['C']);
    expect(types('NI', '2023-04-30')).toEqual(['C']);
    expect(types('HN', '2024-08-31')).toEqual(['C']);
    expect(types('HN', '2024-09-01')).toEqual(['HD', 'C']);
    expect(types('KH', '2021-12-31')).toEqual(['E', 'C']);
  });

  it('say how far they are certain', () => {
    const [korea, apta] = certificateTypesFor('KR', asOf);
    expect(korea).toMatchObject({ type: 'K', preferential: true, confidence: 'source-document' });
    expect(apta).toMatchObject({ type: 'B', confidence: 'inferred' });
  });
});

describe('advice on the type', () => {
  it('lists what a destination offers before a type is chosen', () => {
    const advice = find(given({ DestCountryCode: '410' }), 'type/choices');
    expect(advice?.text['zh-CN']).toContain('K（中国—韩国自由贸易协定）');
    expect(advice?.text['zh-CN']).toContain('C（非优惠');
  });

  it('says that a non-preferential certificate forgoes a preference', () => {
    const advice = find(given({ CertType: 'C', DestCountryName: '日本' }), 'type/preference-possible');
    expect(advice?.text.en).toContain('RC (Regional Comprehensive Economic Partnership)');
  });

  it('names other types where the chosen one is not issued for the destination', () => {
    const advice = find(given({ CertType: 'K', DestCountry: 'JAPAN' }), 'type/not-for-destination');
    expect(advice).toMatchObject({ tone: 'attention' });
    expect(advice?.text.en).toContain('RC');
  });

  it('offers the non-preferential certificate after the GSP ended', () => {
    const advice = find(given({ CertType: 'G', DestCountry: 'GERMANY' }), 'type/not-for-destination');
    expect(advice?.text['zh-CN']).toContain('C（非优惠证书');
    expect(ids(given({ CertType: 'G', DestCountry: 'GERMANY', AplDate: '2021-11-30' }))).not.toContain('type/not-for-destination');
  });

  it('does not speak where nothing is wrong or nothing is known', () => {
    expect(ids(given({ CertType: 'C', DestCountry: 'GERMANY' })).filter((id) => id.startsWith('type/'))).toEqual([]);
    expect(ids(given({ CertType: 'T', DestCountry: 'GERMANY' })).filter((id) => id.startsWith('type/'))).toEqual([]);
    expect(ids(given({ CertType: 'K', DestCountry: 'ATLANTIS' })).filter((id) => id.startsWith('type/'))).toEqual([]);
    expect(ids(given({ CertType: 'K', DestCountry: 'JAPAN', DestCountryCode: '410' })).filter((id) => id.startsWith('type/'))).toEqual([]);
  });
});

describe('advice on a third party', () => {
  it('of a non-preferential certificate: VIA, O/B or special clause, with the exact text', () => {
    const advice = given(
      { CertType: 'C', DestCountry: 'GERMANY', Exporter: 'NINGBO TOYS CO., LTD\nNINGBO, CHINA', Consignee: 'SPIEL GMBH\nGERMANY\n', GoodsSpecClause: '' },
      { NonpartyCorp: [company()] },
    );
    expect(find(advice, 'third-party/after-consignee')?.insert).toEqual({
      path: 'CertificateHead.Consignee',
      value: 'SPIEL GMBH\nGERMANY\nVIA HARBOUR TRADING LTD.\n1 QUEEN STREET, SINGAPORE 188535\nSINGAPORE',
    });
    expect(find(advice, 'third-party/after-exporter')?.insert).toEqual({
      path: 'CertificateHead.Exporter',
      value: 'NINGBO TOYS CO., LTD\nNINGBO, CHINA\nO/B HARBOUR TRADING LTD.\n1 QUEEN STREET, SINGAPORE 188535\nSINGAPORE',
    });
    expect(find(advice, 'third-party/special-clause')?.insert).toEqual({
      path: 'CertificateHead.GoodsSpecClause',
      value: 'THIRD PARTY: HARBOUR TRADING LTD., 1 QUEEN STREET, SINGAPORE 188535, SINGAPORE',
    });
  });

  it('of a GSP certificate: the special clause alone', () => {
    const advice = given(
      { CertType: 'G', DestCountry: 'NORWAY', Exporter: 'A', Consignee: 'B', GoodsSpecClause: 'L/C 1' },
      { NonpartyCorp: [company()] },
    );
    expect(ids(advice).filter((id) => id.startsWith('third-party/'))).toEqual(['third-party/special-clause']);
    expect(find(advice, 'third-party/special-clause')?.insert?.value).toMatch(/^L\/C 1\nTHIRD PARTY: /);
    const misplaced = given({ CertType: 'G', Consignee: 'NORSK AS, NORWAY VIA HARBOUR LTD' });
    expect(find(misplaced, 'third-party/guidance')).toMatchObject({ tone: 'attention' });
    expect(find(misplaced, 'third-party/guidance')?.text['zh-CN']).toContain('只在特殊条款栏写 THIRD PARTY');
  });

  it('is general while no company is known, or it is not known in English', () => {
    const general = find(given({ CertType: 'C' }), 'third-party/guidance');
    expect(general?.text['zh-CN']).toContain('VIA 或 O/B');
    expect(general?.text['zh-CN']).toContain('国内公司和进口国（地区）公司不是第三方');
    for (const row of [{ EntName: '港湾贸易' }, { EntAddr: '' }, { EntCountryCode: '', EntCountryName: '' }]) {
      const advice = given({ CertType: 'C', Exporter: 'A', Consignee: 'B', GoodsSpecClause: '' }, { NonpartyCorp: [company(row)] });
      expect(advice.filter(({ kind, insert }) => kind === 'third-party' && insert)).toEqual([]);
    }
  });

  it('is not repeated once the company stands in a box', () => {
    const advice = given({ CertType: 'C', Exporter: 'A', Consignee: 'B\nVIA HARBOUR TRADING LTD.', GoodsSpecClause: '' }, { NonpartyCorp: [company()] });
    expect(advice.filter(({ kind, insert }) => kind === 'third-party' && insert)).toEqual([]);
  });

  it('never makes a box longer than it may be', () => {
    const advice = given({ CertType: 'C', Exporter: 'A'.repeat(380), Consignee: 'B', GoodsSpecClause: '' }, { NonpartyCorp: [company()] });
    expect(ids(advice)).not.toContain('third-party/after-exporter');
    expect(ids(advice)).toContain('third-party/after-consignee');
  });

  it('writes into no box that the form does not show', () => {
    const advice = given({ CertType: 'C', Consignee: 'B' }, { NonpartyCorp: [company()] });
    expect(ids(advice).filter((id) => id.startsWith('third-party/'))).toEqual(['third-party/after-consignee']);
  });

  it.each(['E', 'K', 'RC', 'H', 'B', 'A'] as const)('of %s: tick box and list, nowhere else', (CertType) => {
    const advice = find(given({ CertType, ThirdPartyInvFlag: '0' }, { NonpartyCorp: [company()] }), 'third-party/guidance');
    expect(advice?.text['zh-CN']).toContain('勾选“第三方发票/非缔约方公司”');
    expect(advice?.text['zh-CN']).toContain('不得填入其他栏目');
    expect(advice).toMatchObject({ tone: 'attention', insert: { path: 'CertificateHead.ThirdPartyInvFlag', value: '1' } });
  });

  it('does not tick for a company that is not there, or twice', () => {
    expect(find(given({ CertType: 'E', ThirdPartyInvFlag: '0' }), 'third-party/guidance')?.insert).toBeUndefined();
    const ticked = given({ CertType: 'E', ThirdPartyInvFlag: '1' }, { NonpartyCorp: [company()] });
    expect(find(ticked, 'third-party/guidance')).toMatchObject({ tone: 'info' });
  });

  it.each([
    ['E', 'third-party/box', '第1、7栏没有O/B', 'secondary'],
    ['E', 'third-party/invoice', '第三方开具的发票', 'secondary'],
    ['H', 'third-party/invoice', '出口商开具的发票', 'official'],
    ['K', 'third-party/box', '第5栏', 'official'],
    ['R', 'third-party/box', '生产商', 'official'],
    ['RC', 'third-party/box', '第14栏', 'inferred'],
    ['EC', 'third-party/box', '生产商描述', 'secondary'],
  ] as const)('of %s has an extra: %s', (CertType, id, words, confidence) => {
    const advice = find(given({ CertType }), id);
    expect(advice?.text['zh-CN']).toContain(words);
    expect(advice?.confidence).toBe(confidence);
  });

  it('knows who is none: a mainland company, or one in the importing country', () => {
    const mainland = given({ CertType: 'E', DestCountry: 'VIET NAM' }, { NonpartyCorp: [company({ EntCountryCode: '156', EntCountryName: '中国' })] });
    expect(ids(mainland).filter((id) => id.startsWith('third-party/'))).toEqual(['third-party/not-one']);
    const importing = given({ CertType: 'X', DestCountry: 'SINGAPORE' }, { NonpartyCorp: [company()] });
    expect(find(importing, 'third-party/not-one')?.text.en).toContain('importing country');
  });

  it('takes a Hong Kong company as outside the mainland, as a supposition', () => {
    const hongKong = company({ EntCountryCode: '344', EntCountryName: '中国香港' });
    const advice = given({ CertType: 'E', DestCountry: 'VIET NAM' }, { NonpartyCorp: [hongKong] });
    expect(find(advice, 'third-party/chinese-region')).toMatchObject({ confidence: 'inferred' });
    expect(ids(advice)).not.toContain('third-party/not-one');
  });

  it.each([
    ['344', '中国香港', 'HONG KONG, CHINA'],
    ['446', '中国澳门', 'MACAO, CHINA'],
    ['158', '中国台湾', 'TAIWAN, CHINA'],
  ])('writes out %s (%s) as %s', (EntCountryCode, EntCountryName, printed) => {
    const advice = given({ CertType: 'C', DestCountry: 'GERMANY', Consignee: 'B' }, { NonpartyCorp: [company({ EntCountryCode, EntCountryName })] });
    expect(find(advice, 'third-party/after-consignee')?.insert?.value).toMatch(new RegExp(`\\n${printed}$`));
  });

  it('is silent for types whose rule has not been read', () => {
    expect(ids(given({ CertType: 'T' }, { NonpartyCorp: [company()] })).filter((id) => id.startsWith('third-party/'))).toEqual([]);
  });
});

describe('advice on the retrospective clock', () => {
  const clock = (head: CertificateHead, day = asOf) => given(head, undefined, day).find(({ kind }) => kind === 'retrospective');

  it('counts the days that are left, with the date', () => {
    const advice = clock({ CertType: 'X', IntendExpDate: '2024-05-10' }, '2024-05-11');
    expect(advice).toMatchObject({ id: 'retrospective/in-grace', tone: 'attention' });
    expect(advice?.text['zh-CN']).toContain('还有2天（至 2024-05-13）');
    expect(advice?.text.en).toContain('2 days left (until 2024-05-13) before this counts as retrospective');
  });

  it('speaks calmly before shipment', () => {
    const advice = clock({ CertType: 'K', IntendExpDate: '2024-09-27', AplDate: '2024-09-20' });
    expect(advice).toMatchObject({ id: 'retrospective/before', tone: 'info', confidence: 'official' });
    expect(advice?.text['zh-CN']).toContain('至 2024-10-12');
    expect(advice?.text['zh-CN']).toContain('最迟 2025-09-27');
  });

  it('warns of the last day, and of the day that sources dispute', () => {
    expect(clock({ CertType: 'X', IntendExpDate: '2024-05-10', AplDate: '2024-05-13' })?.text['zh-CN']).toContain('2024-05-13 是最后一天');
    expect(clock({ CertType: 'E', IntendExpDate: '2024-05-10', AplDate: '2024-05-13' })?.text['zh-CN']).toContain('请先问签证机构');
    expect(clock({ CertType: 'E', IntendExpDate: '2024-05-10', AplDate: '2024-05-11' })?.text['zh-CN']).toContain('宜提前一天');
  });

  it('says what a retrospective certificate carries', () => {
    const asean = clock({ CertType: 'E', IntendExpDate: '2024-05-10', AplDate: '2024-05-20' });
    expect(asean?.text['zh-CN']).toContain('第13栏注明“ISSUED RETROACTIVELY”');
    expect(asean?.text['zh-CN']).toContain('提单复印件');
    expect(asean?.text['zh-CN']).toContain('最迟 2025-05-10');
    const rcep = clock({ CertType: 'RC', IntendExpDate: '2025-05-10', AplDate: '2025-05-20' });
    expect(rcep?.text['zh-CN']).toContain('第17栏注明“ISSUED RETROACTIVELY”');
    const australia = clock({ CertType: 'A', IntendExpDate: '2025-05-10', AplDate: '2025-05-20' });
    expect(australia?.text['zh-CN']).toContain('有效期自装运之日起计');
    expect(australia?.text['zh-CN']).not.toContain('第5栏');
    const ecfa = clock({ CertType: 'H', ExpDeclDate: '2026-01-10', AplDate: '2026-01-20' });
    expect(ecfa).toMatchObject({ confidence: 'secondary', sources: ['customs-faq-2023', 'retro-table-2016'] });
    expect(ecfa?.text['zh-CN']).toContain('第15栏注明“补发”');
    expect(clock({ CertType: 'C', IntendExpDate: '2026-01-10', AplDate: '2026-01-20' })?.text['zh-CN']).not.toContain('栏');
    const old = clock({ CertType: 'C', IntendExpDate: '2024-08-01', AplDate: '2024-08-20' });
    expect(old?.text['zh-CN']).toContain('补发申请书');
  });

  it('counts ECFA from the export declaration', () => {
    expect(clock({ CertType: 'H', IntendExpDate: '2026-01-01' })?.text['zh-CN']).toContain('90日内申请');
    expect(clock({ CertType: 'H', ExpDeclDate: '2026-01-10' })?.text['zh-CN']).toContain('最迟 2026-04-10');
    expect(clock({ CertType: 'H', ExpDeclDate: '2025-11-01' })?.id).toBe('retrospective/too-late');
  });

  it('sends Asia-Pacific to the non-preferential certificate when it is over', () => {
    const advice = clock({ CertType: 'B', IntendExpDate: '2024-05-17', AplDate: '2024-05-23' });
    expect(advice?.id).toBe('retrospective/too-late');
    expect(advice?.text['zh-CN']).toContain('改申请一般原产地证书');
    expect(clock({ CertType: 'B', IntendExpDate: '2024-05-17', AplDate: '2024-05-20' })?.text['zh-CN']).toContain('没有补发');
  });

  it('says when holidays are not known instead of counting', () => {
    const advice = clock({ CertType: 'K', IntendExpDate: '2026-12-29', AplDate: '2027-01-08' });
    expect(advice?.text['zh-CN']).toBe('2027年的放假安排尚未收录，无法推算：装运日 2026-12-29 起的7个工作日请按国务院办公厅通知自行核对。');
  });

  it('states the rule alone while no date is known', () => {
    expect(clock({ CertType: 'K' })?.text['zh-CN']).toBe('装运后7个工作日内申请不算补发；补发最迟在1年内申请。');
    expect(clock({ CertType: 'RC' })?.text['zh-CN']).toContain('装运之日起1年内申请');
    expect(clock({ CertType: 'T' })).toBeUndefined();
  });
});

describe('advice on too many items', () => {
  const lines = (n: number, flag = 'N') => Array.from({ length: n }, () => ({ GoodsItemFlag: flag }));

  it('splits with numbered invoices', () => {
    const advice = find(given({ CertType: 'H', InvNo: 'NB2603' }, { Goods: lines(41) }), 'items/split');
    expect(advice?.text['zh-CN']).toBe('共41项，每份证书最多20项，需拆成3份：\n第1份：第1—20项，发票号 NB2603-1\n第2份：第21—40项，发票号 NB2603-2\n第3份：第41项，发票号 NB2603-3');
    expect(advice?.insert).toEqual({ path: 'CertificateHead.InvNo', value: 'NB2603-1' });
  });

  it('counts goods alone and abstains without a limit', () => {
    expect(ids(given({ CertType: 'H' }, { Goods: [...lines(20), ...lines(1, 'Y')] }))).not.toContain('items/split');
    expect(ids(given({ CertType: 'E' }, { Goods: lines(90) }))).not.toContain('items/split');
    expect(ids(given({ CertType: 'NI' }, { Goods: lines(90) }))).not.toContain('items/split');
  });

  it('cuts a long list of numbers', () => {
    const advice = find(given({ CertType: 'A', InvNo: 'X' }, { Goods: lines(200) }), 'items/split');
    expect(advice?.text.en.split('\n')).toEqual([
      '200 items, 20 at most on one certificate: split into 10.',
      'certificate 1: items 1–20, invoice X-1',
      'certificate 2: items 21–40, invoice X-2',
      'certificate 3: items 41–60, invoice X-3',
      '…',
      'certificate 10: items 181–200, invoice X-10',
    ]);
  });
});

describe('advice on description, transport and marks', () => {
  it('wants the HS code in the description for ASEAN', () => {
    const advice = find(given({ CertType: 'E' }, { Goods: [{ HSCode: '6109.10.00.10' }] }), 'description/hs-code');
    expect(advice?.text.en).toContain('H.S. CODE: 6109.10');
    expect(advice?.confidence).toBe('official');
    expect(ids(given({ CertType: 'RC' }))).not.toContain('description/hs-code');
  });

  it('shows the English pattern to all but ECFA', () => {
    expect(ids(given({ CertType: 'C' }))).toContain('description/packages');
    expect(ids(given({ CertType: 'H' }))).not.toContain('description/packages');
  });

  it('gives the wording for an unknown vessel, by the means chosen', () => {
    const rcep = find(given({ CertType: 'RC', TransName: '', TransMeans: 'BY SEA' }), 'transport/vessel-unknown');
    expect(rcep?.insert).toEqual({ path: 'CertificateHead.TransName', value: 'BY SEA' });
    expect(rcep?.text.en).toContain('***');
    expect(find(given({ CertType: 'K', TransName: '', TransMeans: 'BY RAIL' }), 'transport/vessel-unknown')?.insert).toBeUndefined();
    expect(ids(given({ CertType: 'K', TransName: 'COSCO HOPE 012E' })).filter((id) => id.startsWith('transport/'))).toEqual([]);
    expect(ids(given({ CertType: 'K' })).filter((id) => id.startsWith('transport/'))).toEqual([]);
  });

  it('wants the real vessel after shipment', () => {
    const advice = find(given({ CertType: 'K', TransName: 'by sea', IntendExpDate: '2026-02-20' }), 'transport/vessel-after-shipment');
    expect(advice).toMatchObject({ tone: 'attention', confidence: 'secondary' });
  });

  it('marks an expected departure where the form can', () => {
    const advice = find(given({ CertType: 'H', IntendExpDate: '2026-03-20', PredictFlag: '0' }), 'transport/expected-departure');
    expect(advice?.insert).toEqual({ path: 'CertificateHead.PredictFlag', value: '1' });
    expect(ids(given({ CertType: 'K', IntendExpDate: '2026-03-20', PredictFlag: '0' }))).not.toContain('transport/expected-departure');
  });

  it.each([
    ['C', 'SEE ATTACHMENT'], ['H', '见附页'], ['K', 'I/S 或 IMAGE OR SYMBOL'], ['GE', 'I/S 或 IMAGE OR SYMBOL'],
  ] as const)('marks of %s that cannot be typed: %s', (CertType, words) => {
    expect(find(given({ CertType, Mark: '' }), 'marks/picture')?.text['zh-CN']).toContain(words);
  });

  it('offers N/M for an empty box, not for ECFA, and knows Peru has none', () => {
    expect(find(given({ CertType: 'C', Mark: ' ' }), 'marks/none')?.insert).toEqual({ path: 'CertificateHead.Mark', value: 'N/M' });
    expect(ids(given({ CertType: 'H', Mark: '' }))).not.toContain('marks/none');
    expect(ids(given({ CertType: 'R', Mark: '' })).filter((id) => id.startsWith('marks/'))).toEqual(['marks/no-box']);
    expect(ids(given({ CertType: 'C' })).filter((id) => id.startsWith('marks/'))).toEqual([]);
  });

  it('reminds of the stamp where marks are attached', () => {
    expect(find(given({ CertType: 'C', Mark: 'SEE ATTACHMENT' }), 'marks/picture')).toMatchObject({ tone: 'attention' });
  });
});

describe('advice on printing', () => {
  it.each([
    ['C', 'GERMANY', 'self-print/allowed'], ['E', 'VIET NAM', 'self-print/allowed'], ['E', 'PHILIPPINES', 'self-print/blank-form'],
    ['RC', 'JAPAN', 'self-print/allowed'], ['RC', 'CAMBODIA', 'self-print/blank-form'], ['B', 'INDIA', 'self-print/allowed'],
    ['B', 'BANGLADESH', 'self-print/blank-form'], ['G', 'NORWAY', 'self-print/blank-form'], ['CA', 'CAMBODIA', 'self-print/blank-form'],
    ['H', 'TAIWAN', 'self-print/allowed'], ['SE', 'SERBIA', 'self-print/supposed'],
  ] as const)('%s to %s: %s', (CertType, DestCountry, id) => {
    expect(ids(given({ CertType, DestCountry })).filter((one) => one.startsWith('self-print/'))).toContain(id);
  });

  it('goes by the day', () => {
    expect(ids(given({ CertType: 'E', DestCountry: 'VIET NAM', AplDate: '2024-08-31' }))).toContain('self-print/blank-form');
    expect(ids(given({ CertType: 'E', DestCountry: 'VIET NAM', AplDate: '2024-09-01' }))).toContain('self-print/allowed');
  });
});

describe('all advice', () => {
  it('is empty for an empty form, and never throws on what people type', () => {
    expect(advise(emptyApplication(), { asOf })).toEqual([]);
    const typed = option(string({ maxLength: 12 }), { nil: '' });
    const head = record({
      CertType: constantFrom(...certTypeCodes, 'ZZ', ''),
      DestCountryCode: constantFrom('410', '704', '158', '', '999'),
      IntendExpDate: constantFrom('2026-02-27', '2026-13-01', '', '2027-01-02'),
      ExpDeclDate: typed,
      AplDate: constantFrom('2026-03-01', '', 'x', '2021-01-01', '2028-02-29'),
      TransName: typed,
      TransMeans: typed,
      Mark: typed,
      Consignee: typed,
      Exporter: typed,
      GoodsSpecClause: typed,
      InvNo: typed,
    });
    assert(
      property(head, record({ EntName: typed, EntAddr: typed, EntCountryCode: typed, EntCountryName: typed }), (values, row) => {
        const advice = given(values, { NonpartyCorp: [row], Goods: Array.from({ length: 51 }, () => ({})) });
        expect(new Set(ids(advice)).size).toBe(advice.length);
        for (const { text, title, sources, insert, id, kind } of advice) {
          expect(id.startsWith(`${kind}/`)).toBe(true);
          for (const words of [text, title]) {
            expect(words['zh-CN']).not.toMatch(/undefined|null|NaN/);
            expect(words.en).not.toMatch(/undefined|null|NaN/);
          }
          expect(sources.length).toBeGreaterThan(0);
          for (const source of sources) expect([source, sourceOf(source) !== undefined]).toEqual([source, true]);
          if (insert) expect(parsePath(insert.path)).not.toBeNull();
        }
      }),
      runs(400),
    );
  });

  it('does not change with the day once the application date stands', () => {
    for (const CertType of certTypeCodes) {
      const head = { CertType, DestCountryCode: '410', IntendExpDate: '2026-02-20', AplDate: '2026-02-25', TransName: '', Mark: '' };
      expect(given(head, undefined, asOf)).toEqual(given(head, undefined, addDays(asOf, 200)));
    }
  });
});
