import { describe, expect, it } from 'vitest';
import { advise, certificateTypesFor } from '@/lib/advise';
import type { TypeChoice } from '@/lib/advise';
import { emptyApplication } from '@/lib/certificate/application';
import { asOf, find, given, idsOf } from './given';

const choice = (choices: readonly TypeChoice[], type: string): TypeChoice | undefined => choices.find((one) => one.type === type);
const points = (choices: readonly TypeChoice[], type: string): string[] => choice(choices, type)?.points.map(({ id }) => id) ?? [];

describe('what speaks for a type', () => {
  it('self-printing, by destination and day', () => {
    expect(points(certificateTypesFor('VN', '2024-08-31'), 'E')).toContain('blank-form');
    expect(points(certificateTypesFor('VN', '2024-09-01'), 'E')).toContain('self-print');
    expect(choice(certificateTypesFor('VN', '2024-09-01'), 'E')?.points[0]).toMatchObject({ confidence: 'official', sources: ['gacc-2024-106'] });
    expect(points(certificateTypesFor('RS', asOf), 'SE')).not.toContain('self-print');
  });

  it('the number of items', () => {
    expect(points(certificateTypesFor('NZ', asOf, { items: 20 }), 'N')).not.toContain('items-split');
    const split = choice(certificateTypesFor('NZ', asOf, { items: 21 }), 'N')?.points.find(({ id }) => id === 'items-split');
    expect(split?.text['zh-CN']).toBe('每份最多20项，需拆成2份');
    expect(points(certificateTypesFor('NZ', asOf, { items: 21 }), 'RC')).toContain('items-fit');
    expect(points(certificateTypesFor('KR', '2022-06-11', { items: 21 }), 'K')).toContain('items-split');
    expect(points(certificateTypesFor('KR', '2022-06-12', { items: 21 }), 'K')).toContain('items-fit');
    expect(points(certificateTypesFor('NI', asOf, { items: 90 }), 'NI')).not.toContain('items-fit');
  });

  it('that Asia-Pacific knows no retrospective issue', () => {
    expect(points(certificateTypesFor('KR', asOf), 'B')).toContain('no-retrospective');
    expect(points(certificateTypesFor('KR', asOf), 'K')).not.toContain('no-retrospective');
  });

  it('the criterion that the goods carry puts a type before the others, agreements still before the rest', () => {
    const types = (criteria: readonly Record<string, string>[]): string => certificateTypesFor('KR', asOf, { criteria }).map(({ type }) => type).join(' ');
    expect(types([])).toBe('K B RC C');
    expect(types([{ RC: 'CTC' }])).toBe('RC K B C');
    expect(types([{ RC: 'CTC', K: 'PSR' }])).toBe('K RC B C');
    expect(types([{ RC: 'CTC' }, { K: 'PSR' }])).toBe('K B RC C');
    expect(types([{ C: 'P' }])).toBe('K B RC C');
    expect(certificateTypesFor('AU', asOf, { criteria: [{ G: 'P' }] }).map(({ type }) => type).join(' ')).toBe('A RC G C');
  });
});

describe('advice on the type', () => {
  it('writes each type on a line, with what speaks for it', () => {
    const lines = find(given({ DestCountryCode: '410' }), 'type/choices')?.text['zh-CN'].split('\n');
    expect(lines?.[1]).toBe('K（中国—韩国自由贸易协定）：可自助打印');
    expect(lines?.[2]).toBe('B（《亚太贸易协定》）：可自助打印，未规定补发');
    expect(lines?.[3]).toBe('RC（区域全面经济伙伴关系协定）：可自助打印');
    expect(lines?.[4]).toBe('C（非优惠证书，不享受关税优惠，目的国不限）：可自助打印');
  });

  it.each([
    ['KOREA', 'K', 'K、B、RC'],
    ['SINGAPORE', 'X', 'X、E、RC'],
    ['NEW ZEALAND', 'N', 'N、RC、G'],
    ['AUSTRALIA', 'C', 'A、RC、G'],
  ] as const)('where preferences overlap (%s) the importer decides by the rate; no rate is named', (DestCountry, CertType, types) => {
    const advice = find(given({ CertType, DestCountry }), 'type/rates');
    expect(advice?.text['zh-CN']).toContain(`同时有 ${types} 可选，税率可能不同，请进口商确认`);
    expect(advice?.text['zh-CN']).not.toMatch(/\d+%/);
  });

  it('is silent on rates where one agreement alone applies', () => {
    expect(idsOf(given({ CertType: 'C', DestCountry: 'CHILE' }), 'type')).toEqual(['type/preference-possible']);
    expect(idsOf(given({ CertType: 'F', DestCountry: 'CHILE' }), 'type')).toEqual([]);
  });

  it('tells criteria on record apart from what the law says, as a mere hint', () => {
    const application = { ...emptyApplication(), CertificateHead: { CertType: 'C', DestCountry: 'KOREA' } };
    const advice = advise(application, { asOf, criteria: [{ K: 'PSR' }, { K: 'WP', RC: 'CTC' }] });
    const record = find(advice, 'type/criteria-on-record');
    expect(record).toMatchObject({ confidence: 'inferred', sources: ['own-library'] });
    expect(record?.text['zh-CN'].split('\n')).toEqual(['K：资料库中货物的原产地标准：PSR、WP', 'RC：2种货物中1种在资料库有原产地标准：CTC']);
    const chosen = { ...application, CertificateHead: { CertType: 'K', DestCountry: 'KOREA' } };
    expect(find(advise(chosen, { asOf, criteria: [{ K: 'PSR' }] }), 'type/criteria-on-record')).toBeUndefined();
  });
});
