import { describe, expect, it } from 'vitest';
import { findings, head, ofRule, type Draft } from './try';
import { cases } from './run-cases';

const to = (CertType: string, DestCountry: string, AplDate = '2026-03-18') => head({ CertType, DestCountry, AplDate });

cases('destination/type-not-for-country', [
  ['FORM K to Korea', to('K', 'KOREA')],
  ['FORM K to Japan', to('K', 'JAPAN'), 'error CertificateHead.DestCountry'],
  ['by the code alone', head({ CertType: 'K', DestCountryCode: '392' }), 'error CertificateHead.DestCountryCode'],
  ['FORM E to Korea, a list of agents', to('E', 'KOREA'), 'warning CertificateHead.DestCountry'],
  ['APTA, a list nobody has checked', to('B', 'JAPAN'), 'hint CertificateHead.DestCountry'],
  ['a non-preferential certificate goes anywhere', to('C', 'JAPAN')],
  ['FORM A to a donor', to('G', 'NORWAY')],
  ['FORM A to Germany, ended by announcement', to('G', 'GERMANY'), 'error CertificateHead.DestCountry'],
  ['FORM A to Germany while it lasted', to('G', 'GERMANY', '2021-11-30')],
  ['FORM A to the United States, never', to('G', 'U.S.A.'), 'warning CertificateHead.DestCountry'],
  ['Liechtenstein with Switzerland', to('S', 'LIECHTENSTEIN')],
  ['no country for sure', to('K', 'KOREAA')],
]);

cases('destination/type-not-issued', [
  ['RCEP today', to('RC', 'JAPAN')],
  ['RCEP before it was in force', to('RC', 'JAPAN', '2021-12-31'), 'error CertificateHead.CertType'],
  ['the first day of RCEP', to('RC', 'JAPAN', '2022-01-01')],
  ['a type nothing is known of', to('M', 'GERMANY')],
]);

const dated = (CertType: string, IntendExpDate: string, AplDate: string, ExpDeclDate?: string) => head({ CertType, IntendExpDate, AplDate, ...(ExpDeclDate !== undefined && { ExpDeclDate }) });
const path = 'CertificateHead.AplDate';

cases('retrospective/window', [
  ['applied for on the day of shipment', dated('C', '2026-03-02', '2026-03-02')],
  ['the day after is retrospective', dated('C', '2026-03-02', '2026-03-03'), `warning ${path}`],
  ['a year later still possible', dated('C', '2025-03-02', '2026-03-02'), `warning ${path}`],
  ['a year and a day later no more', dated('C', '2025-03-02', '2026-03-03'), `error ${path}`],
  ['FORM E on the third day, the day of shipment counted', dated('E', '2026-03-02', '2026-03-04')],
  ['FORM E one day later: sources differ', dated('E', '2026-03-02', '2026-03-05'), `warning ${path}`],
  ['Cambodia on that day alike', dated('CA', '2026-03-02', '2026-03-05'), `warning ${path}`],
  ['FORM E after that', dated('E', '2026-03-02', '2026-03-06'), `warning ${path}`],
  ['Singapore on the third day after', dated('X', '2026-03-02', '2026-03-05')],
  ['Singapore on the fourth', dated('X', '2026-03-02', '2026-03-06'), `warning ${path}`],
  ['Korea on the seventh working day', dated('K', '2026-03-02', '2026-03-11')],
  ['Korea on the eighth', dated('K', '2026-03-02', '2026-03-12'), `warning ${path}`],
  ['Pakistan on the fifteenth day', dated('P', '2026-03-02', '2026-03-17')],
  ['Pakistan on the sixteenth', dated('P', '2026-03-02', '2026-03-18'), `warning ${path}`],
  ['APTA on the third working day', dated('B', '2026-03-02', '2026-03-05')],
  ['APTA on the fourth: no retrospective issue', dated('B', '2026-03-02', '2026-03-06'), `error ${path}`],
  ['ECFA counts from the export declaration', dated('H', '2026-03-10', '2026-03-03', '2026-03-02'), `warning ${path}`],
  ['ECFA on the day of declaration, whatever the shipment', dated('H', '2026-01-02', '2026-03-02', '2026-03-02')],
  ['ECFA on day 90', dated('H', '2026-03-02', '2026-03-02', '2025-12-02'), `warning ${path}`],
  ['ECFA on day 91', dated('H', '2026-03-02', '2026-03-03', '2025-12-02'), `error ${path}`],
  ['ECFA without a declaration date', dated('H', '2026-01-02', '2026-03-02')],
  ['a rule nobody has checked is a hint', dated('NI', '2026-03-02', '2026-03-03'), `hint ${path}`],
  ['no date of shipment', head({ CertType: 'C', AplDate: '2026-03-02' })],
  ['a date that is none', dated('C', 'soon', '2026-03-02')],
]);

it('a retrospective FORM E says so in box 13', () => {
  const finding = findings(dated('E', '2026-03-02', '2026-03-18')).find(({ rule }) => rule === 'retrospective/window');
  expect(finding?.message.en).toContain('"ISSUED RETROACTIVELY" in box 13');
  expect(finding?.message['zh-CN']).toContain('2027-03-02');
});

cases('dates/order', [
  ['invoice, shipment, application', head({ InvDate: '2026-03-01', IntendExpDate: '2026-03-05', AplDate: '2026-03-04' })],
  ['the invoice after shipment', head({ InvDate: '2026-03-06', IntendExpDate: '2026-03-05' }), 'warning CertificateHead.InvDate'],
  ['the same day', head({ InvDate: '2026-03-05', IntendExpDate: '2026-03-05', AplDate: '2026-03-05' })],
  ['the invoice after the application', head({ InvDate: '2026-03-06', AplDate: '2026-03-05' }), 'warning CertificateHead.InvDate'],
  ['the declaration after shipment', head({ ExpDeclDate: '2026-03-06', IntendExpDate: '2026-03-05' }), 'warning CertificateHead.ExpDeclDate'],
  ['an application of tomorrow', head({ AplDate: '2026-03-21' }), 'warning CertificateHead.AplDate'],
  ['an original issued before it was applied for', { ModCertificate: { OldDeclDate: '2026-03-02', OldIssueDate: '2026-03-01' } }, 'warning ModCertificate.OldIssueDate'],
]);

const lines = (count: number, more: Draft['Goods'] = []): Draft['Goods'] => [...Array.from({ length: count }, () => ({ GoodsItemFlag: 'N' })), ...(more ?? [])];
const on = (CertType: string, count: number, fields: Record<string, string> = {}): Draft => ({ CertificateHead: { CertType, AplDate: '2026-03-18', ...fields }, Goods: lines(count) });

cases('goods/item-limit', [
  ['twenty items to Peru', on('R', 20)],
  ['twenty-one', on('R', 21), 'error Goods'],
  ['fifty to Chile', on('F', 50)],
  ['fifty-one', on('F', 51), 'error Goods'],
  ['FORM E has no limit', on('E', 200)],
  ['FORM E had one before 20 August 2019', on('E', 21, { AplDate: '2019-08-19' }), 'error Goods'],
  ['Korea since 12 June 2022', on('K', 21, { AplDate: '2022-06-12' })],
  ['Korea the day before', on('K', 21, { AplDate: '2022-06-11' }), 'error Goods'],
  ['a packing total is no item', { CertificateHead: { CertType: 'R' }, Goods: lines(20, [{ GoodsItemFlag: 'Y' }]) }],
  ['nothing known of Ecuador', on('EC', 60)],
]);

describe('too many items', () => {
  it('are split by the invoice number with -1, -2, -3', () => {
    const finding = findings(on('R', 45, { InvNo: 'SL2026' })).find(({ rule }) => rule === 'goods/item-limit');
    expect(finding?.message['zh-CN']).toContain('拆成3份');
    expect(finding?.message.en).toContain('SL2026-1, SL2026-2, SL2026-3');
  });

  it('count also while they have not all been read, by the pager of the table', () => {
    expect(ofRule('goods/item-limit', on('R', 5), { goodsComplete: false, goodsTotal: 21 })).toEqual(['error Goods']);
    expect(ofRule('goods/item-limit', on('R', 5), { goodsComplete: false })).toEqual([]);
  });
});

cases('goods/item-numbers', [
  ['1, 2, 3', { Goods: [{ GNo: '1' }, { GNo: '2' }, { GNo: '3' }] }],
  ['a gap', { Goods: [{ GNo: '1' }, { GNo: '3' }] }, 'warning Goods[1].GNo'],
  ['twice the same', { Goods: [{ GNo: '1' }, { GNo: '1' }] }, 'warning Goods[1].GNo'],
  ['one not read', { Goods: [{ GNo: '1' }, {}, { GNo: '4' }] }],
]);
