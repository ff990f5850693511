import type { Application } from '../certificate/application';
import { changesBetween, type Change } from '../certificate/changes';
import type { Finding } from '../certificate/finding';
import { parsePath } from '../certificate/path';
import { contextOf, inOrder } from './engine';
import { createTracker, type Read } from './reads';
import type { CheckOptions, Rule, RuleContext } from './rule';
import { rules as allRules } from './rules';
import { runRules } from './run-rules';
import { exoticValuesOf, longValuesOf, type FieldValue } from './values';

/** Checks one form again and again while it is typed into: says what `check` says, and runs only the rules that looked at what has changed. */
export type Recheck = (application: Application, options: CheckOptions) => Finding[];

interface Ran {
  readonly findings: readonly Finding[];
  /** What the rule looked at. While none of it changes, it would go the same way again. */
  readonly reads: ReadonlySet<Read>;
}

/** More changes than this are no typing. */
const mostChanges = 40;

export function createRecheck(rules: readonly Rule[] = allRules): Recheck {
  const tracker = createTracker();
  const ran = new Map<Rule, Ran>();
  let last: { readonly application: Application; readonly context: RuleContext } | null = null;

  return (application, options) => {
    const context = contextOf(application, options);
    const changed = last && sameAround(last.context, context) ? changedReads(last.application, application) : null;
    last = { application, context };
    const seen: RuleContext = { ...context, application: tracker.behindGlass(context.application) };
    for (const rule of rules) {
      const before = changed && ran.get(rule);
      if (before && !sharesOne(changed, before.reads)) continue;
      const reads = new Set<Read>();
      const findings = tracker.noting(reads, () => runRules(seen, [rule], options.onRuleError));
      ran.set(rule, { findings, reads });
    }
    return inOrder(rules.flatMap((rule) => ran.get(rule)?.findings ?? []));
  };
}

function sharesOne(few: ReadonlySet<Read>, many: ReadonlySet<Read>): boolean {
  for (const read of few) if (many.has(read)) return true;
  return false;
}

/** Everything that a rule sees beside the application is as it was. */
function sameAround(before: RuleContext, now: RuleContext): boolean {
  return (
    before.certType === now.certType &&
    before.day === now.day &&
    before.asOf === now.asOf &&
    !now.wholeMessage &&
    !before.wholeMessage &&
    before.goodsComplete === now.goodsComplete &&
    before.goodsTotal === now.goodsTotal &&
    JSON.stringify(before.certified ?? []) === JSON.stringify(now.certified ?? [])
  );
}

/** The reads that would give something else now; null where rows came or went, or too much changed. */
function changedReads(before: Application, now: Application): ReadonlySet<Read> | null {
  const changes = changesBetween(before, now);
  if (changes === null || changes.length > mostChanges) return null;
  const changed = new Set<Read>(changes.flatMap(readsOf));
  if (!sameValues(exoticValuesOf(before), exoticValuesOf(now))) changed.add('#exotic');
  if (!sameValues(longValuesOf(before), longValuesOf(now))) changed.add('#long');
  return changed;
}

function readsOf({ path }: Change): readonly Read[] {
  const parts = parsePath(path);
  return parts?.tag ? [`${parts.section}.${parts.tag}`, `${parts.section}.*`, `*.${parts.tag}`] : [];
}

const sameValues = (before: readonly FieldValue[], now: readonly FieldValue[]): boolean =>
  before.length === now.length && before.every((one, index) => same(one, now[index]));

const same = (one: FieldValue, other: FieldValue | undefined): boolean =>
  one === other || (other !== undefined && one.value === other.value && one.tag === other.tag && one.section === other.section && one.row === other.row);
