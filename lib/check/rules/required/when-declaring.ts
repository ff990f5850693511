import type { FieldSpec, Section } from '../../../certificate/field';
import { fields } from '../../../certificate/fields';
import type { Severity } from '../../../certificate/finding';
import { formatPath } from '../../../certificate/path';
import type { CertType } from '../../../certificate/types';
import { say } from '../../say';
import type { Rule, RuleContext, RuleResult } from '../../rule';

/** Where the field notes do not ask for what the schema asks for: warnings, or hints where most certificates do without. */
const disputed: ReadonlySet<string> = new Set(['CertificateHead.InvDate', 'CertificateHead.InvNo', 'CertificateHead.Curr', 'CertificateHead.IntendExpDate', 'Goods.InvPrice']);
/** Filing numbers ended in 2023; a second unit is met only where there is a second quantity. */
const oftenEmpty: ReadonlySet<string> = new Set(['CertificateHead.EntMgrNo', 'Goods.GoodsUnitRef']);
/** Asked for by schema and field notes alike, on RCEP alone. */
const sureOnRcep: ReadonlySet<string> = new Set(['CertificateHead.InvDate', 'CertificateHead.InvNo', 'CertificateHead.Curr']);
/** What a row that is not goods has. */
const notGoods: ReadonlySet<string> = new Set(['GoodsItemFlag', 'GNo', 'GoodsNameE', 'PackQty', 'PackUnit', 'GoodsDesc', 'PackType']);
/** Looked at by rules of their own. */
const elsewhere: ReadonlySet<string> = new Set(['NonpartyCorp.EntName', 'NonpartyCorp.EntAddr', 'CertificateHead.Consignee', 'CertificateHead.Mark', 'AplPromise.AplPromiseCode', 'CertificateHead.ExporterTel', 'CertificateHead.ExporterFax', 'CertificateHead.ExporterEmail']);

/**
 * What must be filled in before declaring. Only a whole message can lack something. When it is declared, each lack is an
 * error where schema and field notes agree, else a warning; in a draft one hint for each part says what is left to fill.
 */
export const whenDeclaring: Rule = {
  id: 'required/when-declaring',
  sources: ['schema-2022-1', 'portal-field-notes'],
  *check(context) {
    if (!context.wholeMessage) return;
    const declaring = context.application.CertificateHead.ApplyType === '1';
    for (const section of ['CertificateHead', 'Goods', 'NonpartyCorp', 'OriInv'] as const) {
      const part = context.application[section];
      const rows = Array.isArray(part) ? part.map((row, index) => [row, index] as const) : [[part, null] as const];
      for (const [row, index] of rows) {
        if (isUsed(section, row, context.certType)) yield* lacking(context, section, row, index, declaring);
      }
    }
  },
};

function* lacking({ certType }: RuleContext, section: Section, row: Readonly<Record<string, string | undefined>>, index: number | null, declaring: boolean): Generator<RuleResult> {
  const missing = Object.entries(fields[section]).filter(([tag, spec]) => isLacking(section, tag, spec, row, certType));
  if (declaring) {
    for (const [tag, spec] of missing) {
      yield { path: formatPath(section, index, tag), severity: severityIn(`${section}.${tag}`, certType), message: say(`申报前须填“${spec.label['zh-CN']}”。`, `${spec.label.en} must be filled in before declaring.`) };
    }
  } else if (missing.length > 0 && section !== 'NonpartyCorp') {
    const first = missing.slice(0, 12);
    const more = missing.length > first.length;
    yield {
      path: formatPath(section, index, null),
      severity: 'hint',
      message: say(`申报前尚需填写：${first.map(([, spec]) => spec.label['zh-CN']).join('、')}${more ? `等${missing.length}项` : ''}。`, `Still to be filled in before declaring: ${first.map(([, spec]) => spec.label.en).join(', ')}${more ? ` and ${missing.length - first.length} more` : ''}.`),
    };
  }
}

/** Rows without anything in them are no companies; invoices are listed on RCEP alone. */
const isUsed = (section: Section, row: Readonly<Record<string, string | undefined>>, certType: CertType | null): boolean =>
  section === 'OriInv' ? certType === 'RC' : section !== 'NonpartyCorp' || Object.entries(row).some(([tag, value]) => tag !== 'SortNo' && value?.trim());

function severityIn(field: string, certType: CertType | null): Severity {
  if (oftenEmpty.has(field)) return 'hint';
  return disputed.has(field) && !(certType === 'RC' && sureOnRcep.has(field)) ? 'warning' : 'error';
}

function isLacking(section: Section, tag: string, spec: FieldSpec, row: Readonly<Record<string, string | undefined>>, certType: CertType | null): boolean {
  if (spec.required === 'optional' || row[tag]?.trim() || elsewhere.has(`${section}.${tag}`)) return false;
  if (section === 'Goods' && row['GoodsItemFlag'] === 'Y' && !notGoods.has(tag)) return false;
  // One empty country is enough said by the rule on third parties.
  if (section === 'NonpartyCorp' && tag.startsWith('EntCountry') && !row['EntCountryCode']?.trim() && !row['EntCountryName']?.trim()) return false;
  return !spec.onlyFor || (certType !== null && spec.onlyFor.includes(certType));
}
