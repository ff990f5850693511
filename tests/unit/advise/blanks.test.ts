/** What a form gives back often has blanks around it: advice is the same with and without them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { advise } from '@/lib/advise';
import { rankedTypes } from '@/lib/advise/ranked-types';
import { applicationSchema, type Application } from '@/lib/certificate/application';
import type { Section } from '@/lib/certificate/field';
import { fieldSpec } from '@/lib/certificate/fields';
import { certTypeCodes } from '@/lib/certificate/types';

const cases = new URL('../../fixtures/cases/', import.meta.url);
const forms = readdirSync(cases, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name): [string, Application] => [name, applicationSchema.parse(JSON.parse(readFileSync(new URL(name, cases), 'utf8')))]);

/** One application that has something in every field that advice looks at. */
const everything = (CertType: string): Application =>
  applicationSchema.parse({
    CertificateHead: {
      CertType, CertStatus: '1', AplDate: '2026-03-02', IntendExpDate: '2026-02-20', ExpDeclDate: '2026-02-21', DestCountryCode: '410', DestCountryName: '韩国', DestCountry: 'KOREA', InvNo: 'NB2603',
      LoadPort: 'NINGBO', UnloadPort: 'BUSAN', TransPort: 'SINGAPORE', TransMeans: 'BY SEA', TransName: 'BY SEA', TransDetails: '', Mark: 'SEE ATTACHMENT', CiqRegNo: '91330200TEST000001', AplRegNo: '91330200TEST000002',
    },
    Goods: Array.from({ length: 60 }, () => ({ GoodsItemFlag: 'N', PackQty: '18', PackUnit: 'CTN', PackType: '1', GoodsNameE: 'COTTON T-SHIRTS', HSCode: '6109100010', GoodsDesc: '' })),
    ModCertificate: { OldIssueDate: '2025-12-01' },
    NonpartyCorp: [{ EntName: 'HARBOUR LTD', EntAddr: '1 QUEEN STREET', EntCountryCode: '702', EntCountryName: '新加坡' }],
  });

/** Ticks are not typed, and a description is written on as it stands. */
const typed = (section: Section, tag: string): boolean => fieldSpec(section, tag)?.kind !== 'flag' && tag !== 'GoodsDesc' && tag !== 'PackType';

const padded = (section: Section, row: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(row).map(([tag, value]) => [tag, value && typed(section, tag) ? ` ${value}  ` : value]));

const withBlanks = (form: Application): Application =>
  applicationSchema.parse({
    ...form,
    CertificateHead: padded('CertificateHead', form.CertificateHead),
    Goods: form.Goods.map((row) => padded('Goods', row)),
    ModCertificate: form.ModCertificate && padded('ModCertificate', form.ModCertificate),
    NonpartyCorp: form.NonpartyCorp.map((row) => padded('NonpartyCorp', row)),
    OriInv: form.OriInv.map((row) => padded('OriInv', row)),
  });

describe('blanks around what is typed', () => {
  it.each(forms)('change no advice on %s', (_, form) => {
    expect(advise(withBlanks(form), { asOf: '2026-11-22' })).toEqual(advise(form, { asOf: '2026-11-22' }));
    expect(rankedTypes(withBlanks(form), '2026-11-22')).toEqual(rankedTypes(form, '2026-11-22'));
  });

  it.each(certTypeCodes)('change no advice on an application of type %s that has everything', (type) => {
    const form = everything(type);
    expect(advise(withBlanks(form), { asOf: '2026-03-02' })).toEqual(advise(form, { asOf: '2026-03-02' }));
  });
});
