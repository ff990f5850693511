import { describe, expect, it } from 'vitest';
import { certTypeCodes } from '@/lib/certificate/types';
import type { CertType } from '@/lib/certificate/types';
import { factOn, groundsOf } from '@/lib/rulebook/fact';
import type { Confidence, Fact } from '@/lib/rulebook/fact';
import { fullRulesOf } from '@/lib/rulebook/full';
import { listedFacts } from '@/lib/rulebook/listed-facts';

/** What the treaties, announcements, forms and practice papers say of each type, written down from them by hand. */
const day = '2026-03-02';
const of = fullRulesOf;
const now = <T>(facts: readonly Fact<T>[]): readonly [T, Confidence] | null => {
  const fact = factOn(facts, day);
  return fact ? [fact.value, fact.confidence] : null;
};
const o = 'official';
const s = 'secondary';
const i = 'inferred';
const src = 'source-document';

/** Types named here, and no others, have something in the list. */
const noneBut = (list: 'interfaceCode' | 'formName' | 'inForce' | 'valueContent' | 'deMinimis' | 'transit' | 'ports' | 'reissue' | 'exhibition' | 'movement' | 'waiver' | 'exchange' | 'originRule' | 'parties' | 'meanings', types: readonly string[]) =>
  expect(certTypeCodes.filter((type) => of(type)[list].length > 0).sort()).toEqual([...types].sort());

describe('agreement codes', () => {
  const codes: readonly (readonly [CertType, string, Confidence])[] = [
    ['B', '01', i], ['E', '02', i], ['P', '07', i], ['F', '08', i], ['N', '10', i], ['X', '11', i], ['R', '12', i], ['L', '15', i],
    ['H', '14', i], ['I', '16', i], ['S', '17', i], ['K', '19', i], ['A', '18', i], ['GE', '20', i], ['MU', '21', o], ['RC', '22', i],
    ['CA', '23', o], ['NI', '24', o], ['EC', '25', o], ['SE', '26', i], ['HD', '27', o], ['MV', '28', i],
  ];
  it.each(codes)('%s: %s', (type, code, confidence) => expect(now(of(type).interfaceCode)).toEqual([code, confidence]));
  it('of no other type', () => noneBut('interfaceCode', codes.map(([type]) => type)));
});

describe('forms', () => {
  const forms: readonly (readonly [CertType, string])[] = [
    ['C', 'CO'], ['G', 'FORM A'], ['B', 'FORM B'], ['E', 'FORM E'], ['P', 'FORM P'], ['F', 'FORM F'], ['N', 'FORM N'], ['X', 'FORM X'],
    ['R', 'FORM R'], ['L', 'FORM L'], ['H', 'FORM H'], ['I', 'FORM I'], ['S', 'FORM S'], ['K', 'FORM K'], ['A', 'FORM A (ChAFTA)'],
    ['GE', 'FORM GE'], ['MU', 'FORM MU'], ['RC', 'FORM RCEP'], ['SE', 'SE'],
  ];
  it.each(forms)('%s is called %s', (type, name) => expect(now(of(type).formName)).toEqual([name, type === 'RC' ? o : s]));
  it('of other types have no name', () => noneBut('formName', forms.map(([type]) => type)));
});

describe('entry into force', () => {
  const first: readonly (readonly [CertType, string, Confidence])[] = [
    ['P', '2007-07-01', o], ['F', '2006-10-01', o], ['N', '2008-10-01', o], ['X', '2009-01-01', o], ['R', '2010-03-01', o],
    ['L', '2011-08-01', o], ['H', '2011-01-01', o], ['I', '2014-07-01', o], ['S', '2014-07-01', o], ['K', '2015-12-20', o],
    ['A', '2015-12-20', o], ['GE', '2018-01-01', o], ['MU', '2021-01-01', o], ['RC', '2022-01-01', o], ['CA', '2022-01-01', o],
    ['NI', '2024-01-01', o], ['EC', '2024-05-01', o], ['SE', '2024-07-01', s], ['HD', '2024-09-01', o], ['MV', '2025-01-01', s],
  ];
  it.each(first)('%s: %s', (type, from, confidence) => expect(now(of(type).inForce)).toEqual([from, confidence]));
  it('is not known to the day of any other type', () => noneBut('inForce', first.map(([type]) => type)));
  it.each<[CertType, string]>([
    ['E', '2019-08-20'], ['F', '2019-03-01'], ['N', '2022-04-07'], ['X', '2019-10-16'], ['X', '2020-01-01'], ['P', '2021-11-10'],
    ['E', '2025-10-28'], ['C', '2009-08-01'], ['C', '2024-09-01'], ['G', '2019-04-01'], ['G', '2021-10-12'], ['G', '2021-12-01'],
    ['S', '2021-09-01'], ['K', '2022-06-12'], ['L', '2012-10-14'], ['B', '2018-07-01'], ['RC', '2023-01-01'], ['RC', '2023-06-02'],
  ])('%s changed on %s', (type, from) => expect(of(type).changes.some((change) => change.from === from)).toBe(true));
});

describe('parties', () => {
  const parties: readonly (readonly [CertType, boolean | null, readonly string[], readonly string[], string | null, boolean | null, boolean | null])[] = [
    // type, producer's box, its words, the consignee's words, where it is, may be blank, exporter alone
    ['C', null, [], ['TO ORDER', 'TO WHOM IT MAY CONCERN'], null, false, false],
    ['B', false, [], ['TO ORDER'], 'importing-country', null, null],
    ['E', false, [], [], null, null, true],
    ['P', true, ['SAME', 'AVAILABLE TO CUSTOMS UPON REQUEST'], [], null, null, null],
    ['F', true, ['SAME', 'UNKNOWN', 'AVAILABLE TO THE COMPETENT GOVERNMENTAL AUTHORITY UPON REQUEST', 'AVAILABLE UPON REQUEST'], [], 'agreement-parties', null, null],
    ['N', true, ['SAME', 'UNKNOWN', 'AVAILABLE TO THE AUTHORIZED BODY UPON REQUEST'], [], 'importing-country', null, true],
    ['X', false, [], [], 'importing-country', null, null],
    ['R', true, ['SAME', 'UNKNOWN', 'AVAILABLE TO THE AUTHORIZED BODY UPON REQUEST'], ['TO ORDER'], 'agreement-parties', null, false],
    ['L', true, ['SAME', 'UNKNOWN', 'AVAILABLE TO THE COMPETENT AUTHORITY OR AUTHORIZED BODY UPON REQUEST'], [], 'importing-country', null, null],
    ['H', true, ['同上', '签证机构或者相关机关要求时提供'], [], 'importing-country', null, null],
    ['S', false, [], [], 'importing-country', null, true],
    ['K', true, ['SAME', 'AVAILABLE UPON REQUEST'], [], 'importing-country', null, true],
    ['A', true, ['SAME', 'UNKNOWN', 'AVAILABLE TO THE COMPETENT AUTHORITY OR AUTHORISED BODY UPON REQUEST'], [], 'importing-country', true, null],
    ['RC', true, ['CONFIDENTIAL', 'NOT AVAILABLE', 'SEE BOX 8'], [], 'importing-country', null, true],
    ['GE', true, [], [], null, null, null], ['EC', true, [], [], null, null, null], ['SE', true, [], [], null, null, null], ['MV', true, [], [], null, null, null],
  ];
  it.each(parties)('on %s', (type, producerShown, producerWords, consigneeWords, consigneeIn, consigneeMayBeBlank, exporterAlone) =>
    expect(now(of(type).parties)?.[0]).toEqual({ producerShown, producerWords, consigneeWords, consigneeIn, consigneeMayBeBlank, exporterAlone }),
  );
  it('of other types are not known', () => noneBut('parties', parties.map(([type]) => type)));

  it.each<[CertType, 'producerWords' | 'consigneeIn' | 'exporterAlone' | 'producerShown' | 'consigneeWords', Confidence]>([
    ['B', 'producerShown', o], ['B', 'consigneeWords', s], ['E', 'producerShown', o], ['E', 'exporterAlone', s], ['P', 'producerWords', o],
    ['F', 'producerWords', i], ['F', 'consigneeIn', i], ['N', 'producerWords', s], ['X', 'consigneeIn', i], ['R', 'consigneeIn', o],
    ['R', 'consigneeWords', s], ['R', 'exporterAlone', s], ['L', 'producerWords', i], ['L', 'consigneeIn', o], ['H', 'producerWords', o],
    ['S', 'producerShown', o], ['S', 'consigneeIn', s], ['K', 'producerWords', o], ['K', 'consigneeIn', s], ['K', 'exporterAlone', s],
    ['A', 'producerWords', o], ['A', 'consigneeIn', o], ['RC', 'producerWords', s], ['C', 'exporterAlone', src], ['C', 'consigneeWords', s],
  ])('%s %s: %s', (type, part, confidence) => {
    const fact = factOn(of(type).parties, day);
    expect(fact && groundsOf(fact, part).confidence).toBe(confidence);
  });
});

describe('criteria, by what they mean', () => {
  const meanings: readonly (readonly [CertType, string, Confidence])[] = [
    ['G', 'P W', s], ['B', 'A B C D', s], ['E', 'WO PE PSR 40% CTH', s], ['P', 'P 40% PSR', i], ['F', 'WO WP PSR', i],
    ['N', 'WO WP PSR', s], ['R', 'WO WP PSR', s], ['L', 'WO WP PSR', i], ['H', 'WO WP PSR,PSR ACU,PSR DMI,PSR FG', i], ['I', 'WO WP PSR', s],
    ['S', 'WO WP PSR', i], ['K', 'WO WP PSR OP', i], ['A', 'WO WP PSR', i], ['GE', 'WO WP 40% PSR', s], ['RC', 'WO PE CTC RVC CR ACU DMI', i],
    ['CA', 'WO PE CTH 40% PSR', i], ['NI', 'WO WP/PE RVC PSR', i], ['EC', 'WO WP/PE RVC PSR', i], ['HD', 'WO WP/PE', i],
  ];
  it.each(meanings)('%s: %s', (type, codes, confidence) => {
    const [first = '', ...added] = codes.split(',');
    const [value, trust] = now(of(type).meanings) ?? [{}, null];
    expect(Object.keys(value).sort()).toEqual([...first.split(' '), ...added].sort());
    expect(trust).toBe(confidence);
  });
  it('are known of no other type, but for Singapore’s old form', () => noneBut('meanings', [...meanings.map(([type]) => type), 'X']));
  it('Singapore’s old form knew P, RVC and PSR, by its order', () =>
    expect(factOn(of('X').meanings, '2019-12-31')).toMatchObject({ confidence: o, value: { P: {}, RVC: {}, PSR: {} } }));
  it('all that a field offers have a meaning, but for the GSP’s PK, F and Y', () => {
    for (const type of certTypeCodes) {
      const known = Object.keys(now(of(type).meanings)?.[0] ?? {});
      const unknown = (now(of(type).criteria)?.[0].codes ?? []).filter((code) => !known.includes(code));
      expect([type, unknown]).toEqual([type, type === 'G' ? ['PK', 'F', 'Y'] : []]);
    }
  });
});

describe('value', () => {
  const shares: readonly (readonly [CertType, number | null, Confidence, string])[] = [
    ['B', null, s, '55%'], ['E', 40, s, 'FOB'], ['P', 40, o, 'FOB'], ['F', 40, i, 'CIF'], ['N', null, o, 'FOB'], ['X', 40, i, 'V'],
    ['R', null, o, 'FOB'], ['L', null, o, '(V − non-originating) / V'], ['I', null, o, 'CIF'], ['S', null, o, 'ex-works'], ['K', null, o, 'outward processing'],
    ['A', null, o, 'FOB'], ['GE', 40, s, ''], ['RC', 40, i, 'build-up'], ['NI', 40, s, ''], ['EC', 40, o, ''], ['SE', 40, s, ''],
    ['HD', null, o, 'No value criterion'], ['C', 30, i, ''],
  ];
  it.each(shares)('content on %s: %s', (type, share, confidence, words) => {
    const [value, trust] = now(of(type).valueContent) ?? [null, null];
    expect([value?.share, trust]).toEqual([share, confidence]);
    expect(value?.formula.en).toContain(words);
  });
  it('content of no other type', () => noneBut('valueContent', shares.map(([type]) => type)));

  const deMinimis: readonly (readonly [CertType, string, Confidence])[] = [
    ['E', '10% of FOB', i], ['F', '8%', i], ['N', '10% of FOB', o], ['X', '10% of FOB', i], ['R', 'sets 15%', o], ['L', 'sets 15%', o],
    ['I', '10% of FOB', o], ['S', 'not for value rules', o], ['K', 'chapters 15-24', o], ['A', 'tariff-change', o], ['RC', 'chapters 50-63', o], ['CA', 'chapters 50-63', o],
  ];
  it.each(deMinimis)('de minimis on %s: %s', (type, words, confidence) => {
    const [value, trust] = now(of(type).deMinimis) ?? [null, null];
    expect(value?.en).toContain(words);
    expect(trust).toBe(confidence);
  });
  it('de minimis of no other type', () => noneBut('deMinimis', deMinimis.map(([type]) => type)));
});

describe('general rule of origin', () => {
  const rules: readonly (readonly [CertType, string, Confidence])[] = [
    ['C', 'substantially transformed', i], ['E', '46 chapters', s], ['P', '40%', o], ['F', '40%', i], ['N', 'covers all goods', o], ['X', '40%', i],
    ['R', 'product-specific', o], ['L', 'product-specific', o], ['I', 'product-specific', o], ['S', 'product-specific', o], ['K', 'product-specific', o],
    ['A', 'product-specific', o], ['GE', '40%', s], ['RC', 'Every product', o], ['NI', '40%', s], ['EC', '40%', o], ['SE', '40%', s], ['HD', 'wholly obtained', o],
    ['T', 'Tobacco', i], ['TR', 're-exported', i], ['PR', 'without substantial change', i],
  ];
  it.each(rules)('%s: %s', (type, words, confidence) => {
    const [value, trust] = now(of(type).originRule) ?? [null, null];
    expect(value?.en).toContain(words);
    expect(trust).toBe(confidence);
  });
  it('of no other type', () => noneBut('originRule', rules.map(([type]) => type)));
});

describe('ports, transit and waivers', () => {
  const ports: readonly (readonly [CertType, Confidence])[] = [
    ['C', s], ['B', s], ['E', i], ['P', s], ['F', s], ['N', s], ['X', i], ['R', s], ['L', s], ['I', i], ['S', s], ['K', s], ['A', s], ['RC', o],
  ];
  it.each(ports)('ports of %s rest on %s', (type, confidence) => expect(now(of(type).ports)?.[1]).toBe(confidence));
  it('ports of no other type', () => noneBut('ports', ports.map(([type]) => type)));

  it.each<[CertType, string, Confidence]>([['G', 'Australia has none', s], ['N', '12 months', s], ['A', 'splitting', o], ['RC', 'logistics', o], ['HD', 'Direct transport', o]])(
    'transit of %s: %s',
    (type, words, confidence) => {
      expect(now(of(type).transit)?.[0].en).toContain(words);
      expect(now(of(type).transit)?.[1]).toBe(confidence);
    },
  );
  it('transit of no other type', () => noneBut('transit', ['G', 'N', 'A', 'RC', 'HD']));

  const waivers: readonly (readonly [CertType, string, Confidence])[] = [
    ['X', 'USD 600', o], ['I', 'USD 600', o], ['L', 'USD 600', o], ['F', 'USD 1,000', s], ['K', 'USD 700', o], ['A', 'AUD 1,000', o],
    ['N', 'declaration of origin will do up to USD 1,000', o], ['R', 'declaration of origin will do up to USD 600', o],
  ];
  it.each(waivers)('%s: %s', (type, words, confidence) => {
    expect(now(of(type).waiver)?.[0].en).toContain(words);
    expect(now(of(type).waiver)?.[1]).toBe(confidence);
  });
  it('waiver of no other type', () => noneBut('waiver', waivers.map(([type]) => type)));
});

describe('copies, exhibitions, movement, exchange and archive', () => {
  const copies: readonly (readonly [CertType, Confidence])[] = [
    ['C', src], ['B', s], ['E', i], ['P', i], ['F', s], ['N', o], ['X', o], ['R', o], ['L', o], ['I', o], ['S', o], ['K', o], ['A', o], ['GE', i], ['RC', i],
  ];
  it.each(copies)('true copy of %s: %s', (type, confidence) => expect(now(of(type).reissue)?.[1]).toBe(confidence));
  it('true copy of no other type', () => noneBut('reissue', copies.map(([type]) => type)));
  it.each<CertType>(['N', 'X', 'R', 'L', 'I', 'S', 'K', 'A'])('a true copy of %s carries the words of the treaty', (type) =>
    expect(now(of(type).reissue)?.[0].en).toContain('CERTIFIED TRUE COPY of the original Certificate of Origin number ___ dated ___'),
  );

  it('exhibitions are known for Chile, Peru, ASEAN and the old measures', () => {
    noneBut('exhibition', ['F', 'R', 'E', 'C']);
    expect((['F', 'R', 'E', 'C'] as const).map((type) => now(of(type).exhibition)?.[1])).toEqual([o, o, o, i]);
  });

  it('movement certificates are ASEAN’s by announcement, RCEP’s back-to-back ones supposed', () => {
    noneBut('movement', ['E', 'RC']);
    expect(factOn(of('E').movement, '2011-02-28')).toBeUndefined();
    expect(factOn(of('E').movement, '2011-03-01')).toMatchObject({ source: 'gacc-2011-11', confidence: o });
    expect(now(of('RC').movement)?.[1]).toBe(i);
  });

  const exchange: readonly (readonly [CertType, string, Confidence])[] = [
    ['C', 'None needed', src], ['E', 'Indonesia', s], ['N', '2016', s], ['X', '2019-11-01', s], ['K', 'treaty', o], ['NI', 'No electronic', o], ['EC', 'No electronic', o],
    ['HD', 'No electronic', o], ['P', 'Said', i], ['F', 'Said', i], ['H', 'Said', i], ['GE', 'Said', i],
  ];
  it.each(exchange)('exchange for %s: %s', (type, words, confidence) => {
    expect(now(of(type).exchange)?.[0].en).toContain(words);
    expect(now(of(type).exchange)?.[1]).toBe(confidence);
  });
  it('exchange of no other type', () => noneBut('exchange', exchange.map(([type]) => type)));

  it('three years by treaty for Korea, Peru, Costa Rica, Chile and Australia, supposed elsewhere', () => {
    for (const type of certTypeCodes) {
      const [value, trust] = now(of(type).archive) ?? [null, null];
      if (value === null) expect(['M', 'AD', 'AP', 'CG']).toContain(type);
      else expect([type, value.years, trust]).toEqual([type, 3, ['K', 'R', 'L', 'F', 'A'].includes(type) ? o : i]);
    }
  });
});

describe('boxes', () => {
  it.each<[CertType, string, Confidence]>([
    ['P', 'Box 9: FOB value', o], ['P', 'Invoice in box 10; order and L/C numbers in box 11', o], ['P', 'Marks stand in box 7', o], ['F', 'Box 10: six-digit', i], ['F', 'Box 6: order', i],
    ['N', 'Box 6: order', s], ['X', 'Box 7: six-digit', i], ['X', 'Box 9: FOB value; box 10: invoice', i], ['R', 'Box 8: six-digit', o], ['R', 'Box 11: invoice; box 12: invoiced value', o],
    ['R', 'Box 5: remarks', o], ['L', 'Box 9: six-digit', o], ['L', 'Box 12: invoice', o], ['L', 'Box 5: order', o], ['H', 'Box 8: eight-digit', o], ['H', 'Box 13: price', o], ['H', 'Box 6: order', o],
    ['S', 'Box 4: order', s], ['S', 'no empty rows', s], ['K', 'box 12: invoice', o], ['K', 'Box 5: non-Party operator', o], ['A', 'Box 9: six-digit HS code; box 12: invoice', o], ['A', 'marks box is optional', o],
    ['RC', 'Box 9: six-digit', o], ['RC', 'Box 12: FOB', o], ['RC', 'several invoices', o], ['RC', 'Box 14', o], ['RC', 'Invoice in box 13', i], ['RC', 'SEE BOX 8', s],
    ['B', 'Box 5: HS code of four digits', s], ['B', 'Box 9: gross weight', o], ['G', 'Box 9: gross weight', s], ['C', 'HS code stands in box 8', i], ['C', 'left empty', s],
    ['E', 'no O/B', s], ['EC', 'Consignor, producer', s], ['H', 'expected departure', s], ['NI', 'expected departure', s], ['EC', 'expected departure', s], ['HD', 'expected departure', s],
    ['MV', 'expected departure', s], ['CG', 'expected departure', s], ['TR', 'country of origin', s], ['PR', 'country of origin', s], ['PR', 'processing or assembly', s], ['C', 'Transport details', s], ['G', 'Transport details', s],
    ['C', 'words and figures', s], ['NI', 'words and figures', i], ['SE', 'words and figures', i], ['R', 'ends with ***', o], ['F', 'ends with ***', i], ['L', 'ends with ***', o], ['X', 'ends with ***', i], ['K', 'ends with ***', i],
    ['S', 'CARTON LABEL', s], ['E', 'CARTON LABEL', i],
  ])('%s: %s (%s)', (type, words, confidence) => {
    const row = listedFacts(type).find((fact) => fact.key === 'boxes' && fact.holds(day) && fact.text.en.includes(words));
    expect(row?.confidence).toBe(confidence);
  });

  it('third parties sit outside both countries: by customs’ paper, carried over to newer agreements', () => {
    const trust = (type: CertType) => listedFacts(type).find(({ text }) => text.en.startsWith('A third party sits outside'))?.confidence;
    for (const type of ['C', 'G', 'B', 'E', 'P', 'F', 'N', 'X', 'R', 'L', 'H', 'I', 'S', 'K', 'A', 'GE', 'MU', 'RC', 'CA'] as const) expect([type, trust(type)]).toEqual([type, src]);
    for (const type of ['NI', 'EC', 'SE', 'HD', 'MV'] as const) expect([type, trust(type)]).toEqual([type, i]);
  });
});

describe('what is not known', () => {
  it.each<CertType>(['C', 'G', 'B', 'E', 'P', 'R', 'MU', 'RC', 'CA', 'NI', 'EC', 'SE', 'MV', 'T', 'TR', 'PR', 'M', 'AD', 'AP'])('stands written down for %s', (type) =>
    expect(of(type).gaps.length).toBeGreaterThan(0),
  );
});
