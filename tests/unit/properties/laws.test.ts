import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advise } from '@/lib/advise';
import { withValue } from '@/lib/certificate/access';
import { applicationSchema, type Application } from '@/lib/certificate/application';
import type { Finding } from '@/lib/certificate/finding';
import type { CheckOptions } from '@/lib/check/rule';
import { checked, written } from '../cases/checked';
import { applicationOf } from '../cases/fixtures';
import { asOf, faultyCases } from '../cases/table';
import { anyApplication } from './any-application';
import { cleanApplications } from './clean';
import { faults } from './faults';
import { runs } from './runs';
import { expectLawful, frozenCopy } from './laws';

const anyOptions: fc.Arbitrary<Partial<CheckOptions>> = fc.record(
  {
    asOf: fc.constantFrom('2019-08-20', '2021-11-30', '2024-08-31', '2026-06-30', '2027-01-04'),
    absent: fc.constantFrom('empty', 'unknown'),
    goodsComplete: fc.boolean(),
    goodsTotal: fc.option(fc.nat({ max: 60 })),
    certified: fc.array(fc.record({ CertType: fc.constantFrom('E', 'C', 'RC', '?'), InvNo: fc.constantFrom('SL20260301', '', '18'), AplDate: fc.constantFrom('2026-03-01', 'soon') }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

/** A faulty application of the fixtures or with a planted fault: findings of every kind. */
const faulty: fc.Arbitrary<Application> = fc.oneof(
  fc.constantFrom(...faultyCases).map(applicationOf),
  fc.constantFrom(...faults).chain((fault) => fc.constantFrom(...cleanApplications.filter((clean) => fault.on(clean))).map((clean) => {
    const application = structuredClone(clean.application);
    fault.plant(application);
    return application;
  })),
);

const anything = fc.oneof({ weight: 3, arbitrary: anyApplication }, { weight: 1, arbitrary: faulty });

describe('whatever stands in an application', () => {
  it('no rule throws, nothing in it is changed, and the findings keep the laws', () => {
    fc.assert(
      fc.property(anything, anyOptions, (application, options) => {
        expectLawful(checked(frozenCopy(application), options));
      }),
      runs(600),
    );
  });

  it('the same application gives the same findings, checked again or as a copy', () => {
    fc.assert(
      fc.property(anything, anyOptions, (application, options) => {
        const first = checked(application, options);
        expect(checked(application, options)).toEqual(first);
        expect(checked(structuredClone(application), options)).toEqual(first);
      }),
      runs(150),
    );
  });

  it('advice comes without a throw, changes nothing and says everything in both languages', () => {
    fc.assert(
      fc.property(anything, (application) => {
        const advice = advise(frozenCopy(application), { asOf });
        expect(new Set(advice.map(({ id }) => id)).size).toBe(advice.length);
        for (const { id, title, text } of advice) {
          for (const sentence of [title, text]) {
            expect(sentence['zh-CN'], id).toMatch(/[\u4E00-\u9FFF]/);
            expect(sentence.en, id).toMatch(/[A-Za-z]{2}/);
            expect(`${sentence['zh-CN']}${sentence.en}`, id).not.toMatch(/undefined|\[object|NaN/);
          }
        }
      }),
      runs(250),
    );
  });

  it('any JSON is an application or is refused, never a throw', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => typeof applicationSchema.safeParse(json).success === 'boolean'));
    fc.assert(fc.property(fc.record({ CertificateHead: fc.jsonValue(), Goods: fc.jsonValue() }, { requiredKeys: [] }), (json) => typeof applicationSchema.safeParse(json).success === 'boolean'));
  });
});

const applied = (application: Application, { fix }: Finding): Application => (fix?.edits ?? []).reduce((changed, { path, value }) => withValue(changed, path, value), application);

describe('a mend', () => {
  it('takes its finding away and makes nothing worse', () => {
    fc.assert(
      fc.property(faulty, fc.constantFrom('empty', 'unknown'), (application, absent) => {
        const options = { absent, goodsComplete: true } as const;
        const before = checked(application, options);
        for (const finding of before.filter(({ fix }) => fix)) {
          const after = checked(applied(application, finding), options);
          expect(after.filter(({ rule, path, message }) => rule === finding.rule && path === finding.path && message.en === finding.message.en).map(written), `${written(finding)} is still there`).toEqual([]);
          const errors = (found: readonly Finding[]) => found.filter(({ severity }) => severity === 'error').map(written);
          expect(errors(after).filter((error) => !errors(before).includes(error)), `${written(finding)}, mended`).toEqual([]);
        }
      }),
      runs(150),
    );
  });

  it('makes no new error in nonsense either', () => {
    fc.assert(
      fc.property(anyApplication, (application) => {
        const before = checked(application);
        const errors = new Set(before.filter(({ severity }) => severity === 'error').map(written));
        for (const finding of before.filter(({ fix }) => fix).slice(0, 6)) {
          const after = checked(applied(application, finding)).filter(({ severity }) => severity === 'error').map(written);
          expect(after.filter((error) => !errors.has(error)), `${written(finding)}, mended`).toEqual([]);
        }
      }),
      runs(150),
    );
  });
});
