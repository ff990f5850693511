import { describe, expect, it } from 'vitest';
import { countryByAlpha2, countryByAlpha3, countryByNumeric, countryByText } from '@/lib/certificate/places/country';
import { countriesNamedIn } from '@/lib/certificate/places/countries-named-in';
import { printedName } from '@/lib/certificate/places/printed-name';

describe('a country by its code', () => {
  it.each([['036', 'AU'], ['36', 'AU'], ['360', 'ID'], ['702', 'SG'], ['0360', 'ID'], ['156', 'CN']])('%s is %s by ISO number', (code, alpha2) => {
    expect(countryByNumeric(code)?.alpha2).toBe(alpha2);
  });

  it.each(['142', '', '36a', '99999', '000'])('"%s" is no ISO number', (code) => {
    expect(countryByNumeric(code)).toBeNull();
  });

  it('is found by two and by three letters', () => {
    expect(countryByAlpha2('id')?.numeric).toBe('360');
    expect(countryByAlpha3('CHN')?.alpha2).toBe('CN');
    expect(countryByAlpha2('ZZ')).toBeNull();
  });

  it('Hong Kong, Macao and Taiwan carry the names that mainland customs uses', () => {
    expect(['HK', 'MO', 'TW'].map((code) => countryByAlpha2(code)?.zh)).toEqual(['中国香港', '中国澳门', '中国台湾']);
  });
});

describe('a country by its name', () => {
  it.each([
    ['U.S.A.', 'US'], ['usa', 'US'], ['United States', 'US'], ['UK', 'GB'], ['KOREA', 'KR'], ['Korea, Republic of', 'KR'], ['VIET NAM', 'VN'],
    ['Vietnam', 'VN'], ['UAE', 'AE'], ['U.A.E.', 'AE'], ['LAOS', 'LA'], ['P.R.CHINA', 'CN'], ['P. R. China', 'CN'], ["People's Republic of China", 'CN'],
    ['HONGKONG', 'HK'], ['Hong Kong, China', 'HK'], ['CHINA HONG KONG', 'HK'], ['TAIWAN, PROVINCE OF CHINA', 'TW'], ['Taiwan, China', 'TW'], ['MACAU', 'MO'],
    ['THE NETHERLANDS', 'NL'], ['Türkiye', 'TR'], ["COTE D'IVOIRE", 'CI'], ['KINGDOM OF SAUDI ARABIA', 'SA'], ['Georgia', 'GE'],
    ['中国', 'CN'], ['中国香港', 'HK'], ['台湾', 'TW'], ['韩国', 'KR'], ['印度尼西亚', 'ID'], ['印尼', 'ID'], ['沙特阿拉伯', 'SA'],
  ])('%s is %s', (text, alpha2) => {
    expect(countryByText(text)?.alpha2).toBe(alpha2);
  });

  it.each(['CONGO', '', 'THAILND', 'CHINA ROAD', 'SOMEWHERE'])('"%s" is none for sure', (text) => {
    expect(countryByText(text)).toBeNull();
  });
});

describe('the countries named in an address', () => {
  it.each([
    ['ZHEKE TRADING CO.LTD.\nHUARONG MANSION, NANJING 210005, P.R.CHINA\nTEL:86-25-4729178', 'CN'],
    ['N.E.ORIENTAL TRADING CO.LTD. P.O. BOX 12345 T-3456789 RIYADH KINGDOM OF SAUDI ARABIA', 'SA'],
    ['HONGKONG MACHINERY CO.LTD', ''],
    ['ABC (THAILAND) CO., LTD.\n12 SUKHUMVIT RD, BANGKOK, THAILAND', 'TH'],
    ['88 HONG KONG MIDDLE ROAD, QINGDAO, CHINA', 'CN'],
    ['12 CHINA ROAD, KOWLOON, HONG KONG', 'HK'],
    ['KOWLOON, HONG KONG, CHINA', 'HK'],
    ['TAIPEI, TAIWAN, P.R. CHINA', 'TW'],
    ['PORT MORESBY, PAPUA NEW GUINEA', 'PG'],
    ['ATLANTA, GEORGIA 30301, USA', 'US'],
    ['ATLANTA, GEORGIA 30301', ''],
    ['TBILISI 0105, GEORGIA', 'GE'],
    ['NEWARK, NEW JERSEY 07102', ''],
    ['ST HELIER, JERSEY', 'JE'],
    ['ALBUQUERQUE, NEW MEXICO', ''],
    ['FROZEN TURKEY LEGS', ''],
    ['MERSIN, TURKEY', 'TR'],
    ['30 EAST 40TH STREET, NEW YORK, NY 10016', ''],
    ['曼谷, 泰国', 'TH'],
    ['印度尼西亚雅加达', 'ID'],
    ['中国香港九龙', 'HK'],
    ['SELLER IN CHINA, BUYER IN KOREA', 'CN KR'],
    ['CONTACT US FOR MORE', ''],
    ['LONDON, U.K.', 'GB'],
  ])('%j: %s', (text, expected) => {
    expect(countriesNamedIn(text).map((country) => country.alpha2).join(' ')).toBe(expected);
  });
});

describe('names that are no country', () => {
  it.each([
    ['a bank', 'BANK OF CHINA, SINGAPORE BRANCH', 'SG'],
    ['an Indonesian company', 'PT CHINA GLAZE INDONESIA TBK\nTANGERANG, INDONESIA', 'ID'],
    ['a Peruvian company', 'DISTRIBUIDORA CHINA PERU E.I.R.L.\nLIMA, PERU', 'PE'],
    ['a Malay street', 'NO. 3, JALAN CHINA, KLANG, MALAYSIA', 'MY'],
    ['a lane of two words', '45 CHINA GARDEN LANE, COLOMBO, SRI LANKA', 'LK'],
  ])('%s', (_what, address, alpha2) => {
    expect(countriesNamedIn(address).map((country) => country.alpha2)).toEqual([alpha2]);
  });

  it('S.KOREA is one all the same', () => {
    expect(countriesNamedIn('SAMSUNG, SEOUL, S.KOREA').map((country) => country.alpha2)).toEqual(['KR']);
  });
});

describe('the name printed in a box', () => {
  it.each([['TW', 'TAIWAN, CHINA'], ['HK', 'HONG KONG, CHINA'], ['KR', 'KOREA'], ['CN', 'CHINA'], ['TR', 'TURKEY'], ['VN', 'VIETNAM']])('%s is %s', (alpha2, name) => {
    const country = countryByAlpha2(alpha2);
    expect(country && printedName(country)).toBe(name);
  });
});
