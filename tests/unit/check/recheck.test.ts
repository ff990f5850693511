/** A form that is checked while it is typed into: what is said must be what a whole check says. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicationSchema, emptyApplication, type Application } from '@/lib/certificate/application';
import { changesBetween, withChanges, type Change } from '@/lib/certificate/changes';
import { fields } from '@/lib/certificate/fields';
import { check } from '@/lib/check/engine';
import { createRecheck } from '@/lib/check/recheck';
import type { CheckOptions, Rule } from '@/lib/check/rule';
import { rules } from '@/lib/check/rules';
import { runs } from '../properties/runs';

const cases = new URL('../../fixtures/cases/', import.meta.url);
const forms = readdirSync(cases, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => applicationSchema.parse(JSON.parse(readFileSync(new URL(name, cases), 'utf8'))));

const options = (form: Application): CheckOptions => ({ asOf: '2026-11-22', absent: 'unknown', goodsComplete: true, goodsTotal: form.Goods.length });

const texts = fc.constantFrom('', 'N/M', 'INV\uFF0D01', 'TEN (11) CARTONS OF TOYS', 'VIA VIDU TRADING LIMITED, HONG KONG', 'SHANGHAI, CHINA', 'HANOI, VIETNAM', '360', '156', '502', '12.5', '0', '1', 'WO', 'PSR', 'RVC', '2026-05-20', '2027-01-02', 'USD', 'FOB', 'KGS', 'MADE IN VIETNAM', 'x'.repeat(500));

/** A change of a field that the form has. */
const change = (form: Application): fc.Arbitrary<Change> => {
  const paths = Object.entries(fields).flatMap(([section, specs]) => {
    const part = form[section as keyof Application];
    const tags = Object.keys(specs);
    if (Array.isArray(part)) return part.flatMap((_, row) => tags.map((tag) => `${section}[${row}].${tag}`));
    return part === null ? [] : tags.map((tag) => `${section}.${tag}`);
  });
  return fc.record({ path: fc.constantFrom(...paths), value: fc.option(texts) });
};

describe('a check while typing', () => {
  it('says what a whole check says, whatever is typed into whatever form', () => {
    fc.assert(
      fc.property(fc.constantFrom(...forms).chain((form) => fc.tuple(fc.constant(form), fc.array(change(form), { minLength: 1, maxLength: 8 }))), ([start, changes]) => {
        const recheck = createRecheck();
        let form = start;
        expect(recheck(form, options(form))).toEqual(check(form, options(form)));
        for (const one of changes) {
          form = withChanges(form, [one]) ?? form;
          expect(recheck(form, options(form))).toEqual(check(form, options(form)));
        }
      }),
      runs(300),
    );
  });

  it('follows lines that come and go, another day and another register', () => {
    const recheck = createRecheck();
    for (const form of forms.slice(0, runs(60).numRuns)) {
      for (const asOf of ['2026-11-22', '2027-03-01']) {
        for (const certified of [[], [{ CertType: form.CertificateHead.CertType ?? '', InvNo: form.CertificateHead.InvNo ?? '' }]]) {
          const given = { ...options(form), asOf, certified };
          expect(recheck(form, given)).toEqual(check(form, given));
        }
      }
    }
  });

  it('runs only the rules that looked at what has changed', () => {
    const ran: string[] = [];
    const watched = rules.map((rule): Rule => ({
      ...rule,
      *check(context) {
        ran.push(rule.id);
        yield* rule.check(context);
      },
    }));
    const recheck = createRecheck(watched);
    const form = forms.find(({ CertificateHead }) => CertificateHead.CertType === 'RC') ?? emptyApplication();
    recheck(form, options(form));
    ran.length = 0;
    const typed = withChanges(form, [{ path: 'CertificateHead.Mark', value: 'AS PER INVOICE' }]) ?? form;
    expect(changesBetween(form, typed)).toHaveLength(1);
    const findings = recheck(typed, options(typed));
    expect(findings.map(({ rule }) => rule)).toContain('marks/reference');
    expect(ran).toContain('marks/reference');
    expect(ran).not.toContain('description/packages');
    expect(ran.length).toBeLessThan(rules.length / 3);
  });
});
