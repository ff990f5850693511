import { withValue } from '../certificate/access';
import type { Application } from '../certificate/application';
import type { Finding } from '../certificate/finding';
import type { Path } from '../certificate/path';
import type { CertType } from '../certificate/types';
import type { IsoDate } from '../rulebook/fact';
import { chinese } from './rules/characters/chinese';
import { fullWidthRule } from './rules/characters/full-width';
import { invisibleRule } from './rules/characters/invisible';
import { typographicRule } from './rules/characters/typographic';
import { length } from './rules/format/length';
import { blank } from './rules/invoice-number/blank';
import { fullWidthNumber } from './rules/invoice-number/full-width';
import { zeroOrLetterO } from './rules/invoice-number/zero-or-letter-o';
import { runRules } from './run-rules';
import type { Rule } from './rule';

/** Rules that look at the text of one field and at nothing else but the certificate type: those that keys bring up. */
const rules: readonly Rule[] = [chinese, fullWidthRule, invisibleRule, typographicRule, length, blank, fullWidthNumber, zeroOrLetterO];

const ids: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

const nothing: Application = { CertificateHead: {}, Goods: [], ModCertificate: null, NonpartyCorp: [], OriInv: [], AplPromise: {} };

/** What the rules of one field say of it while it is being typed; the full check follows and says the same of it. */
export function checkTypedField(path: Path, value: string, certType: CertType | null, day: IsoDate): Finding[] {
  const application = withValue(nothing, path, value);
  return runRules({ application, certType, rules: null, day, asOf: day, wholeMessage: false, goodsComplete: false, goodsTotal: null }, rules).filter((finding) => finding.path === path);
}

/** The findings with those of the typed field's own rules renewed; the others stay until the full check has answered. */
export function renewTypedField(findings: readonly Finding[], path: Path, typed: readonly Finding[]): Finding[] {
  const stays = findings.filter((finding) => finding.path !== path || !ids.has(finding.rule));
  const order = { error: 0, warning: 1, hint: 2 } as const;
  return [...stays, ...typed].sort((one, other) => order[one.severity] - order[other.severity]);
}
