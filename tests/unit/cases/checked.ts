import type { Application } from '@/lib/certificate/application';
import type { Finding } from '@/lib/certificate/finding';
import { check } from '@/lib/check/engine';
import type { CheckOptions } from '@/lib/check/rule';
import { asOf } from './table';

/** The findings on a whole application; a rule that throws fails the test. */
export function checked(application: Application, options: Partial<CheckOptions> = {}): Finding[] {
  return check(application, {
    asOf,
    absent: 'empty',
    onRuleError: (rule, error) => {
      throw new Error(`${rule} threw`, { cause: error });
    },
    ...options,
  });
}

/** A finding as the tables write it: `severity rule path`. */
export const written = ({ severity, rule, path }: Pick<Finding, 'severity' | 'rule' | 'path'>): string => `${severity} ${rule} ${path}`;
