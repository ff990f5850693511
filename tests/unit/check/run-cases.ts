import { describe, expect, it } from 'vitest';
import { ofRule, type Case } from './try';

/** Runs the cases of one rule: `severity path` for each finding, nothing where it stays silent. */
export function cases(rule: string, rows: readonly Case[]): void {
  describe(rule, () => {
    it.each(rows.map(([name, draft, ...expected]) => [name, draft, expected] as const))('%s', (_name, draft, expected) => {
      expect(ofRule(rule, draft)).toEqual(expected);
    });
  });
}
