import type { z } from 'zod';
import { applicationSchema, type Application } from '@/lib/certificate/application';
import type { Finding } from '@/lib/certificate/finding';
import { check } from '@/lib/check/engine';
import type { CheckOptions, Rule } from '@/lib/check/rule';
import { rules as allRules } from '@/lib/check/rules';
import { sound } from './sound';

/** What a case writes down: only the fields that matter to it. */
export type Draft = z.input<typeof applicationSchema>;

export const today = '2026-03-20';

/** An application from its few fields. */
export const application = (draft: Draft): Application => applicationSchema.parse(draft);

/** The findings on a form of which only these fields were read; a rule that throws and a finding that is not {@link sound} fail the test. */
export const findings = (draft: Draft, options: Partial<CheckOptions> = {}): Finding[] => soundFindings(draft, options);

/** The same of one rule alone, quicker than the others with it. */
export const findingsOf = (rule: string, draft: Draft, options: Partial<CheckOptions> = {}): Finding[] => soundFindings(draft, options, allRules.filter(({ id }) => id === rule));

function soundFindings(draft: Draft, options: Partial<CheckOptions>, rules: readonly Rule[] = allRules): Finding[] {
  const form = application(draft);
  const onRuleError = (rule: string, error: unknown): void => {
    throw new Error(`${rule} threw`, { cause: error });
  };
  const found = check(form, { asOf: today, absent: 'unknown', goodsComplete: true, onRuleError, ...options }, rules);
  for (const finding of found) sound(finding, form);
  return found;
}

/** The findings of one rule as `severity path`. */
export const ofRule = (rule: string, draft: Draft, options: Partial<CheckOptions> = {}): string[] =>
  findingsOf(rule, draft, options).map(({ severity, path }) => `${severity} ${path}`);

/** A head with these fields. */
export const head = (fields: NonNullable<Draft['CertificateHead']>): Draft => ({ CertificateHead: fields });

/** One goods line with these fields on a certificate of that type. */
export const line = (certType: string, ...lines: NonNullable<Draft['Goods']>): Draft => ({ CertificateHead: { CertType: certType }, Goods: lines });

/** A case: what it shows, the application, and what the rule says of it; nothing where it stays silent. */
export type Case = readonly [string, Draft, ...string[]];
