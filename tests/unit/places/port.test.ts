import { describe, expect, it } from 'vitest';
import { portCountries, samePlace } from '@/lib/certificate/places/port';

describe('the countries that have a port of that name', () => {
  it.each([
    ['NINGBO', 'CN'], ['NINGBO, CHINA', 'CN'], ['Ningbo China', 'CN'], ['NINGBO PORT,CHINA', 'CN'], ['XINGANG PORT', 'CN'], ['TIANJIN XINGANG', 'CN'], ['SHENZHEN', 'CN'], ['YANTIAN', 'CN'], ['SHEKOU', 'CN'], ['NANSHA', 'CN'], ['HUANGPU', 'CN'],
    ['LAEM CHABANG', 'TH'], ['BANGKOK,THAILAND', 'TH'], ['PORT KLANG', 'MY'], ['PORT KLANG, MALAYSIA', 'MY'], ['KAOHSIUNG', 'TW'], ['KEELUNG, TAIWAN', 'TW'], ['HONG KONG', 'HK'], ['HONGKONG', 'HK'], ['JAKARTA', 'ID'], ['CHENNAI', 'IN'], ['NHAVA SHEVA', 'IN'],
    ['HO CHI MINH CITY', 'VN'], ['HOCHIMINH CITY (CAT LAI)', 'VN'], ['DAMMAM PORT', 'SA'], ['BUSAN NEW PORT', 'KR'], ['INCHEON, KOREA', 'KR'], ['ROTTERDAM, NETHERLANDS', 'NL'], ['ROTTERDAM, NL', 'NL'],
    ['SWITZERLAND', 'CH'], ['SWITZERLAND VIA ROTTERDAM', 'CH'], ['BASEL', 'CH'], ['SAVANNAH, GEORGIA', 'US'], ['LONG BEACH, CA', 'US'], ['PORT LOUIS, MAURITIUS', 'MU'], ['MALE, MALDIVES', 'MV'], ['CALLAO, PERU', 'PE'],
    ['SOMEPLACE, VIETNAM', 'VN'],
  ])('%s: %s', (text, country) => {
    expect(portCountries(text)).toEqual([country]);
  });

  it('several where the name is borne by several', () => {
    expect(portCountries('SAN ANTONIO')).toEqual(expect.arrayContaining(['CL', 'US']));
    expect(portCountries('SAN ANTONIO, CHILE')).toEqual(['CL']);
  });

  it.each(['', 'NOWHERE AT ALL', '***', 'ANY PORT'])('none for "%s": nothing can be said', (text) => {
    expect(portCountries(text)).toEqual([]);
  });
});

describe('two texts for one place', () => {
  it.each([['NINGBO', 'NINGBO, CHINA', true], ['Ningbo Port', 'NINGBO', true], ['XINGANG', 'TIANJIN XINGANG', true], ['NINGBO', 'SHANGHAI', false], ['', 'SHANGHAI', false]])('%s and %s: %s', (a, b, same) => {
    expect(samePlace(a, b)).toBe(same);
  });
});
