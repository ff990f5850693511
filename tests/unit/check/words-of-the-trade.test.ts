/** Words that stand in boxes in many forms: unpacked goods, companies written out, characters that nobody sees. */
import { describe, expect, it } from 'vitest';
import { severityOf } from '@/lib/check/severity';
import { statedCompany } from '@/lib/check/stated-company';
import { statedUnits, unitEdit } from '@/lib/check/stated-units';
import { fullWidth, halfWidth, han, invisible, legalInXml, notInXml, oddBlank, typed, typographic, visible } from '@/lib/check/text-repair';
import { unpackedWord } from '@/lib/check/unpacked';
import { isPlaceholder, isUnknownVessel, modesIn } from '@/lib/check/unknown-vessel';
import { exoticValuesOf, longValuesOf, pathOf, valuesWithTag } from '@/lib/check/values';
import { application, today } from './try';
import { check } from '@/lib/check/engine';
import type { Rule } from '@/lib/check/rule';

describe('a unit of unpacked goods', () => {
  const several = (meant: string | null | undefined, ...units: string[]) => units.map((unit) => [unit, meant] as const);
  it.each([
    ...several(undefined, 'PCS IN NUDE', 'SETS IN BULK', 'IN BULK', 'NUDE CARGO', 'HANGING GARMENT', 'HANGING GARMENTS', ' pcs  in  nude ', 'CARTONS', 'BULK BAGS', 'NUDE CARTONS', 'PACKAGES', 'PACK', 'PACKETS', 'BAREL', 'HANGERS', 'LOOSE BAGS', 'PCS', 'HANGING LAMPS', 'XNUDE', 'BULK CARGO BAGS', 'NO PACKAGE HERE'),
    ...several(null, 'NUDE', 'NUDES', 'NAKED', 'BARE', 'UNPACK', 'UNPACKED', 'UNPACKAGED', 'NUDE PACKED', 'NUDE PACKING', 'NUDEPACK', 'NO PACKING', 'NO-PACKING', 'NOPACKING', 'NON PACKED', 'NOT PACKED', 'WITHOUT PACKING', 'WITHOUT PACKAGE', 'WITHOUT PACKAGING', 'NO PACK', 'IN NAKED', 'LOOSE', 'IN LOOSE', 'LOOSE CARGO', 'nude'),
    ...several('PCS IN NUDE', 'PC NUDE', 'PCS NUDE', 'PIECE NAKED', 'PIECES UNPACKED', 'PCS IN BARE', 'NUDE PC', 'NAKED PCS', 'BARE PIECE', 'UNPACKED PIECES', 'LOOSE PCS', ' pcs   nude '),
    ...several('SETS IN NUDE', 'SET NUDE', 'SETS NO PACKING', 'NUDE SET', 'LOOSE SETS'),
    ...several('UNITS IN NUDE', 'UNIT NUDE', 'UNITS WITHOUT PACKING', 'BARE UNIT', 'NUDE UNITS'),
    ...several('IN BULK', 'BULK', 'BULKS', 'IN BULKS', 'BULK CARGO', 'IN BULK CARGO', 'BULK PACK', 'BULK PACKED', 'BULK PACKING', 'bulk'),
    ...several('HANGING GARMENT', 'GOH', 'GARMENT ON HANGER', 'GARMENTS ON HANGERS', 'HANGING CLOTHES', 'HANGING CLOTHING', 'HANGING APPAREL', 'HANGING DRESS', 'HANGING DRESSES', 'HANGING SUIT', 'HANGING SUITS', 'HANGED GARMENT', 'GARMENTS HANGING'),
  ])('%j means %j', (unit, meant) => {
    expect(unpackedWord(unit)?.meant).toBe(meant);
  });
});

describe('a company written out in one go', () => {
  it.each<[string, string, string, string]>([
    ['SAMPLE LIMITED, 1 QUEENS ROAD, HONG KONG', 'SAMPLE LIMITED', '1 QUEENS ROAD, HONG KONG', 'HK'],
    [' : SAMPLE CO., LTD.\n1 QUEENS ROAD\nHONG KONG ', 'SAMPLE CO., LTD.', '1 QUEENS ROAD, HONG KONG', 'HK'],
    ['SAMPLE CO.,LTD, 1 QUEENS ROAD, HONG KONG', 'SAMPLE CO.,LTD', '1 QUEENS ROAD, HONG KONG', 'HK'],
    ['SAMPLE CO\nLIMITED\n1 QUEENS ROAD, HONG KONG', 'SAMPLE CO LIMITED', '1 QUEENS ROAD, HONG KONG', 'HK'],
    ['SAMPLE PTE LTD, 1 ANSON ROAD, SINGAPORE', 'SAMPLE PTE LTD', '1 ANSON ROAD, SINGAPORE', 'SG'],
    ['SAMPLE SDN BHD, 1 JALAN, MALAYSIA', 'SAMPLE SDN BHD', '1 JALAN, MALAYSIA', 'MY'],
    ...['CO', 'COMPANY', 'LTD.', 'CORP', 'CORPORATION', 'INC', 'LLC', 'GMBH', 'PTE', 'BHD', '(LTD)', '(LTD.)'].map((form): [string, string, string, string] => [`SAMPLE ${form}, 1 ROAD, JAPAN`, `SAMPLE ${form}`, '1 ROAD, JAPAN', 'JP']),
  ])('%j', (text, name, address, alpha2) => {
    const company = statedCompany(text);
    expect([company?.name, company?.address, company?.country.alpha2]).toEqual([name, address, alpha2]);
  });
  it.each([
    '', 'SAMPLE LIMITED', 'SAMPLE LIMITED, HONG KONG', 'SAMPLE, 1 ROAD, JAPAN', 'LIMITED EDITION, 1 ROAD, JAPAN', 'SAMPLE LIMITED, 1 ROAD', 'SAMPLE LIMITED, 1 ROAD, JAPAN\nSINGAPORE', 'SAMPLE LIMITED, JAPAN, JAPAN',
    'SAMPLE LIMITED, 1 ROAD, JAPAN\nTEL: 12', 'SAMPLE LIMITED; 1 ROAD, JAPAN', 'SAMPLE LIMITED, 1 ROAD, JAPAN ***', 'SAMPLE LIMITED, 1 ROAD = JAPAN', 'SAMPLE LIMITED VIA OTHER LIMITED, 1 ROAD, JAPAN', 'SAMPLE LIMITED, 1 ROAD, JAPAN O/B OTHER', 'SAMPLE LIMITED, 1 ROAD, JAPAN THIRD PARTY',
  ])('%j leaves something to guess', (text) => {
    expect(statedCompany(text)).toBeNull();
  });
  it('as long as an address may be', () => {
    const of = (length: number): string => `SAMPLE LIMITED, ${'X'.repeat(length - 'SAMPLE LIMITED, , JAPAN'.length)}, JAPAN`;
    expect([statedCompany(of(300)) === null, statedCompany(of(301)) === null]).toEqual([false, true]);
  });
});

describe('characters', () => {
  it('that take no room, and blanks that are none', () => {
    for (const sign of '\u00AD\u034F\u061C\u115F\u1160\u17B4\u180E\u200B\u200D\u200F\u202A\u202E\u2060\u206F\u3164\uFE00\uFE0F\uFEFF\uFFA0\uFFF9\uFFFB') expect([invisible.test(sign), visible(`A${sign}B`)]).toEqual([true, 'AB']);
    for (const sign of '\t\u00A0\u1680\u2000\u200A\u202F\u205F') expect([oddBlank.test(sign), visible(`A${sign}B`)]).toEqual([true, 'A B']);
    for (const sign of ' A-中é\n') expect([invisible.test(sign), oddBlank.test(sign), visible(sign)]).toEqual([false, false, sign]);
    expect(visible('A\u2028B\u2029C')).toBe('A\nB\nC');
  });
  it('that no message can carry', () => {
    for (const sign of ['\u0000', '\u0008', '\u000B', '\u000C', '\u000E', '\u001F', '\uFFFE', '\uFFFF', '\uD840', '\uDC00']) expect([notInXml.test(`A${sign}B`), legalInXml(`A${sign}B`)]).toEqual([true, 'AB']);
    for (const sign of ['\t', '\n', '\r', ' ', '𠮷', '中']) expect([notInXml.test(sign), legalInXml(sign)]).toEqual([false, sign]);
  });
  it('in full width, Chinese signs among them', () => {
    for (const [wide, half] of Object.entries({ '！': '!', '～': '~', Ａ: 'A', ｚ: 'z', '０': '0', '、': ',', '。': '.', '〈': '<', '》': '"', '「': '"', '』': '"', '【': '[', '】': ']', '〔': '(', '〕': ')', '￥': 'CNY', '\u3000': ' ' })) expect([fullWidth.test(wide), halfWidth(wide)]).toEqual([true, half]);
    for (const sign of '中A~é') expect([fullWidth.test(sign), halfWidth(sign)]).toEqual([false, sign]);
    expect(['中', '豈', '𠮷', 'A', 'é', '、'].map((sign) => han.test(sign))).toEqual([true, true, true, false, false, false]);
  });
  it('of word processors', () => {
    for (const [fancy, plain] of Object.entries({ '‐': '-', '―': '-', '‘': "'", '’': "'", '‚': "'", '‛': "'", '“': '"', '”': '"', '„': '"', '‟': '"', '…': '...', '′': "'", '″': '"', '−': '-', '´': "'", '•': '-', '·': '.' })) expect([typographic.test(fancy), typed(fancy)]).toEqual([true, plain]);
    for (const sign of '-\'"中é') expect([typographic.test(sign), typed(sign)]).toEqual([false, sign]);
  });
});

describe('what stands in for a vessel', () => {
  it.each(['BY SEA', 'by  air', '*', '***', ' BY ROAD '])('%j is accepted', (text) => expect(isUnknownVessel(text)).toBe(true));
  it.each(['BY SEA AND RAIL', 'SEA', '*A', '', 'BY 12'])('%j is something else', (text) => expect(isUnknownVessel(text)).toBe(false));
  it.each(['TBA', 'T.B.A.', 'tbc', 'TBD', 'TBN', 'to be  named', 'N/A', 'N.A', 'NA', 'NIL', '?', '—', '–', './-', 'XXX', '无', '暂无'])('%j is a gap', (text) => expect(isPlaceholder(text)).toBe(true));
  it.each(['TB', 'TBAX', 'X', 'TO BE', 'NONE 1', '无锡', 'A-', ''])('%j is none', (text) => expect(isPlaceholder(text)).toBe(false));
  it('a means may be named in several words, or with several means', () => {
    expect([modesIn('OCEAN VESSEL'), modesIn('AIR AND TRUCK'), modesIn('SEASIDE'), modesIn('LORRY'), modesIn('TRAIN, STEAMER')]).toEqual([['SEA'], ['AIR', 'ROAD'], [], ['ROAD'], ['SEA', 'RAIL']]);
  });
});

it('units of a line are those of its field and of its description, without the packing total', () => {
  const line = { PackUnit: ' ctn ', GoodsDesc: 'TEN (10)  pallets OF TEA\nTOTAL: TEN (10) PALLETS' };
  const units = statedUnits(line);
  expect(units.map(({ tag, unit }) => [tag, unit])).toEqual([['PackUnit', 'CTN'], ['GoodsDesc', 'PALLETS']]);
  expect(units.map((unit) => unitEdit(2, line, unit, 'CASES'))).toEqual([{ path: 'Goods[2].PackUnit', value: 'CASES' }, { path: 'Goods[2].GoodsDesc', value: 'TEN (10)  CASES OF TEA\nTOTAL: TEN (10) PALLETS' }]);
  expect(statedUnits({ PackUnit: ' ' })).toEqual([]);
});

it('only official texts and source documents make errors', () => {
  expect((['official', 'source-document', 'secondary', 'inferred'] as const).map(severityOf)).toEqual(['error', 'error', 'warning', 'hint']);
});

describe('values of an application', () => {
  const form = application({ CertificateHead: { InvNo: 'A1', Mark: '', AplAdd: 'X'.repeat(15), FetchPlace: '中' }, Goods: [{ InvNo: 'A2' }, { InvNo: 'A3', GoodsDesc: 'é' }], OriInv: [{ InvNo: 'A4' }], AplPromise: { AplPromiseCode: '1' } });
  it('are found by their tag, tag by tag, in whatever part', () => {
    expect(valuesWithTag(form, ['InvNo', 'Mark', 'GoodsDesc']).map(pathOf)).toEqual(['CertificateHead.InvNo', 'Goods[0].InvNo', 'Goods[1].InvNo', 'OriInv[0].InvNo', 'Goods[1].GoodsDesc']);
  });
  it('beyond the keyboard, and more than half as long as may be', () => {
    expect(exoticValuesOf(form).map(pathOf)).toEqual(['CertificateHead.FetchPlace', 'Goods[1].GoodsDesc']);
    expect(longValuesOf(form).map(pathOf)).not.toContain('CertificateHead.AplAdd');
    expect(longValuesOf(application({ CertificateHead: { AplAdd: 'X'.repeat(16) } })).map(pathOf)).toEqual(['CertificateHead.AplAdd']);
  });
  it('line ends and what a keyboard has are nothing special', () => {
    expect(exoticValuesOf(application({ CertificateHead: { Mark: 'A~ !\r\n' } }))).toEqual([]);
    expect(exoticValuesOf(application({ CertificateHead: { Mark: 'A\t' } }))).toHaveLength(1);
  });
});

describe('a mend', () => {
  const mending = (path: string, value: string): Rule => ({ id: 'a/mend', sources: ['schema-2022-1'], check: () => [{ path, severity: 'hint', message: { 'zh-CN': '一', en: 'one' }, fix: { label: { 'zh-CN': '改', en: 'mend' }, edits: [{ path, value }] } }] });
  const offered = (path: string, value: string): boolean => check(application({}), { asOf: today, absent: 'unknown' }, [mending(path, value)])[0]?.fix !== undefined;
  it('is offered only where it fits its field', () => {
    expect([offered('CertificateHead.AplAdd', 'A'.repeat(30)), offered('CertificateHead.AplAdd', 'A'.repeat(31)), offered('Goods[0].CiqRegNo', 'A'.repeat(11)), offered('CertificateHead', 'A'.repeat(5000))]).toEqual([true, false, false, true]);
  });
});
