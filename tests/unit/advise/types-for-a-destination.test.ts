import { describe, expect, it } from 'vitest';
import { certificateTypesFor } from '@/lib/advise';
import { asOf, given, find, ids } from './advised';

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
