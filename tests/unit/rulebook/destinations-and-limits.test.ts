import { describe, expect, it } from 'vitest';
import type { CertType } from '@/lib/certificate/types';
import { addDays } from '@/lib/rulebook/calendar';
import { factOn } from '@/lib/rulebook/fact';
import { rulesOf } from '@/lib/rulebook';
import { day, valueOn } from './on-a-day';

describe('item limits', () => {
  it.each<[CertType, number | null | undefined]>([
    ['N', 20], ['A', 20], ['R', 20], ['L', 20], ['I', 20], ['H', 20],
    ['F', 50], ['S', 50],
    ['C', null], ['G', null], ['B', null], ['E', null], ['P', null], ['X', null], ['CA', null], ['K', null],
    ['GE', null], ['MU', null], ['RC', null],
    ['NI', undefined], ['EC', undefined], ['SE', undefined], ['HD', undefined], ['MV', undefined],
    ['T', undefined], ['TR', undefined], ['PR', undefined], ['M', undefined], ['AD', undefined], ['AP', undefined], ['CG', undefined],
  ])('%s: %s', (type, limit) => expect(valueOn(rulesOf(type).itemLimit)).toBe(limit));

  it.each<[CertType, string, number | null, number | null]>([
    ['E', '2019-08-20', 20, null],
    ['F', '2019-03-01', 20, 50],
    ['S', '2021-09-01', 20, 50],
    ['K', '2022-06-12', 20, null],
  ])('%s changed on %s from %s to %s', (type, changed, before, after) => {
    expect(valueOn(rulesOf(type).itemLimit, addDays(changed, -1))).toBe(before);
    expect(valueOn(rulesOf(type).itemLimit, changed)).toBe(after);
  });

  it('were none for Nicaragua’s early harvest', () => {
    expect(valueOn(rulesOf('NI').itemLimit, '2023-12-31')).toBeNull();
  });
});

describe('destinations', () => {
  it.each<[CertType, string]>([
    ['G', 'NO NZ AU'],
    ['B', 'BD IN KR LA LK MN'],
    ['E', 'BN KH ID LA MY MM PH SG TH VN'],
    ['P', 'PK'], ['F', 'CL'], ['N', 'NZ'], ['X', 'SG'], ['R', 'PE'], ['L', 'CR'], ['H', 'TW'], ['I', 'IS'],
    ['S', 'CH LI'], ['K', 'KR'], ['A', 'AU'], ['GE', 'GE'], ['MU', 'MU'],
    ['RC', 'AU BN KH JP LA NZ SG TH VN KR MY MM ID PH'],
    ['CA', 'KH'], ['NI', 'NI'], ['EC', 'EC'], ['SE', 'RS'], ['HD', 'HN'], ['MV', 'MV'], ['AD', 'MX'], ['AP', 'PK'],
  ])('of %s: %s', (type, codes) => expect(valueOn(rulesOf(type).destinations)).toEqual(codes.split(' ')));

  it('are any for the non-preferential certificate', () => expect(valueOn(rulesOf('C').destinations)).toBe('*'));

  it('joined RCEP one after another', () => {
    const members = (on: string) => valueOn(rulesOf('RC').destinations, on);
    expect(members('2021-12-31')).toBeUndefined();
    expect(members('2022-01-01')).toHaveLength(9);
    for (const [country, entry] of [['KR', '2022-02-01'], ['MY', '2022-03-18'], ['MM', '2022-05-01'], ['ID', '2023-01-02'], ['PH', '2023-06-02']] as const) {
      expect(members(addDays(entry, -1))).not.toContain(country);
      expect(members(entry)).toContain(country);
    }
  });

  it('left the GSP one after another', () => {
    const donors = (on: string) => valueOn(rulesOf('G').destinations, on);
    for (const [country, last] of [['CH', '2014-06-30'], ['JP', '2019-03-31'], ['RU', '2021-10-11'], ['KZ', '2021-10-11'], ['DE', '2021-11-30'], ['GB', '2021-11-30'], ['CA', '2021-11-30']] as const) {
      expect(donors(last)).toContain(country);
      expect(donors(addDays(last, 1))).not.toContain(country);
    }
    expect(donors('2021-11-30')).toHaveLength(27 + 5 + 3);
  });

  it('are unverified where the documents say so', () => {
    expect(factOn(rulesOf('B').destinations, day)?.confidence).toBe('inferred');
    expect(factOn(rulesOf('E').destinations, day)?.confidence).toBe('secondary');
    expect(factOn(rulesOf('K').destinations, day)?.confidence).toBe('official');
  });
});

describe('self-printing', () => {
  const nationwide: CertType[] = ['A', 'N', 'P', 'F', 'S', 'I', 'GE', 'X', 'K', 'H', 'B', 'C', 'T', 'TR', 'PR'];
  it.each(nationwide)('%s since 2019-05-20', (type) => {
    expect(valueOn(rulesOf(type).selfPrint, '2019-05-19')).toBeUndefined();
    expect(factOn(rulesOf(type).selfPrint, '2019-05-20')).toMatchObject({ source: 'gacc-2019-77', confidence: 'official' });
  });

  it.each<[CertType, string, string]>([
    ['B', 'KR', '2019-05-20'], ['B', 'IN', '2020-05-11'],
    ['E', 'ID', '2020-05-11'], ['E', 'SG', '2020-05-11'], ['E', 'TH', '2021-07-01'], ['E', 'MY', '2024-09-01'], ['E', 'VN', '2024-09-01'],
    ['RC', 'SG', '2022-01-01'], ['RC', 'JP', '2022-01-01'], ['RC', 'KR', '2022-02-01'], ['RC', 'MY', '2022-03-18'],
    ['RC', 'ID', '2023-01-02'], ['RC', 'VN', '2024-09-01'],
    ['MU', 'MU', '2021-07-01'], ['NI', 'NI', '2024-01-01'], ['EC', 'EC', '2024-05-01'], ['HD', 'HN', '2024-09-01'],
    ['SE', 'RS', '2024-07-01'], ['MV', 'MV', '2025-01-01'],
  ])('%s to %s since %s', (type, country, from) => {
    expect(valueOn(rulesOf(type).selfPrint, from)).toContain(country);
    expect(valueOn(rulesOf(type).selfPrint, addDays(from, -1)) ?? []).not.toContain(country);
  });

  it.each<[CertType, string]>([
    ['E', 'BN KH LA MM PH'], ['RC', 'BN KH LA MM PH'], ['B', 'BD LK LA MN'], ['G', 'NO NZ AU'], ['CA', 'KH'], ['R', 'PE'], ['L', 'CR'],
  ])('%s not to %s', (type, codes) => {
    for (const code of codes.split(' ')) expect(valueOn(rulesOf(type).selfPrint)).not.toContain(code);
  });

  it('of the Swiss type goes to Liechtenstein too: the announcement names the type', () =>
    expect(valueOn(rulesOf('S').selfPrint)).toEqual(valueOn(rulesOf('S').destinations)));

  it.each<CertType>(['SE', 'MV'])('of %s is only supposed', (type) =>
    expect(factOn(rulesOf(type).selfPrint, day)?.confidence).toBe('inferred'),
  );
});
