import type { Application } from '../certificate/application';
import type { CertType } from '../certificate/types';
import type { Finding } from '../certificate/finding';
import type { CertificateRules } from '../rulebook/certificate';
import type { IsoDate } from '../rulebook/fact';
import type { CertifiedBatch } from './certified';

/** What a rule sees. Values are the application's own; undefined is unknown: a rule abstains, it never guesses. */
export interface RuleContext {
  readonly application: Application;
  /** Null while the type is unknown or not chosen. */
  readonly certType: CertType | null;
  /** The rulebook of that type. */
  readonly rules: CertificateRules | null;
  /** The day whose law applies: the application date if it is a date, else `asOf`. */
  readonly day: IsoDate;
  /** Today, as given by the caller. */
  readonly asOf: IsoDate;
  /** True where the application is a whole message: what is empty in it is missing. False for a form partly read. */
  readonly wholeMessage: boolean;
  /** False while some goods lines of the form have not been read: totals and counts must abstain. */
  readonly goodsComplete: boolean;
  /** Number of goods lines, also of those not read; null when unknown. */
  readonly goodsTotal: number | null;
  /** Batches that the user's register holds already; absent: no register was looked at. */
  readonly certified?: readonly CertifiedBatch[];
}

/** What a rule returns; the engine adds the id and the sources. */
export type RuleResult = Omit<Finding, 'rule' | 'sources'> & { readonly sources?: readonly string[] };

/** One check: a small pure function with id and sources. Adding a rule is adding one of these to a list. */
export interface Rule {
  /** Reads like a path: `third-party/mainland-company`. */
  readonly id: string;
  /** Types it applies to; absent: all, also when the type is unknown. */
  readonly types?: readonly CertType[];
  /** Ids in the table of sources. */
  readonly sources: readonly string[];
  /** Days between which it holds, both included. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  check(context: RuleContext): Iterable<RuleResult>;
}

/** How to check. */
export interface CheckOptions {
  /** Today's date, Chinese time. */
  readonly asOf: IsoDate;
  /** `empty`: a field that is absent is empty (a whole message); `unknown`: it is unknown (a form partly read). */
  readonly absent: 'empty' | 'unknown';
  readonly goodsComplete?: boolean;
  readonly goodsTotal?: number | null;
  /** Batches that already have a certificate, from the user's register, without the one being checked. */
  readonly certified?: readonly CertifiedBatch[];
  /** Told when a rule throws; the other rules go on. Absent: the failing rule stays silent. */
  readonly onRuleError?: (ruleId: string, error: unknown) => void;
}
