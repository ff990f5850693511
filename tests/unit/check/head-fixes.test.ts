import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withValue } from '@/lib/certificate/access';
import type { Application } from '@/lib/certificate/application';
import type { Finding } from '@/lib/certificate/finding';
import { check } from '@/lib/check/engine';
import { goodEcfa, goodFormE, goodRcepThirdParty } from './good';
import { application, today, type Draft } from './try';
import { runs } from '../properties/runs';

const formK: Draft = { ...goodFormE, CertificateHead: { ...goodFormE.CertificateHead, CertType: 'K', CertNo: 'K266076323030048', DestCountry: 'KOREA', DestCountryCode: '410', DestCountryName: '韩国', Consignee: 'SAMPLE CO., LTD.\n1 JUNGANG-DAERO, BUSAN, KOREA', UnloadPort: 'BUSAN, KOREA', TransDetails: 'FROM NINGBO, CHINA TO BUSAN, KOREA BY SEA', Producer: 'SAME' }, Goods: [{ ...goodFormE.Goods?.[0], OriCriteria: 'PSR' }] };
const formA: Draft = { ...goodFormE, CertificateHead: { ...goodFormE.CertificateHead, CertType: 'G', CertNo: 'G266076323030048', DestCountry: 'NORWAY', DestCountryCode: '578', DestCountryName: '挪威', Consignee: 'SAMPLE AS\n1 STORGATA, OSLO, NORWAY', UnloadPort: 'OSLO, NORWAY', TransDetails: 'FROM NINGBO, CHINA TO OSLO, NORWAY BY SEA', GoodsSpecClause: '' }, Goods: [{ ...goodFormE.Goods?.[0], OriCriteria: 'P' }] };
const forms: readonly Draft[] = [goodFormE, goodRcepThirdParty, goodEcfa, formK, formA];

/** Faults of the head that offer a mend on one form or another, each as what is typed into a field. */
const faults: readonly (readonly [path: string, typed: (now: string) => string])[] = [
  ['CertificateHead.Exporter', (now) => `${now}\nO/B SAMPLE TRADING LIMITED\n1 QUEENS ROAD, HONG KONG`],
  ['CertificateHead.Consignee', (now) => `${now}\nVIA SAMPLE TRADING LIMITED, 1 ANSON ROAD, SINGAPORE`],
  ['CertificateHead.Remark', () => 'THIRD PARTY: SAMPLE TRADING LIMITED, 1 QUEENS ROAD, HONG KONG'],
  ['CertificateHead.Exporter', (now) => now.replace('LTD.', 'LDT.')],
  ['CertificateHead.Exporter', (now) => now.replace(', CHINA', '')],
  ['CertificateHead.Exporter', (now) => now.replace('贸', '貿').replace('进', '進')],
  ['CertificateHead.Producer', () => 'SAME AS EXPORTER'],
  ['CertificateHead.Producer', () => 'CONFIDENTIAL'],
  ['Goods[0].Producer', () => 'SAME'],
  ['CertificateHead.TransName', () => 'TBA'],
  ['CertificateHead.Mark', () => 'NIL'],
  ['CertificateHead.Mark', () => '[LOGO]'],
  ['CertificateHead.ThirdPartyInvFlag', () => '0'],
  ['CertificateHead.ExporterFax', () => ''],
];

const apply = (to: Application, finding: Finding): Application => (finding.fix?.edits ?? []).reduce((done, edit) => withValue(done, edit.path, edit.value), to);
const valueOf = (draft: Draft, tag: string): string => (draft.CertificateHead as Readonly<Record<string, string>>)[tag] ?? '';

describe('a mend of the head', { timeout: 60_000 }, () => {
  it('makes its finding go away and brings no new finding but a hint', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms), fc.uniqueArray(fc.constantFrom(...faults), { minLength: 1, maxLength: 2, selector: ([path]) => path }), fc.constantFrom('empty' as const, 'unknown' as const), (good, chosen, absent) => {
        const options = { asOf: today, absent, goodsComplete: true };
        const spoilt = chosen.reduce((done, [path, typed]) => withValue(done, path, typed(valueOf(good, path.split('.')[1] ?? ''))), application(good));
        const before = check(spoilt, options);
        const loud = (of: readonly Finding[]): string[] => of.filter(({ severity }) => severity !== 'hint').map(({ rule, path }) => `${rule} ${path}`);
        for (const finding of before.filter(({ fix }) => fix)) {
          const after = check(apply(spoilt, finding), options);
          expect(after.map(({ rule, path, message }) => `${rule} ${path} ${message.en}`)).not.toContain(`${finding.rule} ${finding.path} ${finding.message.en}`);
          expect(loud(after).filter((entry) => !loud(before).includes(entry))).toEqual([]);
        }
      }),
      runs(300),
    );
  });

  it('finds the forms in order before anything is spoilt', () => {
    for (const good of forms) expect(check(application(good), { asOf: today, absent: 'unknown', goodsComplete: true }).map(({ rule }) => rule)).toEqual([]);
  });
});
