import { describe, expect, it } from 'vitest';
import { certTypeCodes } from '@/lib/certificate/types';
import type { CertType } from '@/lib/certificate/types';
import { factOn, groundsOf } from '@/lib/rulebook/fact';
import { rulesOf } from '@/lib/rulebook';
import { day, valueOn } from './on-a-day';

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
