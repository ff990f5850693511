/** How single values are read before any rule judges them. */
import { describe, expect, it } from 'vitest';
import { companyKey, firstLine } from '@/lib/check/company-name';
import { countOf } from '@/lib/check/count';
import { countryOf, firstNamed } from '@/lib/check/country-of';
import { criterionOf, percentageIn, shareIn } from '@/lib/check/criterion-of';
import { dayOf, readDay } from '@/lib/check/day';
import { decimalOf, plain } from '@/lib/check/decimal';
import { declarationCountry, declarationCurrency, declarationPacking, declarationTradeMode, declarationUnit } from '@/lib/check/declaration-codes';
import { goodsNameIn } from '@/lib/check/goods-name';
import { endsInPlaceOf, withCountry } from '@/lib/check/place-at-end';
import { readRoute } from '@/lib/check/route';
import { isMeasure, sameUnit, unitKind } from '@/lib/check/unit';

describe('a count of packages', () => {
  it.each([['18', 18], [' 18 ', 18], ['0', 0], ['1.5', 1.5], ['1.25', 1.25], ['', null], [undefined, null], ['1,000', null], ['18 CTNS', null], ['NO.18', null], ['1.', null], ['-1', null]])('%j is %j', (text, count) => {
    expect(countOf(text)).toBe(count);
  });
});

describe('an amount', () => {
  it.each([['12.50', '12.5'], [' 12 ', '12'], ['0.333333', '0.33333']])('%j is %s', (text, amount) => {
    const value = decimalOf(text);
    expect(value && plain(value)).toBe(amount);
  });
  it.each(['12 USD', 'USD 12', '1.', '12.5.1'])('%j is none', (text) => {
    expect(decimalOf(text)).toBeNull();
  });
});

describe('a percentage', () => {
  it.each([['40%', 40], ['RVC 45%', 45], ['RVC45%', 45], ['rvc  45  %', 45], [' 45.25 % ', 45.25], ['100%', 100], ['45', null], ['ABOUT 45%', null], ['45% FOB', null], ['RVCX45%', null], ['', null], [undefined, null]])('%j is %j', (text, share) => {
    expect(percentageIn(text)).toBe(share);
  });
  it.each([['45', 45], ['45%', 45], [' 45.25 % ', 45.25], ['ABOUT 45', null], ['45 FOB', null], ['1000', null], ['', null], [undefined, null]])('with or without its sign: %j is %j', (text, share) => {
    expect(shareIn(text)).toBe(share);
  });
});

it.each([['WO', 'WO'], [' “p” ', 'P'], ['"W"', 'W'], ["'y'", 'Y'], ['psr   acu', 'PSR ACU'], ['\nCTH\n', 'CTH'], ['', ''], [undefined, '']])('the criterion %j is compared as %j', (OriCriteria, code) => {
  expect(criterionOf({ OriCriteria })).toBe(code);
});

describe('a day', () => {
  it.each([['2026-04-09', '2026-04-09'], [' 2026-04-09 ', '2026-04-09'], ['2026-04-09 10:20', '2026-04-09'], ['2026-04-09T9:20:30', '2026-04-09'], ['2026-02-29', null], ['2026 10:20-04-09', null], ['2026-04-09 10', null], ['', null], [undefined, null]])('%j is %j', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
  it.each([['2026/4/9', '2026-04-09'], ['2026.04.09', '2026-04-09'], ['2026-4-9', '2026-04-09'], ['20260409', '2026-04-09'], ['2026年4月9日', '2026-04-09'], ['2026年4月9', '2026-04-09'], ['２０２６ / ４ / ９', '2026-04-09'], ['2026/13/1', null], ['2026/2/30', null], ['NO2026/4/9', null], ['2026/4/9X', null], ['2026/4', null], ['202604091', null], ['9/4/2026', null], ['', null]])('written otherwise: %j is %j', (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});

describe('a country by code and name', () => {
  it.each([
    ['392', 'JAPAN', 'JP'],
    [' 392 ', undefined, 'JP'],
    ['', 'JAPAN', 'JP'],
    [undefined, 'JAPAN', 'JP'],
    ['JP', undefined, 'JP'],
    ['JPN', 'JAPAN', 'JP'],
    // Of the customs declaration Japan, of ISO Cambodia: the name decides.
    ['116', 'JAPAN', 'JP'],
    ['116', undefined, 'KH'],
    ['116', 'CAMBODIA', 'KH'],
    ['116', 'VIETNAM', undefined],
    ['133', undefined, 'KR'],
    ['392', 'VIETNAM', undefined],
    ['JPN', 'VIETNAM', undefined],
    ['999', 'JAPAN', 'JP'],
    ['999', undefined, undefined],
    ['', '', undefined],
  ])('%j beside %j', (code, name, alpha2) => {
    expect(countryOf(code, name)?.alpha2).toBe(alpha2);
  });
  it('the first name that is one counts', () => {
    expect(firstNamed(['', undefined, 'NOWHERE', '日本', 'VIETNAM'])?.alpha2).toBe('JP');
  });
});

it('codes of the customs declaration have one meaning or none', () => {
  expect([declarationCountry('142')?.alpha2, declarationCountry('999')]).toEqual(['CN', null]);
  expect([declarationCurrency('502'), declarationCurrency('116'), declarationCurrency('999')]).toEqual(['USD', 'JPY', null]);
  expect([declarationTradeMode('0110'), declarationTradeMode('0615'), declarationTradeMode('9999')]).toEqual(['1', '3', null]);
  expect([declarationUnit('035'), declarationUnit('011'), declarationUnit('001')]).toEqual(['KGS', 'PCS', null]);
  expect([declarationPacking('00'), declarationPacking('22')]).toEqual(['IN BULK', null]);
});

it.each([['SAMPLE CO., LTD. \n 1 ROAD', 'SAMPLE CO., LTD.'], [' \n SAMPLE CO. ', 'SAMPLE CO.'], ['', ''], [undefined, '']])('the name of the party %j is %j', (text, name) => {
  expect(firstLine(text)).toBe(name);
});

it('a company is the same with LIMITED and LTD, COMPANY and CO, whatever the signs', () => {
  expect(companyKey('Sample Trading Company Limited')).toBe(companyKey('SAMPLE TRADING CO., LTD.'));
  expect(companyKey('SAMPLE LIMITED')).not.toBe(companyKey('SAMPLE 2 LIMITED'));
  expect(companyKey('COMPANYS LIMITEDX')).toBe('COMPANYSLIMITEDX');
  expect(companyKey('示例（香港）公司')).toBe('示例香港公司');
});

it.each([
  ['TWO (2) CARTONS OF STEEL  TAPS\nH.S. CODE: 8481.80\n********', 'STEEL TAPS'],
  ['STEEL TAPS ', 'STEEL TAPS'],
  ['STEEL\n  TAPS', 'STEEL TAPS'],
  ['STEEL TAPS ***', 'STEEL TAPS'],
  ['STEEL TAPS, HS NO. 8481.80', 'STEEL TAPS'],
])('the goods of %j are %j', (text, goods) => {
  expect(goodsNameIn(text)).toBe(goods);
});

describe('the place at the end of an address', () => {
  it.each(['12 SUKHUMVIT ROAD, BANGKOK', '12 SUKHUMVIT ROAD\nBANGKOK.', 'ROAD, BANGKOK 10110', 'ROAD, BANGKOK  10110 ..', 'ROAD, BANGKOK, ', 'ROAD , BANGKOK ,\n'])('%j lies in Thailand', (address) => {
    expect(endsInPlaceOf(address, 'TH')).toBe(true);
  });
  it.each(['12 SUKHUMVIT ROAD', 'BANGKOK, SUKHUMVIT ROAD', 'ROAD, BANGKOK 10110 THAI', 'ROAD, BANGKOK10110X', ''])('%j does not say so', (address) => {
    expect(endsInPlaceOf(address, 'TH')).toBe(false);
  });
  it('is in no country for sure where several have such a place', () => {
    expect(endsInPlaceOf('1 ROAD, SANTIAGO', 'CL') && endsInPlaceOf('1 ROAD, SANTIAGO', 'PH')).toBe(false);
    expect(endsInPlaceOf('1 ROAD, BANGKOK', 'VN')).toBe(false);
  });
  it.each([['1 ROAD, BANGKOK', '1 ROAD, BANGKOK, THAILAND'], ['1 ROAD, BANGKOK. \n', '1 ROAD, BANGKOK, THAILAND'], [' 1 ROAD, BANGKOK,', ' 1 ROAD, BANGKOK, THAILAND']])('the country is put behind %j', (address, whole) => {
    expect(withCountry(address, 'THAILAND')).toBe(whole);
  });
});

describe('a transport sentence', () => {
  it.each([
    ['FROM NINGBO, CHINA TO BUSAN, KOREA BY SEA', 'NINGBO, CHINA', 'BUSAN, KOREA', [], 'SEA'],
    ['  FROM  NINGBO\nTO   BUSAN  BY  SEA ', 'NINGBO', 'BUSAN', [], 'SEA'],
    ['FROM NINGBO TO SINGAPORE THENCE TO HAIPHONG', 'NINGBO', 'HAIPHONG', ['SINGAPORE'], null],
    ['FROM NINGBO TO HAMBURG VIA SINGAPORE BY SEA FREIGHT', 'NINGBO', 'HAMBURG', ['SINGAPORE'], 'SEA FREIGHT'],
    ['FROM NINGBO (CHINA) TO BUSAN.', 'NINGBO', 'BUSAN', [], null],
    ['BY AIR', null, null, [], 'AIR'],
    ['', null, null, [], null],
  ])('%j', (text, from, to, via, by) => {
    expect(readRoute(text)).toEqual({ from, to, via, by });
  });
  it('is never longer than a thousand characters', () => {
    expect(readRoute(`${'X'.repeat(1000)} FROM NINGBO TO BUSAN BY SEA`)).toEqual({ from: null, to: null, via: [], by: null });
  });
});

describe('a unit', () => {
  it.each([['PCS', 'piece'], [' pcs. ', 'piece'], ['PC(S)', 'piece'], ['SETS', 'set'], ['台', 'count'], ['千克', 'kg'], ['MTS', 't'], ['M2', 'm2'], ['DOZ', 'dozen'], ['CTNS', null], ['', null], [undefined, null]])('%j counts by %j', (unit, kind) => {
    expect(unitKind(unit)).toBe(kind);
  });
  it('of a count may be any count, never a measure', () => {
    expect([sameUnit('set', 'count'), sameUnit('count', 'piece'), sameUnit('count', 'count'), sameUnit('kg', 'kg')]).toEqual([true, true, true, true]);
    expect([sameUnit('kg', 'count'), sameUnit('count', 'm2'), sameUnit('set', 'piece'), sameUnit('kg', 'g')]).toEqual([false, false, false, false]);
    expect(['kg', 'g', 't', 'm', 'm2', 'm3', 'l'].map(isMeasure)).not.toContain(false);
    expect(['set', 'pair', 'dozen', 'piece', 'count'].map(isMeasure)).not.toContain(true);
  });
});
