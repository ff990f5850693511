import type { Finding } from '../certificate/finding';
import { fieldNameOf, type Path } from '../certificate/path';

/** For what a finding is left aside. */
export type AsideScope = 'goods' | 'consignee' | 'certificate' | 'certType' | 'everywhere';

/** That a user does not want to see a rule's findings, and for what. */
export interface AsideRecord {
  /** Id of the rule. */
  readonly rule: string;
  readonly scope: AsideScope;
  /** Which one: as {@link ScopeKeys} name it. */
  readonly of: string;
  /** The field, without its row, in which an error was looked at: what the rule says there. Absent: warnings and hints in any field, no error. */
  readonly field?: Path | undefined;
}

/** What each scope is on the form at hand: which consignee, which certificate. Absent: not known there, and nothing is left aside by it. */
export type ScopeKeys = Readonly<Partial<Record<AsideScope, string>>>;

export interface AsideFinding<R extends AsideRecord> {
  readonly finding: Finding;
  /** The record that leaves it aside. */
  readonly record: R;
}

/** Findings taken apart: those to be shown, and those left aside, both in their order. */
export interface SetAside<R extends AsideRecord> {
  readonly shown: readonly Finding[];
  readonly aside: readonly AsideFinding<R>[];
}

/** From the narrowest to the widest: of several records that hold, the narrowest is named. */
export const asideScopes = ['goods', 'certificate', 'consignee', 'certType', 'everywhere'] as const satisfies readonly AsideScope[];

/** The records that hold on a form, the narrowest first. Nothing but what their scopes name is compared. */
export const recordsThatHold = <R extends AsideRecord>(records: readonly R[], keys: ScopeKeys): R[] =>
  records.filter(({ scope, of }) => keys[scope] === of).toSorted((one, other) => asideScopes.indexOf(one.scope) - asideScopes.indexOf(other.scope));

/**
 * Whether a finding may be left aside for that. An error rests on official text, a source document or the schema: it may
 * be left aside for the one certificate that was looked at, never for all that come after it.
 */
export const mayLeaveAside = ({ severity }: Finding, scope: AsideScope): boolean => severity !== 'error' || scope === 'certificate';

/** What a record says of the finding that the user looks at: one that has become an error since was never looked at as such. */
export const looksAt = ({ rule, severity, path }: Finding): Pick<AsideRecord, 'rule' | 'field'> => (severity === 'error' ? { rule, field: fieldNameOf(path) } : { rule });

/** Whether a record leaves a finding aside on a form on which it holds. */
export const leavesAside = ({ rule, scope, field }: Omit<AsideRecord, 'of'>, finding: Finding): boolean =>
  rule === finding.rule && mayLeaveAside(finding, scope) && (field === undefined ? finding.severity !== 'error' : field === fieldNameOf(finding.path));

/** Takes out the findings that the user wants to leave aside on a form, by the records that hold on it ({@link recordsThatHold}). */
export function setAside<R extends AsideRecord>(findings: readonly Finding[], holding: readonly R[]): SetAside<R> {
  if (holding.length === 0) return { shown: findings, aside: [] };
  const shown: Finding[] = [];
  const aside: AsideFinding<R>[] = [];
  for (const finding of findings) {
    const record = holding.find((each) => leavesAside(each, finding));
    if (record) aside.push({ finding, record });
    else shown.push(finding);
  }
  return { shown, aside };
}
