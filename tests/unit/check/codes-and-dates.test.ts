import { describe, expect, it } from 'vitest';
import type { CertifiedBatch } from '@/lib/check/certified';
import { cases, mends, rests } from './run-cases';
import { findings, head, line, ofRule, type Draft } from './try';

const origin = (GoodsOriginCountry: string, GoodsOriginCountryEn = ''): Draft => line('RC', { GoodsOriginCountry, GoodsOriginCountryEn });
const transit = (TransCountryCode: string, TransCountryName = ''): Draft => head({ TransCountryCode, TransCountryName });
const thirdParty = (EntCountryCode: string, EntCountryName = ''): Draft => ({ NonpartyCorp: [{ EntName: 'SAMPLE LIMITED', EntCountryCode, EntCountryName }] });

cases('codes/country', [
  ['the destination by its ISO number', head({ DestCountryCode: '392', DestCountry: 'JAPAN' })],
  ['the destination by the declaration\'s', head({ DestCountryCode: '116', DestCountry: 'JAPAN' }), 'warning CertificateHead.DestCountryCode'],
  ['its Chinese name counts too', head({ DestCountryCode: '116', DestCountryName: '日本' }), 'warning CertificateHead.DestCountryCode'],
  ['Cambodia has that number', head({ DestCountryCode: '116', DestCountry: 'CAMBODIA' })],
  ['the country of transit', transit('392', '日本')],
  ['of transit, by the declaration\'s code', transit('116', '日本'), 'warning CertificateHead.TransCountryCode'],
  ['of transit, by letters', transit('JP'), 'warning CertificateHead.TransCountryCode'],
  ['of origin on a re-export', head({ OriCountryCode: 'CHL', OriCountry: 'CHILE' }), 'warning CertificateHead.OriCountryCode'],
  ['of origin, another name beside it', head({ OriCountryCode: '152', OriCountry: 'PERU' }), 'warning CertificateHead.OriCountryCode'],
  ['of a line', origin('156', 'CHINA')],
  ['of a line, another name beside it', origin('392', 'CHINA'), 'warning Goods[0].GoodsOriginCountry'],
  ['of a line, by three letters', origin('chn'), 'warning Goods[0].GoodsOriginCountry'],
  ['of a line, by the declaration\'s code', origin('142'), 'warning Goods[0].GoodsOriginCountry'],
  ['of a third party', thirdParty('344', '中国香港')],
  ['of a third party, by the declaration\'s code', thirdParty('110', '中国香港'), 'warning NonpartyCorp[0].EntCountryCode'],
  ['of a third party, another name beside it', thirdParty('392', '新加坡'), 'warning NonpartyCorp[0].EntCountryCode'],
  ['a third party of the mainland is said by its own rule', thirdParty('142')],
  ['by letters alike', thirdParty('CHN')],
  ['a name where the code belongs', head({ DestCountryCode: '日本' })],
  ['a name in English', head({ DestCountryCode: 'JAPAN' })],
  ['two codes', head({ DestCountryCode: '392 410' })],
  ['no code of any kind', head({ DestCountryCode: 'QQQ' }), 'warning CertificateHead.DestCountryCode'],
  ['letters of no country beside its name', head({ DestCountryCode: 'QQ', DestCountry: 'JAPAN' }), 'warning CertificateHead.DestCountryCode'],
  ['empty', head({ DestCountryCode: '' })],
]);

mends('codes/country', [
  ['the declaration\'s code', origin('142'), 'Goods[0].GoodsOriginCountry = 156'],
  ['letters', transit(' jp '), 'CertificateHead.TransCountryCode = 392'],
  ['a number that the name beside it explains', head({ DestCountryCode: '116', DestCountry: 'JAPAN' }), 'CertificateHead.DestCountryCode = 392'],
  ['not one that contradicts the name', origin('JPN', 'CHINA')],
  ['not one of another country', head({ DestCountryCode: '392', DestCountry: 'VIETNAM' })],
  ['nor one that means nothing', head({ DestCountryCode: 'QQQ' })],
]);

const currency = (Curr: string): Draft => head({ Curr });
cases('codes/currency', [
  ['dollars', currency('USD')], ['with blanks', currency(' USD ')], ['in Chinese, as the form shows it', currency('美元')],
  ['the declaration\'s number', currency('502'), 'warning CertificateHead.Curr'], ['nothing known', currency('DOLLARS'), 'warning CertificateHead.Curr'], ['RMB', currency('RMB'), 'warning CertificateHead.Curr'],
]);
mends('codes/currency', [
  ['502', currency('502'), 'CertificateHead.Curr = USD'], ['300', currency('300'), 'CertificateHead.Curr = EUR'], ['RMB', currency('RMB'), 'CertificateHead.Curr = CNY'], ['us $', currency('us $'), 'CertificateHead.Curr = USD'], ['HK$', currency('HK$'), 'CertificateHead.Curr = HKD'], ['Euro', currency('Euro'), 'CertificateHead.Curr = EUR'],
  ['U.S. Dollar', currency('U.S. Dollar'), 'CertificateHead.Curr = USD'], ['usd', currency('usd'), 'CertificateHead.Curr = USD'], ['U.S.D.', currency('U.S.D.'), 'CertificateHead.Curr = USD'], ['nothing known', currency('DOLLARS')],
]);

cases('codes/unit', [
  ['with a blank', line('C', { GoodsUnitE: ' 011 ' }), 'hint Goods[0].GoodsUnitE'],
  ['a number before a word', line('C', { GoodsUnitE: '11 PCS' })],
  ['a word before a number', line('C', { GoodsUnitE: 'M2' })],
  ['four digits are no code', line('C', { GoodsUnitE: '0110' })],
  ['not read', line('C', {})],
]);

cases('dates/order', [
  ['the declaration on the day of shipment', head({ ExpDeclDate: '2026-03-05', IntendExpDate: '2026-03-05' })],
  ['an application of today', head({ AplDate: '2026-03-20' })],
  ['the invoice of a third party after shipment', head({ InvDate: '2026-03-06', IntendExpDate: '2026-03-05', ThirdPartyInvFlag: '1' }), 'hint CertificateHead.InvDate'],
  ['a listed invoice on the day of shipment', { CertificateHead: { IntendExpDate: '2026-03-05' }, OriInv: [{ InvDate: '2026-03-05' }] }],
  ['a listed invoice, the shipment not read', { CertificateHead: { InvDate: '2026-03-01' }, OriInv: [{ InvDate: '2026-03-05' }] }],
  ['the same invoice in head and list is told once', { CertificateHead: { InvDate: '2026-03-06', IntendExpDate: '2026-03-05' }, OriInv: [{ InvDate: '2026-03-06' }] }, 'warning CertificateHead.InvDate'],
  ['an original issued on the day it was applied for', { ModCertificate: { OldDeclDate: '2026-03-02', OldIssueDate: '2026-03-02' } }],
  ['one date alone', head({ InvDate: '2026-03-06' })],
  ['one that is no date', head({ InvDate: '2026/3/6', IntendExpDate: '2026-03-05' })],
]);

const register: readonly CertifiedBatch[] = [{ CertType: 'E', InvNo: 'SL20260301', CertNo: 'E266076323030048' }, { CertType: 'E', InvNo: 'SL20260400', CertNo: 'E266076323030049' }, { CertType: 'X', InvNo: 'SL20260400', CertNo: 'X266076323030050' }, { CertType: 'C', InvNo: 'SL20260500' }];
describe('batch/certified-already', () => {
  const found = (CertificateHead: Record<string, string>, more: Draft = {}): string[] => ofRule('batch/certified-already', { ...more, CertificateHead: { CertType: 'E', ...CertificateHead } }, { certified: register });
  const warned = ['warning CertificateHead.InvNo'];

  it.each<[string, Record<string, string>, Draft, string[]]>([
    ['the number once in head and list', { InvNo: 'SL20260301' }, { OriInv: [{ InvNo: ' sl20260301 ' }] }, warned],
    ['its own number, with blanks', { InvNo: 'SL20260301', CertNo: ' E266076323030048 ' }, {}, []],
    ['the status not read', { InvNo: 'SL20260301' }, {}, warned],
    ['a status that is none', { InvNo: 'SL20260301', CertStatus: '11' }, { ModCertificate: { OldCertNo: '' } }, warned],
    ['another', { InvNo: 'SL20260301', CertStatus: '01' }, { ModCertificate: { OldCertNo: '' } }, warned],
    ['an amendment, the status with a blank', { InvNo: 'SL20260301', CertStatus: ' 1 ' }, { ModCertificate: { OldCertNo: ' E266076323030048 ' } }, []],
    ['an amendment whose part was not read', { InvNo: 'SL20260301', CertStatus: '1' }, {}, []],
    ['an amendment without number', { InvNo: 'SL20260301', CertStatus: '1' }, { ModCertificate: {} }, []],
    ['an amendment of another certificate', { InvNo: 'SL20260301', CertStatus: '1' }, { ModCertificate: { OldCertNo: 'E260000000000001' } }, warned],
    ['an amendment of one of two', { InvNo: 'SL20260400', CertStatus: '3' }, { ModCertificate: { OldCertNo: 'E266076323030049' } }, []],
    ['an amendment where the register knows no number', { CertType: 'C', InvNo: 'SL20260500', CertStatus: '2' }, { ModCertificate: { OldCertNo: 'C260000000000001' } }, []],
    ['a batch nobody knows', { InvNo: 'SL20269999' }, {}, []],
  ])('%s', (_name, fields, more, expected) => {
    expect(found(fields, more)).toEqual(expected);
  });

  it('names the number as the form writes it', () => {
    const said = (InvNo: string): string => findings(head({ CertType: 'E', InvNo }), { certified: register }).find(({ rule }) => rule === 'batch/certified-already')?.message.en ?? '';
    expect(said('SL9, sl20260301')).toContain('"sl20260301"');
    expect(said('sl20260400, SL9')).toContain('"sl20260400"');
  });
});

const amended = (CertificateHead: Record<string, string>, ModCertificate: Record<string, string>): Draft => ({ CertificateHead, ModCertificate });
cases('amendment/original', [
  ['without number and reason', amended({ CertStatus: '1' }, { OldCertNo: '', ModReason: '' }), 'error ModCertificate.OldCertNo', 'warning ModCertificate.ModReason'],
  ['with blanks', amended({ CertStatus: '3' }, { OldCertNo: ' ', ModReason: ' ' }), 'error ModCertificate.OldCertNo', 'warning ModCertificate.ModReason'],
  ['not read', amended({ CertStatus: '2' }, {})],
  ['with both', amended({ CertStatus: '2' }, { OldCertNo: 'C1', ModReason: '遗失' })],
  ['new', amended({ CertStatus: '0' }, { OldCertNo: '', ModReason: '' })],
  ['a status that is none', amended({ CertStatus: '12' }, { OldCertNo: '', ModReason: '' })],
  ['another', amended({ CertStatus: '41' }, { OldCertNo: '', ModReason: '' })],
  ['the status not read', amended({}, { OldCertNo: '', ModReason: '' })],
]);
cases('amendment/out-of-validity', [
  ['a status that is none', amended({ CertType: 'K', CertStatus: '12', AplDate: '2026-03-03' }, { OldIssueDate: '2025-03-02' })],
  ['another', amended({ CertType: 'K', CertStatus: '41', AplDate: '2026-03-03' }, { OldIssueDate: '2025-03-02' })],
  ['the status not read', amended({ CertType: 'K', AplDate: '2026-03-03' }, { OldIssueDate: '2025-03-02' })],
  ['amended and re-issued', amended({ CertType: 'K', CertStatus: '3', AplDate: '2026-03-03' }, { OldIssueDate: '2025-03-02' }), 'warning ModCertificate.OldIssueDate'],
]);
cases('amendment/same-number', [
  ['a new certificate: another rule speaks', amended({ CertStatus: '0', CertNo: 'E266076323030048' }, { OldCertNo: 'E266076323030048' })],
]);
cases('amendment/hand-correction', [
  ['sent back, in English', amended({ CertType: 'E', CertStatus: '1' }, { ModReason: 'Returned by Vietnam customs' }), 'warning CertificateHead.CertStatus'],
  ['rejected', amended({ CertType: 'E', CertStatus: '1' }, { ModReason: 'REJECTED IN HAIPHONG' }), 'warning CertificateHead.CertStatus'],
  ['sent back to be corrected', amended({ CertType: 'E', CertStatus: '1' }, { ModReason: '退回：越南海关' }), 'warning CertificateHead.CertStatus'],
  ['by the importing side', amended({ CertType: 'E', CertStatus: '1' }, { ModReason: '进口方要求退换' }), 'warning CertificateHead.CertStatus'],
  ['abroad', amended({ CertType: 'E', CertStatus: '1' }, { ModReason: '国外退单' }), 'warning CertificateHead.CertStatus'],
  ['beyond the border', amended({ CertType: 'E', CertStatus: '1' }, { ModReason: '境外退回' }), 'warning CertificateHead.CertStatus'],
  ['the reason not read', amended({ CertType: 'E', CertStatus: '1' }, {}), 'hint CertificateHead.CertStatus'],
  ['the part not read', head({ CertType: 'E', CertStatus: '1' }), 'hint CertificateHead.CertStatus'],
  ['a certificate without such a rule', amended({ CertType: 'C', CertStatus: '1' }, { ModReason: '越南海关退回' })],
  ['no type', amended({ CertStatus: '1' }, { ModReason: '越南海关退回' })],
]);
rests('amendment/hand-correction', [['FORM E', amended({ CertType: 'E', CertStatus: '1' }, { ModReason: '' }), 'customs-qa-2025']]);
