import { fieldSpec } from '../certificate/fields';
import { parsePath } from '../certificate/path';
import type { Finding, Fix } from '../certificate/finding';
import type { CheckOptions, Rule, RuleContext } from './rule';

/**
 * The findings of those rules that hold for the context's type and day, none twice, in the rules' order. A rule that
 * throws is told to `onRuleError` and the others go on; a fix that would overfill its field is dropped.
 */
export function runRules(context: RuleContext, rules: readonly Rule[], onRuleError?: CheckOptions['onRuleError']): Finding[] {
  const findings = new Map<string, Finding>();
  for (const rule of rules) {
    if (!fits(rule, context)) continue;
    try {
      for (const { sources = rule.sources, fix, ...result } of rule.check(context)) {
        const key = `${rule.id} ${result.path} ${result.message['zh-CN']}`;
        if (!findings.has(key)) findings.set(key, { rule: rule.id, ...result, ...(fix && fitsFields(fix) ? { fix } : {}), sources });
      }
    } catch (error) {
      onRuleError?.(rule.id, error);
    }
  }
  return [...findings.values()];
}

const fits = (rule: Rule, { certType, day }: RuleContext): boolean =>
  (!rule.types || (certType !== null && rule.types.includes(certType))) && (rule.from ?? '') <= day && day <= (rule.until ?? '9999-12-31');

const fitsFields = (fix: Fix): boolean =>
  fix.edits.every(({ path, value }) => {
    const parts = parsePath(path);
    const most = parts?.tag ? fieldSpec(parts.section, parts.tag)?.maxLength : null;
    return most === null || most === undefined || value.length <= most;
  });
