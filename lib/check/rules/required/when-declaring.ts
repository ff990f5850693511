import type { FieldSpec, Section } from '../../../certificate/field';
import { fields } from '../../../certificate/fields';
import { formatPath } from '../../../certificate/path';
import type { CertType } from '../../../certificate/types';
import { say } from '../../say';
import type { Rule, RuleContext, RuleResult } from '../../rule';

/** Where the field notes do not ask for what the schema asks for. */
const disputed: ReadonlySet<string> = new Set(['CertificateHead.EntMgrNo', 'CertificateHead.InvDate', 'CertificateHead.InvNo', 'CertificateHead.Curr', 'CertificateHead.IntendExpDate', 'Goods.GoodsUnitRef', 'Goods.InvPrice', 'NonpartyCorp.EntAddr']);
/** What a row that is not goods has. */
const notGoods: ReadonlySet<string> = new Set(['GoodsItemFlag', 'GNo', 'GoodsNameE', 'PackQty', 'PackUnit', 'GoodsDesc', 'PackType']);
/** Looked at by rules of their own. */
const elsewhere: ReadonlySet<string> = new Set(['CertificateHead.Mark', 'AplPromise.AplPromiseCode', 'CertificateHead.ExporterTel', 'CertificateHead.ExporterFax', 'CertificateHead.ExporterEmail']);

/**
 * What must be filled before declaring. Only a whole message can lack something. When it is declared, each lack is an
 * error where schema and field notes agree, else a hint; in a draft one hint for each part says what is left to fill.
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
      for (const [row, index] of rows) yield* lacking(context, section, row, index, declaring);
    }
  },
};

function* lacking({ certType }: RuleContext, section: Section, row: Readonly<Record<string, string | undefined>>, index: number | null, declaring: boolean): Generator<RuleResult> {
  const missing = Object.entries(fields[section]).filter(([tag, spec]) => isLacking(section, tag, spec, row, certType));
  if (declaring) {
    for (const [tag, spec] of missing) {
      const sure = !disputed.has(`${section}.${tag}`) || (certType === 'RC' && section === 'CertificateHead');
      yield { path: formatPath(section, index, tag), severity: sure ? 'error' : 'hint', message: say(`申报前须填“${spec.label['zh-CN']}”。`, `${spec.label.en} must be filled before declaring.`) };
    }
  } else if (missing.length > 0 && section !== 'NonpartyCorp') {
    const first = missing.slice(0, 12);
    const more = missing.length > first.length;
    yield {
      path: formatPath(section, index, null),
      severity: 'hint',
      message: say(`申报前尚需填写：${first.map(([, spec]) => spec.label['zh-CN']).join('、')}${more ? `等${missing.length}项` : ''}。`, `Still to be filled before declaring: ${first.map(([, spec]) => spec.label.en).join(', ')}${more ? ` and ${missing.length - first.length} more` : ''}.`),
    };
  }
}

function isLacking(section: Section, tag: string, spec: FieldSpec, row: Readonly<Record<string, string | undefined>>, certType: CertType | null): boolean {
  if (spec.required === 'optional' || row[tag]?.trim() || elsewhere.has(`${section}.${tag}`)) return false;
  if (section === 'Goods' && row['GoodsItemFlag'] === 'Y' && !notGoods.has(tag)) return false;
  return !spec.onlyFor || (certType !== null && spec.onlyFor.includes(certType));
}
