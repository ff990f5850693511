import { describe, expect, it } from 'vitest';
import type { CertType } from '@/lib/certificate/types';
import { factOn } from '@/lib/rulebook/fact';
import type { Fact } from '@/lib/rulebook/fact';
import { fullRulesOf } from '@/lib/rulebook/full';
import { listedFacts } from '@/lib/rulebook/listed-facts';

const all = fullRulesOf;
const on = <T>(facts: readonly Fact<T>[], day: string): T | undefined => factOn(facts, day)?.value;
const told = (type: CertType, day: string, words: string) =>
  listedFacts(type).some((fact) => fact.holds(day) && fact.text['zh-CN'].includes(words));

describe('the law as it changed', () => {
  it('Korea: at most 20 items on 2022-06-11, any number on 2022-06-12', () => {
    expect(on(all('K').itemLimit, '2022-06-11')).toBe(20);
    expect(on(all('K').itemLimit, '2022-06-12')).toBeNull();
    expect(factOn(all('K').itemLimit, '2022-06-12')).toMatchObject({ source: 'gacc-2022-33', confidence: 'official' });
  });

  it('Switzerland: 20 items and the old form on 2021-08-31, 50 and the new form on 2021-09-01', () => {
    expect(on(all('S').itemLimit, '2021-08-31')).toBe(20);
    expect(on(all('S').itemLimit, '2021-09-01')).toBe(50);
    expect(told('S', '2021-08-31', '新版证书')).toBe(false);
    expect(told('S', '2021-09-01', '新版证书')).toBe(true);
  });

  it('Chile: 20 items and 30 days after export on 2019-02-28, 50 items and a year with marking on 2019-03-01', () => {
    expect(on(all('F').itemLimit, '2019-02-28')).toBe(20);
    expect(on(all('F').itemLimit, '2019-03-01')).toBe(50);
    expect(on(all('F').retrospective, '2019-02-28')).toMatchObject({ grace: { days: 30 }, latest: null, wording: null });
    expect(on(all('F').retrospective, '2019-03-01')).toMatchObject({ grace: null, latest: { amount: 1, unit: 'year' }, wording: 'ISSUED RETROSPECTIVELY' });
    expect(on(all('F').waiver, '2019-02-28')?.en).toContain('USD 600');
    expect(on(all('F').waiver, '2019-03-01')?.en).toContain('USD 1,000');
    expect(on(all('F').reissue, '2019-02-28')).toBeUndefined();
    expect(on(all('F').reissue, '2019-03-01')).toBeDefined();
    expect(told('F', '2019-02-28', '发票金额')).toBe(true);
    expect(told('F', '2019-03-01', '新版证书共14栏，不填发票金额')).toBe(true);
  });

  it('Chile: what the 2005 treaty says is official up to 2019-02-28 and unconfirmed after the upgrade', () => {
    for (const list of [all('F').originRule, all('F').valueContent, all('F').deMinimis]) {
      expect(factOn<unknown>(list, '2019-02-28')?.confidence).toBe('official');
      expect(factOn<unknown>(list, '2019-03-01')?.confidence).toBe('inferred');
    }
  });

  it('ASEAN: at most 20 items and FOB always on 2019-08-19, any number and five criteria on 2019-08-20', () => {
    expect(on(all('E').itemLimit, '2019-08-19')).toBe(20);
    expect(on(all('E').itemLimit, '2019-08-20')).toBeNull();
    expect(on(all('E').goods, '2019-08-19')?.fobShown).toBe('always');
    expect(on(all('E').goods, '2019-08-20')?.fobShown).toBe('with-rvc');
    expect(on(all('E').meanings, '2019-08-19')).toBeUndefined();
    expect(Object.keys(on(all('E').meanings, '2019-08-20') ?? {})).toEqual(['WO', 'PE', 'PSR', '40%', 'CTH']);
  });

  it('Nicaragua: early harvest to 2023-12-31, the full agreement from 2024-01-01', () => {
    expect(on(all('NI').status, '2023-04-30')).toBe('not-yet');
    expect(on(all('NI').status, '2023-05-01')).toBe('issued');
    expect(on(all('NI').agreement, '2023-12-31')?.['zh-CN']).toContain('早期收获');
    expect(on(all('NI').agreement, '2024-01-01')?.['zh-CN']).toBe('中国—尼加拉瓜自由贸易协定');
    expect(on(all('NI').inForce, '2023-12-31')).toBe('2023-05-01');
    expect(on(all('NI').inForce, '2024-01-01')).toBe('2024-01-01');
    expect(factOn(all('NI').interfaceCode, '2023-12-31')?.confidence).toBe('inferred');
    expect(factOn(all('NI').interfaceCode, '2024-01-01')?.confidence).toBe('official');
    expect(on(all('NI').itemLimit, '2023-12-31')).toBeNull();
    expect(on(all('NI').itemLimit, '2024-01-01')).toBeUndefined();
    expect(on(all('NI').selfPrint, '2023-12-31')).toEqual([]);
    expect(on(all('NI').selfPrint, '2024-01-01')).toEqual(['NI']);
    expect(factOn(all('NI').transport, '2023-12-31')?.confidence).toBe('source-document');
    expect(factOn(all('NI').transport, '2024-01-01')?.confidence).toBe('inferred');
  });

  it('New Zealand: no retrospective issue on 2022-04-06, twelve months on 2022-04-07; storage in transit 6, then 12 months', () => {
    expect(on(all('N').retrospective, '2022-04-06')?.latest).toBeNull();
    expect(on(all('N').retrospective, '2022-04-07')?.latest).toEqual({ amount: 12, unit: 'month' });
    expect(on(all('N').transit, '2022-04-06')?.en).toContain('6 months');
    expect(on(all('N').transit, '2022-04-07')?.en).toContain('12 months');
    expect(on(all('N').originRule, '2022-04-07')).toBeDefined();
  });

  it('Singapore: the rules of 2009 are official to 2019-12-31, the codes of the new form are not known', () => {
    expect(factOn(all('X').originRule, '2019-12-31')?.confidence).toBe('official');
    expect(factOn(all('X').originRule, '2020-01-01')?.confidence).toBe('inferred');
    expect(on(all('X').meanings, '2019-12-31')).toBeDefined();
    expect(on(all('X').meanings, '2020-01-01')).toBeUndefined();
  });

  it('forms that have not been read are not called official: Singapore’s of 2020, Chile’s and ASEAN’s of 2019', () => {
    for (const list of [all('X').parties, all('X').goods, all('X').ports]) {
      expect(factOn<unknown>(list, '2019-12-31')).toMatchObject({ confidence: 'official', source: 'order-178' });
      expect(factOn<unknown>(list, '2020-01-01')).toMatchObject({ confidence: 'inferred', source: 'order-178' });
    }
    // Customs' own answers of 2021 still want six digits in the description.
    expect(factOn(all('X').goods, '2020-01-01')?.parts).toMatchObject({ hsDigits: { confidence: 'official' }, hsInDescription: { confidence: 'official' } });
    expect(factOn(all('F').goods, '2019-02-28')?.confidence).toBe('official');
    expect(factOn(all('F').goods, '2019-03-01')?.confidence).toBe('inferred');
    expect(on(all('F').parties, '2019-02-28')?.producerWords).not.toContain('AVAILABLE UPON REQUEST');
    expect(on(all('F').parties, '2019-03-01')?.producerWords).toContain('AVAILABLE UPON REQUEST');
    expect(factOn(all('F').parties, '2019-03-01')?.parts?.['producerWords']?.confidence).toBe('inferred');
    expect(factOn(all('E').ports, '2019-08-19')?.confidence).toBe('official');
    expect(factOn(all('E').ports, '2019-08-20')?.confidence).toBe('inferred');
    for (const type of ['X', 'F'] as const) {
      const box = (day: string) => listedFacts(type).filter((fact) => fact.key === 'boxes' && fact.holds(day) && /^Box \d/.test(fact.text.en)).map(({ confidence }) => confidence);
      expect([type, new Set(box('2019-02-28'))]).toEqual([type, new Set(['official'])]);
      expect([type, new Set(box('2020-01-01'))]).toEqual([type, new Set(['inferred'])]);
    }
  });

  it('ASEAN: both forms were taken in August 2019', () => {
    expect([told('E', '2019-07-31', '旧版可用至2019-08-31'), told('E', '2019-08-01', '旧版可用至2019-08-31'), told('E', '2019-08-31', '旧版可用至2019-08-31'), told('E', '2019-09-01', '旧版可用至2019-08-31')]).toEqual([false, true, true, false]);
  });

  it('self-printing that customs listed in June 2023 is documented from then on, by agents before', () => {
    for (const [type, country] of [['E', 'TH'], ['MU', 'MU']] as const) {
      expect(factOn(all(type).selfPrint, '2023-05-31')?.confidence).toBe('secondary');
      expect(factOn(all(type).selfPrint, '2023-06-01')).toMatchObject({ source: 'customs-faq-2023', confidence: 'source-document' });
      expect(on(all(type).selfPrint, '2021-07-01')).toContain(country);
    }
  });

  it('Costa Rica: words for the producer are official to 2012-10-13, unconfirmed after the overleaf changed', () => {
    expect(factOn(all('L').parties, '2012-10-13')?.parts?.['producerWords']).toBeUndefined();
    expect(factOn(all('L').parties, '2012-10-14')?.parts?.['producerWords']?.confidence).toBe('inferred');
  });

  it('RCEP: product rules by HS 2012 in 2022, by HS 2022 from 2023-01-01', () => {
    expect(told('RC', '2022-12-31', '2012年版协调制度')).toBe(true);
    expect(told('RC', '2023-01-01', '2012年版协调制度')).toBe(false);
    expect(told('RC', '2023-01-01', '2022年版协调制度')).toBe(true);
  });

  it('filing: needed for a first application to 2023-10-31, abolished on 2023-11-01', () => {
    expect(told('C', '2023-10-31', '首次申请须先办理备案')).toBe(true);
    expect(told('C', '2023-10-31', '无须再办理原产地备案')).toBe(false);
    expect(told('C', '2023-11-01', '首次申请须先办理备案')).toBe(false);
    expect(told('C', '2023-11-01', '无须再办理原产地备案')).toBe(true);
  });

  it('the customs trial of self-printing ran from 2019-03-25, before it opened everywhere on 2019-05-20', () => {
    for (const type of ['A', 'N', 'P', 'F', 'S', 'I', 'GE', 'X', 'K', 'H', 'B', 'C', 'T', 'TR', 'PR'] as const) {
      expect([type, told(type, '2019-03-24', '试点'), told(type, '2019-03-25', '试点'), told(type, '2019-05-19', '试点'), told(type, '2019-05-20', '试点')]).toEqual([type, false, true, true, false]);
    }
  });
});

describe('Order 114 to 2024-08-31, Order 270 from 2024-09-01', () => {
  const before = '2024-08-31';
  const since = '2024-09-01';

  it('the consignor alone may apply, then consignor or producer', () => {
    expect(told('C', before, '申请人为出口货物发货人')).toBe(true);
    expect(told('C', before, '发货人或生产商均可申请')).toBe(false);
    expect(told('C', since, '申请人为出口货物发货人')).toBe(false);
    expect(told('C', since, '发货人或生产商均可申请')).toBe(true);
  });

  it('the law of then wants five papers, that of now an invoice and proof of origin', () => {
    expect(factOn(all('C').documents, before)).toMatchObject({ source: 'order-114', article: '第七条', confidence: 'source-document' });
    expect(on(all('C').documents, before)).toHaveLength(5);
    expect(factOn(all('C').documents, since)).toMatchObject({ source: 'order-270', article: '第五条', confidence: 'official' });
    expect(on(all('C').documents, since)).toHaveLength(2);
  });

  it('a certificate is changed by a new one, then also by hand', () => {
    for (const type of ['C', 'G', 'B', 'P', 'F', 'N', 'X', 'R', 'L', 'H', 'I', 'S', 'K', 'A', 'GE', 'MU', 'NI'] as const) {
      expect([type, on(all(type).amendment, before)?.ways]).toEqual([type, ['new-certificate']]);
      expect([type, on(all(type).amendment, since)?.ways]).toEqual([type, ['new-certificate', 'hand-correction']]);
      expect(factOn(all(type).amendment, since)).toMatchObject({ source: 'order-270', article: '第十三条', confidence: 'secondary' });
    }
  });

  it('ASEAN and Cambodia want the original corrected by hand', () => {
    for (const type of ['E', 'CA'] as const) {
      expect(on(all(type).amendment, before)?.ways).toEqual(['new-certificate']);
      expect(on(all(type).amendment, since)?.ways).toEqual(['hand-correction']);
    }
  });

  it('RCEP knew both ways from the beginning, by treaty', () => {
    expect(factOn(all('RC').amendment, '2022-01-01')).toMatchObject({ source: 'rcep-text', confidence: 'official' });
  });

  it('validity, archive, exhibitions and one certificate a batch are only carried over', () => {
    for (const list of [all('C').validity, all('C').archive, all('C').exhibition]) {
      expect(factOn<unknown>(list, before)?.confidence).toBe('source-document');
      expect(factOn<unknown>(list, since)?.confidence).toBe('inferred');
    }
    const batch = (day: string) => listedFacts('C').find((fact) => fact.holds(day) && fact.text.en === 'One certificate for one batch of goods');
    expect(batch(before)?.confidence).toBe('source-document');
    expect(batch(since)?.confidence).toBe('inferred');
  });
});
