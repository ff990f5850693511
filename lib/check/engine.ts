import { fields, listSections } from '../certificate/fields';
import type { Application } from '../certificate/application';
import type { Finding, Severity } from '../certificate/finding';
import { isCertType } from '../certificate/types';
import { parsePath, type Path } from '../certificate/path';
import type { Section } from '../certificate/field';
import { rulesOf } from '../rulebook';
import { dayOf } from './day';
import type { CheckOptions, Rule, RuleContext } from './rule';
import { rules as allRules } from './rules';
import { runRules } from './run-rules';

/**
 * Checks an application against the rules of the day: its application date where that is a date, else `asOf`.
 * Returns findings, errors first, then as they stand on the page; none twice. Never throws for bad values; a rule that
 * fails is reported to `onRuleError` and the others go on.
 */
export function check(application: Application, options: CheckOptions, rules: readonly Rule[] = allRules): Finding[] {
  const context = contextOf(application, options);
  return inOrder(runRules(context, rules, options.onRuleError));
}

/** What rules see of an application. */
export function contextOf(given: Application, options: CheckOptions): RuleContext {
  const wholeMessage = options.absent === 'empty';
  const application = wholeMessage ? withEmpties(given) : given;
  const code = application.CertificateHead.CertType ?? '';
  const certType = isCertType(code) ? code : null;
  return {
    application,
    certType,
    rules: certType && rulesOf(certType),
    day: dayOf(application.CertificateHead.AplDate) ?? options.asOf,
    asOf: options.asOf,
    wholeMessage,
    goodsComplete: options.goodsComplete ?? wholeMessage,
    goodsTotal: options.goodsTotal ?? (wholeMessage ? application.Goods.length : null),
    ...(options.certified && { certified: options.certified }),
  };
}

/** A whole message: what is absent is empty. */
function withEmpties(application: Application): Application {
  const fill = (section: Section, row: object): object => ({ ...emptyRows[section], ...row });
  const lists = Object.fromEntries(listSections.map((section) => [section, application[section].map((row) => fill(section, row))]));
  return {
    ...application,
    ...lists,
    CertificateHead: fill('CertificateHead', application.CertificateHead),
    AplPromise: fill('AplPromise', application.AplPromise),
    ModCertificate: application.ModCertificate && fill('ModCertificate', application.ModCertificate),
  };
}

const emptyRows = Object.fromEntries(
  Object.entries(fields).map(([section, specs]) => [section, Object.fromEntries(Object.keys(specs).map((tag) => [tag, '']))]),
) as Readonly<Record<Section, Readonly<Record<string, string>>>>;

const loudness: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };
const sectionOrder = Object.keys(fields);
const tagOrder = new Map(Object.entries(fields).flatMap(([section, specs]) => Object.keys(specs).map((tag, index) => [`${section}.${tag}`, index + 1] as const)));

/** Errors first, then as they stand on the page. */
export function inOrder(findings: Finding[]): Finding[] {
  const places = new Map(findings.map((finding) => [finding.path, placeOf(finding.path)]));
  const place = (finding: Finding): number => places.get(finding.path) ?? 0;
  return findings.sort((a, b) => loudness[a.severity] - loudness[b.severity] || place(a) - place(b));
}

/** Where on the page a path stands: section, row, field. */
function placeOf(path: Path): number {
  const parts = parsePath(path);
  if (!parts) return Number.MAX_SAFE_INTEGER;
  const tag = parts.tag === null ? 0 : (tagOrder.get(`${parts.section}.${parts.tag}`) ?? 0);
  return (sectionOrder.indexOf(parts.section) * 10_000 + (parts.row === null ? 0 : parts.row + 1)) * 100 + tag;
}
