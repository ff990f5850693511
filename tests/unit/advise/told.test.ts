/** Where advice goes, how it speaks and what it rests on, on forms made for it. */
import { describe, expect, it } from 'vitest';
import { chooseChange, type ChangeAnswers, type ChangeResult } from '@/lib/advise';
import { countryStated } from '@/lib/advise/context';
import { isChineseRegion } from '@/lib/advise/country-name';
import { meansOf } from '@/lib/advise/means';
import { eitherOf, neat } from '@/lib/advise/phrase';
import { asSure, restingOn } from '@/lib/advise/resting-on';
import { transportDetails } from '@/lib/advise/route';
import { splitByItems } from '@/lib/advise/split';
import { thirdPartyCompany } from '@/lib/advise/third-party-company';
import { emptyApplication, type Application, type CertificateHead } from '@/lib/certificate/application';
import { countryByAlpha2 } from '@/lib/certificate/places/country';
import { find, given, idsOf } from './given';

const company = (row: Record<string, string> = {}): Partial<Application> => ({ NonpartyCorp: [{ SortNo: '1', EntName: 'Harbour Ltd', EntAddr: '1 Queen St', EntCountryCode: '702', EntCountryName: '新加坡', ...row }] });
const line = { GoodsItemFlag: 'N', PackQty: '18', PackUnit: 'CTN', GoodsNameE: 'CUPS', GoodsDesc: '' };

describe('every piece of advice', () => {
  const route = { CertType: 'C', DestCountry: 'GERMANY', LoadPort: 'NINGBO', UnloadPort: 'HAMBURG', TransMeans: 'BY SEA', TransDetails: '', TransName: '', Mark: '' };
  it.each<[string, string, string, string, CertificateHead, Partial<Application>?]>([
    ['change/amend', 'change', 'info', '', { CertType: 'K', CertStatus: '1' }],
    ['description/line-1', 'description', 'info', 'Goods[0].GoodsDesc', { CertType: 'C' }, { Goods: [line] }],
    ['description/total', 'description', 'info', 'Goods[1].GoodsDesc', { CertType: 'C' }, { Goods: [line, { ...line, GoodsDesc: 'CUPS' }] }],
    ['description/hs-code', 'description', 'info', '', { CertType: 'E' }],
    ['documents/agent', 'documents', 'info', '', { CertType: 'C', CiqRegNo: '1', AplRegNo: '2' }],
    ['documents/transit', 'documents', 'info', '', { CertType: 'A', TransPort: 'SINGAPORE' }],
    ['items/split', 'items', 'attention', 'CertificateHead.InvNo', { CertType: 'A', InvNo: 'A1' }, { Goods: Array.from({ length: 21 }, () => ({})) }],
    ['keeping/archive', 'keeping', 'info', '', { CertType: 'C' }],
    ['keeping/validity', 'keeping', 'info', '', { CertType: 'C' }],
    ['marks/none', 'marks', 'info', 'CertificateHead.Mark', route],
    ['marks/write-out', 'marks', 'info', '', route],
    ['marks/picture', 'marks', 'info', '', route],
    ['marks/no-box', 'marks', 'info', '', { CertType: 'R', Mark: '' }],
    ['retrospective/unknown', 'retrospective', 'info', '', { CertType: 'C' }],
    ['self-print/allowed', 'self-print', 'info', '', route],
    ['self-print/prepare', 'self-print', 'info', '', route],
    ['self-print/blank-form', 'self-print', 'info', '', { CertType: 'E', DestCountry: 'PHILIPPINES' }],
    ['self-print/elsewhere', 'self-print', 'info', '', { CertType: 'E', DestCountry: 'PHILIPPINES' }],
    ['self-print/supposed', 'self-print', 'info', '', { CertType: 'SE', DestCountry: 'SERBIA' }],
    ['third-party/guidance', 'third-party', 'attention', 'CertificateHead.ThirdPartyInvFlag', { CertType: 'E', ThirdPartyInvFlag: '0' }, company()],
    ['third-party/invoice', 'third-party', 'info', '', { CertType: 'E' }],
    ['third-party/box', 'third-party', 'info', '', { CertType: 'E' }],
    ['third-party/consignee', 'third-party', 'info', '', { CertType: 'K', DestCountry: 'KOREA' }, company()],
    ['third-party/not-refused', 'third-party', 'info', '', { CertType: 'K' }, company()],
    ['third-party/not-one', 'third-party', 'attention', '', { CertType: 'X', DestCountry: 'SINGAPORE' }, company()],
    ['third-party/chinese-region', 'third-party', 'info', '', { CertType: 'E' }, company({ EntCountryCode: '344', EntCountryName: '中国香港' })],
    ['third-party/after-consignee', 'third-party', 'attention', 'CertificateHead.Consignee', { CertType: 'C', Consignee: 'A' }, company()],
    ['third-party/after-exporter', 'third-party', 'attention', 'CertificateHead.Exporter', { CertType: 'C', Exporter: 'A' }, company()],
    ['third-party/special-clause', 'third-party', 'attention', 'CertificateHead.GoodsSpecClause', { CertType: 'C', GoodsSpecClause: '' }, company()],
    ['transport/details', 'transport', 'info', 'CertificateHead.TransDetails', route],
    ['transport/hong-kong', 'transport', 'attention', '', { CertType: 'C', LoadPort: 'HONG KONG' }],
    ['transport/inland', 'transport', 'info', '', { CertType: 'S', DestCountry: 'SWITZERLAND', UnloadPort: '' }],
    ['transport/expected-departure', 'transport', 'info', 'CertificateHead.PredictFlag', { CertType: 'H', PredictFlag: '0', IntendExpDate: '2026-03-03' }],
    ['transport/vessel-unknown', 'transport', 'info', 'CertificateHead.TransName', route],
    ['transport/vessel-after-shipment', 'transport', 'attention', '', { ...route, IntendExpDate: '2026-03-01' }],
    ['type/choices', 'type', 'info', '', { DestCountry: 'KOREA' }],
    ['type/alternatives', 'type', 'info', '', { CertType: 'K', DestCountry: 'KOREA' }],
    ['type/preference-possible', 'type', 'info', '', { CertType: 'C', DestCountry: 'KOREA' }],
    ['type/rates', 'type', 'info', '', { CertType: 'K', DestCountry: 'KOREA' }],
    ['type/not-for-destination', 'type', 'attention', '', { CertType: 'K', DestCountry: 'GERMANY' }],
  ])('%s', (id, kind, tone, path, head, rest) => {
    const advice = find(given(head, rest), id);
    expect([advice?.kind, advice?.tone, advice?.insert?.path ?? '']).toEqual([kind, tone, path]);
  });
});

describe('what advice rests on', () => {
  it.each<[string, CertificateHead, string, string]>([
    ['transport/details', { CertType: 'C', DestCountry: 'GERMANY', LoadPort: 'NINGBO', UnloadPort: 'HAMBURG', TransMeans: 'BY SEA', TransDetails: '' }, 'secondary', 'filling-co'],
    ['transport/details', { CertType: 'B', DestCountry: 'KOREA', LoadPort: 'NINGBO', UnloadPort: 'BUSAN', TransMeans: 'BY SEA', TransDetails: '' }, 'secondary', 'filling-apta'],
    ['transport/details', { CertType: 'K', DestCountry: 'KOREA', LoadPort: 'NINGBO', UnloadPort: 'BUSAN', TransMeans: 'BY SEA', TransDetails: '' }, 'secondary', 'portal-field-notes'],
    ['transport/inland', { CertType: 'S', DestCountry: 'SWITZERLAND', UnloadPort: '' }, 'secondary', 'filling-ch'],
    ['transport/vessel-unknown', { CertType: 'E', TransName: '' }, 'source-document', 'customs-faq-2023'],
    ['documents/agent', { CertType: 'C', CiqRegNo: '1', AplRegNo: '2' }, 'official', 'order-270+update-notice-2024-08-30'],
  ])('%s', (id, head, confidence, sources) => {
    const advice = find(given(head), id);
    expect([advice?.confidence, advice?.sources.join('+')]).toEqual([confidence, sources]);
  });

  it('the weakest of it, and each source once', () => {
    const [sure, read, said, supposed] = [{ source: 'order-270', confidence: 'official' }, { source: 'customs-faq-2023', confidence: 'source-document' }, { source: 'customs-qa-2025', confidence: 'secondary' }, { source: 'unverified', confidence: 'inferred' }] as const;
    expect(restingOn(sure, read, sure)).toEqual({ confidence: 'source-document', sources: ['order-270', 'customs-faq-2023'] });
    expect([restingOn(said, sure).confidence, restingOn(sure, supposed, said).confidence, restingOn().confidence]).toEqual(['secondary', 'inferred', 'inferred']);
    expect([asSure(sure, said), asSure(said, said), asSure(supposed, said), asSure(read, sure)]).toEqual([true, true, false, false]);
  });
});

describe('changing a certificate', () => {
  const usual: ChangeAnswers = { type: 'K', day: '2026-03-02', alter: 'mistake', original: 'in-hand', used: 'no', valid: 'yes' };
  const chosen = (answers: Partial<ChangeAnswers>): ChangeResult => chooseChange({ ...usual, ...answers });
  const notes = (answers: Partial<ChangeAnswers>): string => chosen(answers).notes.map((words) => words['zh-CN']).join('\n');

  it('rests on the order of the day, the practice and the form', () => {
    expect(chosen({}).sources).toEqual(['order-270', 'customs-faq-2023', 'schema-2022-1']);
    expect(chosen({ valid: 'no' })).toMatchObject({ sources: ['order-270'], confidence: 'secondary' });
    expect(chosen({ alter: 'nothing' }).sources).toEqual(['order-270']);
    expect(chosen({ type: 'N', alter: 'nothing', original: 'lost', used: 'used' }).sources).toEqual(['treaty-nz']);
  });
  it('says why nothing is possible', () => {
    expect(notes({ valid: 'no' })).toContain('原证书已过有效期');
    expect(notes({ alter: 'nothing', original: 'lost', used: 'used' })).toContain('只有原证书尚未使用的才签发真实副本');
  });
  it('by hand: what to do first', () => {
    expect(notes({ type: 'E' })).toContain('可先问签证机构');
    for (const used of ['used', 'returned'] as const) expect(notes({ type: 'E', used })).not.toContain('可先问签证机构');
    expect(notes({ type: 'E', original: 'away' })).not.toContain('可先问签证机构');
  });
  it('an original in hand need not be fetched', () => {
    expect(notes({})).toBe('');
    expect(notes({ day: '2024-08-31', original: 'away' })).toBe('先取回原证书');
  });
});

describe('a transport sentence', () => {
  const germany = countryByAlpha2('DE');
  const head = { LoadPort: 'NINGBO', UnloadPort: 'HAMBURG', TransMeans: 'BY SEA' };
  const written = (more: CertificateHead, named = false): string | null => transportDetails({ ...head, ...more }, germany, named);
  it.each<[string, CertificateHead, string | null]>([
    ['as the ports are', {}, 'FROM NINGBO TO HAMBURG BY SEA'],
    ['with doubled blanks made one', { LoadPort: ' Ningbo,   China ' }, 'FROM NINGBO, CHINA TO HAMBURG BY SEA'],
    ['to the port of destination where the other is blank', { UnloadPort: ' ', DestPort: 'BREMEN' }, 'FROM NINGBO TO BREMEN BY SEA'],
    ['by way of a port', { TransPort: ' Singapore ' }, 'FROM NINGBO TO HAMBURG VIA SINGAPORE BY SEA'],
    ['not by way of a port in Chinese', { TransPort: '新加坡' }, null],
    ['nor with Chinese behind it', { TransPort: 'SINGAPORE 新加坡' }, null],
    ['nor before it', { TransPort: '新加坡 SINGAPORE' }, null],
    ['not from a port in Chinese', { LoadPort: '宁波' }, null],
    ['nor with Chinese behind it', { LoadPort: 'NINGBO, CHINA 宁波' }, null],
    ['nor before it', { UnloadPort: '汉堡 HAMBURG' }, null],
    ['nor from a name that several countries have', { UnloadPort: 'ST. PETERSBURG' }, null],
    ['nor without ports', { LoadPort: undefined }, null],
  ])('%s', (_name, more, sentence) => {
    expect(written(more)).toBe(sentence);
  });
  it('is offered up to the 630 characters of its box', () => {
    const around = 'FROM NINGBO TO BUSAN VIA  BY SEA'.length;
    const offered = (length: number) => find(given({ CertType: 'K', DestCountry: 'KOREA', LoadPort: 'NINGBO', UnloadPort: 'BUSAN', TransMeans: 'BY SEA', TransDetails: '', TransPort: 'X'.repeat(length - around) }), 'transport/details')?.insert?.value.length;
    expect([offered(630), offered(631)]).toEqual([630, undefined]);
  });
  it.each([['BY SEA', 'BY SEA'], ['by vessel', 'BY SEA'], ['SHIP', 'BY SEA'], ['OCEAN FREIGHT', 'BY SEA'], ['FLIGHT', 'BY AIR'], ['TRUCK', 'BY ROAD'], ['ROAD', 'BY ROAD'], ['RAILWAY', 'BY RAIL'], ['TRAIN', 'BY RAIL'], ['RAIL', 'BY RAIL'], ['POST', 'BY POST'], ['MAIL', 'BY POST'], ['BY SEA AND AIR', null], ['SEASIDE', null], ['', null], [undefined, null]])('the means %j are %j', (means, by) => {
    expect(meansOf(means)).toBe(by);
  });
});

describe('a third party written out', () => {
  it('not behind an empty box', () => {
    expect(idsOf(given({ CertType: 'C', Exporter: '', Consignee: ' ', GoodsSpecClause: ' ' }, company()), 'third-party')).toEqual(['third-party/special-clause']);
    expect(find(given({ CertType: 'C', GoodsSpecClause: ' ' }, company()), 'third-party/special-clause')?.insert?.value).toBe('THIRD PARTY: HARBOUR LTD, 1 QUEEN ST, SINGAPORE');
  });
  it('up to the 400 characters of the box', () => {
    const behind = '\nO/B HARBOUR LTD\n1 QUEEN ST\nSINGAPORE'.length;
    const offered = (length: number): number | undefined => find(given({ CertType: 'C', Exporter: 'A'.repeat(length - behind) }, company()), 'third-party/after-exporter')?.insert?.value.length;
    expect([offered(400), offered(401)]).toEqual([400, undefined]);
  });
  it('from the first row that has a name, in capitals and on one line each', () => {
    const read = (...NonpartyCorp: Application['NonpartyCorp']) => thirdPartyCompany({ ...emptyApplication(), NonpartyCorp });
    expect(read({ EntName: ' ' }, { EntName: ' Harbour\n Ltd ', EntAddr: '1  Queen St', EntCountryCode: '702' })?.lines).toEqual(['HARBOUR LTD', '1 QUEEN ST', 'SINGAPORE']);
    expect(read({ EntName: ' Harbour ' })).toMatchObject({ name: 'Harbour', country: null, lines: null });
    expect(read({ EntName: 'A', EntAddr: '1 街', EntCountryCode: '702' })?.lines).toBeNull();
    expect(read({ EntName: 'A', EntAddr: '街 1', EntCountryCode: '702' })?.lines).toBeNull();
    expect(read({ EntName: '' }, {})).toBeNull();
  });
  it('Hong Kong, Macao and Taiwan are regions, Singapore is none', () => {
    expect(['HK', 'MO', 'TW', 'SG', 'CN'].map((code) => countryByAlpha2(code)).map((country) => country && isChineseRegion(country))).toEqual([true, true, true, false, false]);
  });
  it('a box that names an intermediary calls for attention', () => {
    const tone = (head: CertificateHead): string | undefined => find(given(head), 'third-party/guidance')?.tone;
    for (const words of ['VIA X', 'O/B X', 'ON BEHALF OF X', 'third party X']) {
      for (const tag of ['Exporter', 'Consignee', 'Remark', 'GoodsSpecClause']) expect(tone({ CertType: 'E', [tag]: words })).toBe('attention');
      expect([tone({ CertType: 'G', Exporter: words }), tone({ CertType: 'G', Consignee: words }), tone({ CertType: 'G', GoodsSpecClause: words }), tone({ CertType: 'C', Exporter: words })]).toEqual(['attention', 'attention', 'info', 'info']);
    }
    for (const words of ['VIADUCT X', 'SHOP/BAR X', '']) expect(tone({ CertType: 'E', Exporter: words })).toBe('info');
    expect([find(given({ CertType: 'E', ThirdPartyInvFlag: '' }, company()), 'third-party/guidance')?.insert?.value, find(given({ CertType: 'E' }, company()), 'third-party/guidance')?.insert]).toEqual(['1', undefined]);
  });
  it('in mainland China or the importing country is none, and told which', () => {
    const told = (head: CertificateHead, row: Record<string, string>): string => find(given(head, company(row)), 'third-party/not-one')?.text.en ?? '';
    expect(told({ CertType: 'E', DestCountry: 'VIET NAM' }, { EntCountryCode: '156', EntCountryName: '中国' })).toContain('mainland China');
    expect(told({ CertType: 'X', DestCountry: 'SINGAPORE' }, {})).toContain('importing country');
    expect(told({ CertType: 'X' }, {})).toBe('');
    expect(told({ CertType: 'X', DestCountry: 'SINGAPORE' }, { EntCountryCode: '', EntCountryName: '' })).toBe('');
  });
});

describe('retrospective issue in words', () => {
  const told = (head: CertificateHead): string => given(head).find(({ kind }) => kind === 'retrospective')?.text.en ?? '';
  it.each([['K', '7 working days after shipment'], ['X', '3 days after shipment'], ['P', '15 days after export'], ['B', '3 working days'], ['RC', '1 year'], ['H', '90 days'], ['A', '12 months']])('%s counts %s', (CertType, count) => {
    expect(told({ CertType })).toContain(count);
  });
  it.each(['X', 'E', 'P', 'H', 'CA'])('%s counts calendar days', (CertType) => {
    expect(told({ CertType })).not.toContain('working');
  });
  it('the papers are listed as the agreement names them', () => {
    expect(told({ CertType: 'E', IntendExpDate: '2025-06-10', AplDate: '2026-02-20' })).toContain(': copy of the bill of lading');
    expect(find(given({ CertType: 'E', IntendExpDate: '2025-06-10', AplDate: '2026-02-20' }), 'retrospective/retrospective')?.sources.length).toBeGreaterThan(0);
    expect(told({ CertType: 'A', IntendExpDate: '2025-06-10', AplDate: '2026-02-20' })).toContain('validity');
    expect(told({ CertType: 'K', IntendExpDate: '2025-06-10', AplDate: '2026-02-20' })).not.toContain('validity');
  });
  it('one day is a day', () => {
    const left = (AplDate: string): string => /(\d+ days?) left/.exec(told({ CertType: 'X', IntendExpDate: '2026-03-02', AplDate }))?.[1] ?? '';
    expect([left('2026-03-02'), left('2026-03-03'), left('2026-03-04'), left('2026-03-05')]).toEqual(['3 days', '2 days', '1 day', '']);
  });
});

it('a country is what code and names say together', () => {
  expect([countryStated('702', '新加坡')?.alpha2, countryStated(' 702 ')?.alpha2, countryStated('', 'SINGAPORE')?.alpha2, countryStated('702', 'JAPAN'), countryStated('702', 'NOWHERE'), countryStated('999', 'JAPAN'), countryStated(undefined), countryStated('', ' ')]).toEqual(['SG', 'SG', 'SG', null, null, null, null, null]);
});

it('words to choose from are joined, Chinese alone is quoted, and sentences have no blanks beside their signs', () => {
  expect(eitherOf(['BY SEA', 'BY AIR', 'BY ROAD'])).toEqual({ 'zh-CN': 'BY SEA、BY AIR 或 BY ROAD', en: 'BY SEA, BY AIR or BY ROAD' });
  expect([eitherOf(['N/M'])['zh-CN'], eitherOf(['见附页'])['zh-CN'], eitherOf(['见附页']).en]).toEqual(['N/M', '“见附页”', '见附页']);
  expect(neat('填  “见附页” ，  另 A4 。')).toBe('填“见附页”，另 A4。');
});

it('items are spread over certificates, each filled before the next', () => {
  expect(splitByItems(41, 20)).toEqual([{ certificate: 1, first: 1, last: 20 }, { certificate: 2, first: 21, last: 40 }, { certificate: 3, first: 41, last: 41 }]);
  expect(splitByItems(20, 20)).toEqual([{ certificate: 1, first: 1, last: 20 }]);
});
