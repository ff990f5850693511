import { describe, expect, it } from 'vitest';
import { given, find, ids } from './advised';

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
