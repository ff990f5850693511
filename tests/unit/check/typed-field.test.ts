import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withValue } from '@/lib/certificate/access';
import { emptyApplication } from '@/lib/certificate/application';
import { fields } from '@/lib/certificate/fields';
import { formatPath } from '@/lib/certificate/path';
import type { Section } from '@/lib/certificate/field';
import { type CertType, certTypeCodes } from '@/lib/certificate/types';
import { check } from '@/lib/check/engine';
import { checkTypedField, renewTypedField } from '@/lib/check/typed-field';

const day = '2026-11-20';
const paths = (Object.keys(fields) as Section[]).flatMap((section) =>
  Object.keys(fields[section])
    .filter((tag) => tag !== 'CertType')
    .map((tag) => formatPath(section, section === 'Goods' || section === 'NonpartyCorp' || section === 'OriInv' ? 1 : null, tag)),
);
const typedText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'AB10O -－–０ａ，。宁波\u00A0\u200B\n.'), maxLength: 40 }),
  fc.constantFrom('NB2026－0158', 'INV 1', '2026-13-01', '12,5', 'ningbo', '宁波', 'X'.repeat(700)),
);

describe('a field while it is being typed', () => {
  it('hears of its own rules what the full check says of them, whatever the field, the text and the type', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), typedText, fc.constantFrom<CertType>(...certTypeCodes), (path, value, certType) => {
        const typed = checkTypedField(path, value, certType, day);
        const application = withValue(withValue(emptyApplication(), 'CertificateHead.CertType', certType), path, value);
        const full = check(application, { asOf: day, absent: 'unknown' });
        expect(renewTypedField(full, path, typed).toSorted(byText)).toEqual(full.toSorted(byText));
      }),
      { numRuns: 1500 },
    );
  });

  it('leaves what other fields and other rules say as it was', () => {
    const others = check(
      { ...emptyApplication(), CertificateHead: { CertType: 'E', InvNo: 'A 1', Mark: 'AS PER INVOICE' } },
      { asOf: day, absent: 'unknown' },
    );
    const renewed = renewTypedField(others, 'CertificateHead.InvNo', checkTypedField('CertificateHead.InvNo', 'A1', 'E', day));
    expect(renewed.map(({ rule }) => rule)).toEqual(others.map(({ rule }) => rule).filter((rule) => !rule.startsWith('invoice-number/')));
  });
});

const byText = (one: { rule: string; path: string; message: { en: string } }, other: typeof one): number =>
  `${one.rule}${one.path}${one.message.en}`.localeCompare(`${other.rule}${other.path}${other.message.en}`);
