import { describe, expect, it } from 'vitest';
import { company, given, find, ids } from './advised';

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
