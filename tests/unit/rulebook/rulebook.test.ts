import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { certTypeCodes } from '@/lib/certificate/types';
import type { CertType } from '@/lib/certificate/types';
import { countryByAlpha2 } from '@/lib/certificate/places/country';
import { addDays, isIsoDate } from '@/lib/rulebook/calendar';
import { factOn, groundsOf } from '@/lib/rulebook/fact';
import type { Fact } from '@/lib/rulebook/fact';
import { fullRulesOf, references } from '@/lib/rulebook/full';
import { rulebook, rulesOf } from '@/lib/rulebook';
import { factKeys } from '@/lib/rulebook/listing/telling';
import { nothingKnown } from '@/lib/rulebook/nothing-known';
import { nothingNoted } from '@/lib/rulebook/nothing-noted';
import { manyAtOnce } from '@/lib/rulebook/reference';
import { sourceOf } from '@/lib/rulebook/sources';

const several: ReadonlySet<string> = new Set(manyAtOnce);

/** Every list of facts of every type, with its name: rules and reference. */
const lists = certTypeCodes.flatMap((type) =>
  Object.entries(fullRulesOf(type))
    .filter((entry): entry is [string, readonly Fact<unknown>[]] => Array.isArray(entry[1]))
    .map(([name, facts]) => ({ where: `${type} ${name}`, type, name, facts })),
);

describe('the rulebook', () => {
  it.each(certTypeCodes)('has a file for %s, and the file is about it', (type) => {
    expect(existsSync(join(import.meta.dirname, '../../../lib/rulebook/types', `${type}.ts`))).toBe(true);
    expect(existsSync(join(import.meta.dirname, '../../../lib/rulebook/reference', `${type}.ts`))).toBe(true);
    expect(rulebook[type].code).toBe(type);
    expect(references[type].code).toBe(type);
  });

  it.each(certTypeCodes)('has every list for %s, empty where nothing is known', (type) => {
    expect(Object.keys(rulesOf(type)).sort()).toEqual([...Object.keys(nothingKnown), 'code'].sort());
    expect(Object.keys(references[type]).sort()).toEqual([...Object.keys(nothingNoted), 'code'].sort());
    expect([...factKeys, 'code'].sort()).toEqual(Object.keys(fullRulesOf(type)).sort());
  });

  it('names for each fact, and each part, a source that exists', () => {
    for (const { where, facts } of lists) {
      for (const fact of facts) {
        for (const { source } of [fact, ...Object.values(fact.parts ?? {})]) {
          expect([where, source, sourceOf(source) !== undefined]).toEqual([where, source, true]);
        }
      }
    }
  });

  it('trusts no fact more than the source it rests on, and nothing unverified', () => {
    const trust = ['official', 'source-document', 'secondary', 'inferred'];
    for (const { where, facts } of lists) {
      for (const fact of facts) {
        for (const { source, confidence } of [fact, ...Object.values(fact.parts ?? {})]) {
          const own = sourceOf(source)?.confidence ?? 'official';
          expect([where, source, trust.indexOf(confidence) >= trust.indexOf(own)]).toEqual([where, source, true]);
        }
      }
    }
  });

  it('marks parts that the value really has', () => {
    for (const { where, facts } of lists) {
      for (const fact of facts) {
        for (const part of Object.keys(fact.parts ?? {})) {
          expect([where, part, Object.hasOwn(fact.value as object, part)]).toEqual([where, part, true]);
        }
      }
    }
  });

  it('has no two facts for one day in a list, and dates that are days in order', () => {
    for (const { where, name, facts } of lists) {
      if (several.has(name)) continue;
      const spans = facts.map(({ from, until }) => {
        for (const day of [from, until]) if (day !== undefined) expect([where, isIsoDate(day)]).toEqual([where, true]);
        return [from ?? '0000-00-00', until ?? '9999-99-99'] as const;
      });
      spans.sort();
      for (const [i, [from, until]] of spans.entries()) {
        expect([where, from <= until]).toEqual([where, true]);
        const before = spans[i - 1];
        if (before) expect([where, before[1] < from]).toEqual([where, true]);
      }
    }
  });

  it('leaves no day between two facts of a list', () => {
    for (const { where, name, facts } of lists) {
      if (several.has(name)) continue;
      const ordered = [...facts].sort((one, other) => (one.from ?? '').localeCompare(other.from ?? ''));
      for (const [i, { from }] of ordered.entries()) {
        const until = ordered[i - 1]?.until;
        if (i > 0) expect([where, until && addDays(until, 1)]).toEqual([where, from]);
      }
    }
  });

  it('ends a list only where later law has not been read, and says so', () => {
    const ended = lists.filter(({ name, facts }) => !several.has(name) && facts.length > 0 && facts.every(({ until }) => until !== undefined));
    expect(ended.map(({ where }) => where).sort()).toEqual(['NI itemLimit', 'X criteria', 'X meanings']);
    for (const { type } of ended) expect([type, references[type].gaps.length > 0]).toEqual([type, true]);
  });

  it('calls official only what rests on official text, and documented what rests on customs’ own papers', () => {
    for (const { where, facts } of lists) {
      for (const fact of facts) {
        for (const { source, confidence } of [fact, ...Object.values(fact.parts ?? {})]) {
          const own = sourceOf(source)?.confidence;
          if (confidence === 'official') expect([where, source, own]).toEqual([where, source, 'official']);
          if (confidence === 'source-document') expect([where, source, ['official', 'source-document'].includes(own ?? '')]).toEqual([where, source, true]);
          if (source === 'unverified') expect([where, confidence]).toEqual([where, 'inferred']);
        }
      }
    }
  });

  it('names only countries that exist', () => {
    for (const { where, name, facts } of lists) {
      if (name !== 'destinations' && name !== 'selfPrint') continue;
      for (const { value } of facts) {
        if (value === '*') continue;
        for (const code of value as readonly string[]) {
          expect([where, code, countryByAlpha2(code) !== null]).toEqual([where, code, true]);
        }
      }
    }
  });

  it('writes every sentence in both languages', () => {
    for (const { where, facts } of lists) {
      for (const { value } of facts) {
        if (typeof value !== 'object' || value === null || !('zh-CN' in value)) continue;
        const both = value as unknown as Record<string, string>;
        expect([where, /[\u4E00-\u9FFF]/.test(both['zh-CN'] ?? '')]).toEqual([where, true]);
        expect([where, /[A-Za-z]/.test(both['en'] ?? '') && !/[\u4E00-\u9FFF]/.test((both['en'] ?? '').replaceAll('预计', '').replaceAll('无', ''))]).toEqual([where, true]);
      }
    }
  });

});

const day = '2026-03-02';
const valueOn = <T>(facts: readonly Fact<T>[], on = day): T | undefined => factOn(facts, on)?.value;

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

describe('retrospective rows', () => {
  it.each<[CertType, string, string | null, string, string | null, string | null, string]>([
    // type, clock, grace, latest, wording, box, confidence
    ['C', 'shipment', null, '1 year', '补发', '5', 'source-document'],
    ['G', 'shipment', null, '1 year', 'ISSUED RETROSPECTIVELY', '4', 'inferred'],
    ['B', 'shipment', '3 working-day', 'none', null, null, 'source-document'],
    ['E', 'shipment', '3 calendar-day counting the day', '1 year', 'ISSUED RETROACTIVELY', '13', 'source-document'],
    ['P', 'export', '15 calendar-day', '1 year from shipment', 'ISSUED RETROACTIVELY', '13', 'source-document'],
    ['F', 'shipment', null, '1 year', 'ISSUED RETROSPECTIVELY', '14', 'secondary'],
    ['N', 'shipment', null, '12 month', 'ISSUED RETROSPECTIVELY', '6', 'secondary'],
    ['X', 'shipment', '3 calendar-day', '1 year', 'ISSUED RETROSPECTIVELY', '12', 'official'],
    ['R', 'export', null, '1 year from shipment', 'ISSUED RETROSPECTIVELY', null, 'secondary'],
    ['L', 'export', null, '12 month', 'ISSUED RETROSPECTIVELY', '14', 'official'],
    ['H', 'export-declaration', null, '90 day', '补发', '15', 'source-document'],
    ['I', 'export', null, '1 year from shipment', 'ISSUED RETROSPECTIVELY / ISSUED RETROACTIVELY', '4', 'official'],
    ['S', 'export', null, '1 year from shipment', 'ISSUED RETROSPECTIVELY', '4', 'secondary'],
    ['K', 'shipment', '7 working-day', '1 year', 'ISSUED RETROACTIVELY', '5', 'official'],
    ['A', 'export', null, '12 month from shipment', 'ISSUED RETROSPECTIVELY', '5', 'official'],
    ['GE', 'shipment', null, '1 year', 'ISSUED RETROSPECTIVELY', null, 'official'],
    ['MU', 'shipment', null, '1 year', 'ISSUED RETROSPECTIVELY', null, 'source-document'],
    ['RC', 'shipment', null, '1 year', 'ISSUED RETROACTIVELY', '17', 'source-document'],
    ['CA', 'shipment', '3 calendar-day counting the day', '1 year', 'ISSUED RETROACTIVELY', null, 'source-document'],
    ['NI', 'shipment', null, '1 year', null, null, 'inferred'],
    ['EC', 'shipment', null, '1 year', null, null, 'inferred'],
    ['SE', 'shipment', null, '1 year', null, null, 'inferred'],
    ['HD', 'shipment', null, '1 year', null, null, 'official'],
    ['MV', 'shipment', null, '1 year', null, null, 'inferred'],
  ])('%s: from %s, grace %s, latest %s', (type, clock, grace, latest, wording, box, confidence) => {
    const fact = factOn(rulesOf(type).retrospective, day);
    const rule = fact?.value;
    expect(fact?.confidence).toBe(confidence);
    expect(rule).toMatchObject({ clock, wording, box });
    const counted = rule?.grace?.countsStartDay ? ' counting the day' : '';
    expect(rule?.grace ? `${rule.grace.days} ${rule.grace.unit}${counted}` : null).toBe(grace);
    const from = rule?.latestClock ? ` from ${rule.latestClock}` : '';
    expect(rule?.latest ? `${rule.latest.amount} ${rule.latest.unit}${from}` : 'none').toBe(latest);
  });

  it('of Nicaragua’s early harvest came from the customs paper itself', () => {
    expect(factOn(rulesOf('NI').retrospective, '2023-06-01')?.confidence).toBe('source-document');
  });

  it('make Australian and Georgian certificates valid from shipment, no others', () => {
    const fromShipment = certTypeCodes.filter((type) => valueOn(rulesOf(type).retrospective)?.validFromShipment);
    expect(fromShipment).toEqual(['A', 'GE']);
  });

  it('leave only ASEAN and Cambodia with a disputed day', () => {
    const disputed = certTypeCodes.filter((type) => valueOn(rulesOf(type).retrospective)?.startDayDisputed);
    expect(disputed).toEqual(['E', 'CA']);
  });

  it('carry inferred wordings and boxes as inferred', () => {
    const wording = (type: CertType) => {
      const fact = factOn(rulesOf(type).retrospective, day);
      return fact && [groundsOf(fact, 'wording').confidence, groundsOf(fact, 'box').confidence];
    };
    expect(wording('CA')?.[0]).toBe('inferred');
    expect(wording('MU')?.[0]).toBe('inferred');
    expect(wording('N')?.[1]).toBe('inferred');
    expect(wording('A')?.[1]).toBe('inferred');
    expect(wording('K')).toEqual(['official', 'official']);
    // Customs' paper of 2023 gives the days, not the words.
    expect(wording('C')).toEqual(['inferred', 'inferred']);
    expect(wording('E')).toEqual(['official', 'official']);
    for (const type of ['P', 'H'] as const) expect([type, wording(type)]).toEqual([type, ['secondary', 'secondary']]);
    expect(wording('L')).toEqual(['official', 'secondary']);
    expect(wording('F')).toEqual(['secondary', 'inferred']);
  });

  it('never count the start day with working days', () => {
    for (const type of certTypeCodes) {
      for (const { value } of rulesOf(type).retrospective) {
        if (value.grace?.unit === 'working-day') expect([type, value.grace.countsStartDay]).toEqual([type, false]);
      }
    }
  });

  it('ask for papers under the old measures until 2024-08-31', () => {
    expect(valueOn(rulesOf('C').retrospective, '2024-08-31')?.extraDocuments).toHaveLength(3);
    expect(valueOn(rulesOf('C').retrospective, '2024-09-01')?.extraDocuments).toHaveLength(0);
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

describe('status', () => {
  it.each<[CertType, string]>([
    ['CA', '2022-01-01'], ['RC', '2022-01-01'], ['MU', '2021-01-01'], ['NI', '2023-05-01'], ['EC', '2024-05-01'],
    ['SE', '2024-07-01'], ['HD', '2024-09-01'], ['MV', '2025-01-01'],
  ])('%s is issued from %s on', (type, entry) => {
    expect(valueOn(rulesOf(type).status, addDays(entry, -1))).toBe('not-yet');
    expect(valueOn(rulesOf(type).status, entry)).toBe('issued');
  });

  it.each<CertType>(['M', 'AD', 'AP', 'CG'])('of %s is not known', (type) => expect(rulesOf(type).status).toEqual([]));

  it('rests on Order 114 until 2024-08-31 and on Order 270 after it', () => {
    expect(factOn(rulesOf('C').status, '2024-08-31')?.source).toBe('order-114');
    expect(factOn(rulesOf('C').status, '2024-09-01')?.source).toBe('order-270');
  });

  it('turned Nicaragua’s early harvest into the full agreement on 2024-01-01', () => {
    expect(valueOn(rulesOf('NI').agreement, '2023-12-31')?.en).toContain('early harvest');
    expect(valueOn(rulesOf('NI').agreement, '2024-01-01')?.en).toBe('China-Nicaragua FTA');
  });
});

describe('third parties', () => {
  it.each<[CertType, string | undefined]>([
    ['C', 'via-or-clause'], ['G', 'clause'],
    ...(['B', 'E', 'P', 'F', 'N', 'X', 'R', 'L', 'H', 'I', 'S', 'K', 'A', 'GE', 'CA', 'RC', 'MU', 'NI', 'EC', 'SE', 'HD', 'MV'] as const).map(
      (type): [CertType, string] => [type, 'tick'],
    ),
    ['T', undefined], ['TR', undefined], ['PR', undefined], ['M', undefined], ['CG', undefined],
  ])('%s: %s', (type, placement) => expect(valueOn(rulesOf(type).thirdParty)?.placement).toBe(placement));

  it('bring their own invoice on FORM E, the exporter’s on ECFA', () => {
    expect(valueOn(rulesOf('E').thirdParty)?.invoiceOf).toBe('third-party');
    expect(valueOn(rulesOf('H').thirdParty)?.invoiceOf).toBe('exporter');
  });

  it.each<[CertType, string, string]>([
    ['E', 'secondary', 'no O/B'], ['K', 'official', 'box 5'], ['R', 'official', 'producer'], ['RC', 'inferred', 'box 14'],
    ['B', 'secondary', 'TO ORDER'], ['EC', 'secondary', 'producer'],
  ])('have an extra rule on %s, %s', (type, confidence, words) => {
    const fact = factOn(rulesOf(type).thirdParty, day);
    expect(fact && groundsOf(fact, 'extra').confidence).toBe(confidence);
    expect(fact?.value.extra?.en).toContain(words);
  });
});

describe('criteria', () => {
  it.each<[CertType, string]>([
    ['A', 'WO WP PSR'], ['F', 'WO WP PSR'], ['K', 'WO WP PSR OP'], ['E', 'WO PE PSR CTH'], ['GE', 'WO WP 40% PSR'],
    ['RC', 'WO PE CTC RVC CR'], ['G', 'P PK F W Y'],
  ])('of %s: %s', (type, codes) => expect(valueOn(rulesOf(type).criteria)?.codes).toEqual(codes.split(' ')));

  it('of ECFA have additions', () => {
    expect(valueOn(rulesOf('H').criteria)?.codes).toEqual(['WO', 'WP', 'PSR', 'PSR ACU', 'PSR DMI', 'PSR FG']);
  });

  it.each<CertType>(['C', 'AD', 'CA', 'NI', 'SE', 'HD'])('are not shown for %s', (type) =>
    expect(valueOn(rulesOf(type).criteria)?.shown).toBe(false),
  );

  it.each<CertType>(['B', 'X', 'EC', 'MU', 'MV', 'T', 'TR', 'PR', 'M', 'AP', 'CG'])('have no known list for %s', (type) =>
    expect(valueOn(rulesOf(type).criteria)?.codes ?? null).toBeNull(),
  );

  it('may be a bare percentage on FORM E, Pakistan and Georgia alone: on APTA it stands behind its letter', () =>
    expect(certTypeCodes.filter((type) => valueOn(rulesOf(type).criteria)?.percentage)).toEqual(['E', 'P', 'GE']));

  it.each<CertType>(['P', 'L', 'S'])('are unverified for %s', (type) =>
    expect(factOn(rulesOf(type).criteria, day)?.confidence).toBe('inferred'),
  );
});

describe('goods', () => {
  it.each<[CertType, number | null, string | null]>([
    ['B', 4, null], ['E', 6, 'importer'], ['P', 6, 'importer'], ['F', 6, null], ['X', 6, null], ['R', 6, null],
    ['L', 6, null], ['H', 8, 'importer'], ['S', 6, null], ['K', 6, null], ['A', 6, null], ['RC', 6, null], ['N', 6, null],
    ['G', null, null],
  ])('of %s carry %s digits (%s)', (type, hsDigits, hsSide) =>
    expect(valueOn(rulesOf(type).goods)).toMatchObject({ hsDigits, hsSide }),
  );

  it('name the HS code in the description for ASEAN, Singapore and Pakistan, by official text', () => {
    const named = certTypeCodes.filter((type) => valueOn(rulesOf(type).goods)?.hsInDescription);
    expect(named).toEqual(['E', 'P', 'X']);
    for (const type of named) {
      const fact = factOn(rulesOf(type).goods, day);
      expect(fact && groundsOf(fact, 'hsInDescription')).toEqual({ source: 'return-reasons', confidence: 'official' });
    }
  });

  it.each<[CertType, string | null]>([
    ['X', 'always'], ['P', 'always'], ['RC', 'with-rvc'], ['E', 'with-rvc'], ['K', 'never'], ['S', 'never'], ['A', 'never'],
    ['B', 'never'], ['G', 'never'], ['F', null],
  ])('show FOB on %s: %s', (type, fobShown) => expect(valueOn(rulesOf(type).goods)?.fobShown).toBe(fobShown));
});

describe('transport and marks', () => {
  it('may name the mode alone while the vessel is unknown', () => {
    for (const type of certTypeCodes) {
      const transport = valueOn(rulesOf(type).transport);
      if (transport) expect(transport.unknownVessel).toEqual(expect.arrayContaining(['BY SEA', 'BY AIR', 'BY ROAD']));
    }
  });

  it('may read *** for New Zealand, Switzerland, RCEP and Nicaragua', () => {
    const stars = certTypeCodes.filter((type) => valueOn(rulesOf(type).transport)?.unknownVessel.includes('***'));
    expect(stars).toEqual(['N', 'S', 'RC', 'NI']);
    expect(factOn(rulesOf('NI').transport, '2023-06-01')?.confidence).toBe('source-document');
    expect(factOn(rulesOf('NI').transport, day)?.confidence).toBe('inferred');
  });

  it('want the real vessel once shipped for Switzerland, New Zealand, Korea and RCEP', () => {
    const concrete = certTypeCodes.filter((type) => valueOn(rulesOf(type).transport)?.concreteAfterShipment);
    expect(concrete).toEqual(['N', 'S', 'K', 'RC']);
  });

  it.each<[CertType, string[], string[]]>([
    ['C', ['N/M'], ['SEE ATTACHMENT']],
    ['S', ['N/M', 'NO MARKS AND NUMBERS'], ['SEE ATTACHMENT']],
    ['H', [], ['见附页']],
    ['K', ['N/M', 'NO MARKS AND NUMBERS'], ['I/S', 'IMAGE OR SYMBOL']],
    ['GE', ['N/M'], ['I/S', 'IMAGE OR SYMBOL']],
  ])('marks of %s', (type, none, picture) => expect(valueOn(rulesOf(type).marks)).toMatchObject({ none, picture }));

  it('N/M is nowhere laid to the customs paper, which does not know it', () => {
    for (const type of certTypeCodes) {
      for (const fact of rulesOf(type).marks) if (fact.value.none.length > 0 && fact.confidence !== 'inferred') expect([type, groundsOf(fact, 'none').confidence]).toEqual([type, 'secondary']);
    }
  });

  it('know that Peru has no marks box', () => expect(valueOn(rulesOf('R').marks)?.shown).toBe(false));
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

describe('language', () => {
  it('is Chinese for ECFA alone', () => {
    const chinese = certTypeCodes.filter((type) => valueOn(rulesOf(type).language) === 'chinese');
    expect(chinese).toEqual(['H']);
  });

  it('is only supposed to be English on types newer than the paper of 2020 that says so', () => {
    for (const type of certTypeCodes) {
      const fact = factOn(rulesOf(type).language, day);
      if (fact?.source !== 'smart-review-2020') continue;
      const began = valueOn(rulesOf(type).inForce) ?? '';
      expect([type, fact.confidence]).toEqual([type, began > '2021-01-01' ? 'inferred' : 'official']);
    }
  });
});
