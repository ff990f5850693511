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

it.each([['A', 'ISSUED RETROSPECTIVELY', '第5栏'], ['CA', '按补发办理', 'RETROACTIVELY'], ['MU', '按补发办理', 'RETROSPECTIVELY'], ['C', '按补发办理', '第5栏']] as const)(
  'a retrospective certificate %s: %s is known, %s is only supposed',
  (type, known, supposed) => {
    const words = findings(dated(type, '2026-03-02', '2026-03-18')).find(({ rule }) => rule === 'retrospective/window')?.message['zh-CN'];
    expect(words).toContain(known);
    expect(words).not.toContain(supposed);
  },
);

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
  ['FORM E had one before 20 August 2019', on('E', 21, { AplDate: '2019-08-19' }), 'warning Goods'],
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

cases('destination/type-not-issued', [
  ['Korea the day before the agreement', to('K', 'KOREA', '2015-12-19'), 'error CertificateHead.CertType'],
  ['Korea on its first day', to('K', 'KOREA', '2015-12-20')],
  ['the Chilean upgrade is not its first day', to('F', 'CHILE', '2018-01-02')],
]);

cases('destination/type-not-for-country', [
  ['goods for China are no exports', to('C', 'CHINA'), 'error CertificateHead.DestCountry'],
  ['Hong Kong is a destination', to('C', 'HONG KONG')],
  ['RCEP to the Philippines before they were a party', to('RC', 'PHILIPPINES', '2023-06-01'), 'hint CertificateHead.DestCountry'],
  ['RCEP to the Philippines from that day', to('RC', 'PHILIPPINES', '2023-06-02')],
  ['FORM A to Japan the day before it ended', to('G', 'JAPAN', '2019-03-31')],
  ['FORM A to Japan from that day', to('G', 'JAPAN', '2019-04-01'), 'hint CertificateHead.DestCountry'],
]);

const sent = (DestCountry: string, UnloadPort: string, more: Record<string, string> = {}, CertType = 'C') => head({ CertType, DestCountry, UnloadPort, ...more });
cases('destination/middleman', [
  ['Hong Kong, discharged in Jakarta', sent('HONG KONG', 'JAKARTA'), 'warning CertificateHead.DestCountry'],
  ['Singapore, discharged there', sent('SINGAPORE', 'SINGAPORE')],
  ['Germany through Rotterdam is usual', sent('GERMANY', 'ROTTERDAM')],
  ['the country of the company behind VIA', sent('GERMANY', 'ROTTERDAM', { Exporter: 'ABC CO., LTD., NINGBO, CHINA\nVIA SAMPLE GMBH, HAMBURG, GERMANY' }), 'warning CertificateHead.DestCountry'],
  ['a port nobody knows', sent('HONG KONG', 'NEW PIER 7')],
  ['one of the ports there', sent('HONG KONG', 'SHENZHEN', { DestPort: 'HONG KONG' })],
  ['agreements have rules of their own', sent('SINGAPORE', 'JAKARTA', {}, 'E')],
]);

cases('retrospective/window', [
  ['seven working days into a year whose holidays are unknown', dated('K', '2031-12-30', '2032-01-12'), `hint ${path}`],
  ['within seven calendar days they are not needed', dated('K', '2031-12-30', '2032-01-06')],
  ['APTA alike', dated('B', '2031-12-30', '2032-01-12'), `hint ${path}`],
]);

cases('retrospective/wording-not-due', [
  ['written by hand though in time', head({ CertType: 'A', IntendExpDate: '2026-03-02', AplDate: '2026-03-02', Remark: 'ISSUED RETROSPECTIVELY' }), 'warning CertificateHead.Remark'],
  ['asked for in the note within the grace', head({ CertType: 'E', IntendExpDate: '2026-03-02', AplDate: '2026-03-04', Note: '申请补发' }), 'warning CertificateHead.Note'],
  ['the day between two readings', head({ CertType: 'E', IntendExpDate: '2026-03-02', AplDate: '2026-03-05', Note: '申请补发' })],
  ['late', head({ CertType: 'E', IntendExpDate: '2026-03-02', AplDate: '2026-03-06', Note: '申请补发' })],
  ['denied in the note', head({ CertType: 'E', IntendExpDate: '2026-03-02', AplDate: '2026-03-04', Note: '在宽限期内，不属于补发' })],
  ['a rule that nobody has verified', head({ CertType: 'NI', IntendExpDate: '2026-03-02', AplDate: '2026-03-02', Note: '补发' }), 'hint CertificateHead.Note'],
  ['no shipment date', head({ CertType: 'E', AplDate: '2026-03-04', Note: '申请补发' })],
]);

cases('dates/order', [
  ['one of several invoices after shipment', { CertificateHead: { InvDate: '2026-03-01', IntendExpDate: '2026-03-05' }, OriInv: [{ InvDate: '2026-03-01' }, { InvDate: '2026-03-06' }] }, 'warning OriInv[1].InvDate'],
]);

cases('dates/far-apart', [
  ['shipment half a year later', head({ AplDate: '2026-03-01', IntendExpDate: '2026-09-01' })],
  ['a day more', head({ AplDate: '2026-03-01', IntendExpDate: '2026-09-02' }), 'hint CertificateHead.IntendExpDate'],
  ['an invoice of two years before', head({ AplDate: '2026-03-01', InvDate: '2024-03-01' })],
  ['a day more', head({ AplDate: '2026-03-01', InvDate: '2024-02-29' }), 'hint CertificateHead.InvDate'],
]);

it('a retrospective application is told to have the bill of lading ready', () => {
  expect(findings(dated('C', '2026-03-02', '2026-03-03')).find(({ rule }) => rule === 'retrospective/window')?.message['zh-CN']).toContain('提单');
});
