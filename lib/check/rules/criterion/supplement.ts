import type { GoodsLine } from '../../../certificate/application';
import type { CertType } from '../../../certificate/types';
import { criterionOf, percentageIn, shareIn } from '../../criterion-of';
import { goodsItems } from '../../goods-lines';
import { say, shown } from '../../say';
import type { Rule, RuleResult } from '../../rule';

/** What a criterion needs besides: the way of PSR on FORM E, the share with RVC on RCEP, heading or share on FORM A and APTA. */
export const criterionSupplement: Rule = {
  id: 'criterion/supplement',
  types: ['E', 'RC', 'G', 'B'],
  sources: ['portal-field-notes'],
  *check(context) {
    for (const { row, line } of goodsItems(context)) {
      const result = context.certType && look(context.certType, line, `Goods[${row}]`);
      if (result) yield result;
    }
  },
};

function look(type: CertType, line: GoodsLine, at: string): RuleResult | null {
  const criterion = criterionOf(line);
  const missing = (text: string | undefined): boolean => text !== undefined && text.trim() === '';
  if (type === 'E' && criterion === 'PSR' && missing(line.OriCriteriaSub)) {
    return { path: `${at}.OriCriteriaSub`, severity: 'warning', message: say('原产地标准选PSR时须选子标准：1 区域价值成分、2 税则归类改变、3 加工工序。', 'PSR needs its sub-criterion: 1 RVC, 2 change of tariff classification, 3 process rule.') };
  }
  if (type === 'RC' && criterion.startsWith('RVC')) {
    if (missing(line.ICompPrpr)) return { path: `${at}.ICompPrpr`, severity: 'warning', message: say('原产地标准选RVC时须填进口成份比例（0-100，最多两位小数）。', 'RVC needs the share of import content (0-100, at most two decimals).') };
    if (missing(line.FOBValue)) return { path: `${at}.FOBValue`, severity: 'warning', message: say('原产地标准选RVC时须填FOB值。', 'RVC needs the FOB value.') };
    const share = shareIn(line.ICompPrpr);
    if (share !== null && share > 60 && share <= 100) return { path: `${at}.ICompPrpr`, severity: 'hint', message: say(`进口成份 ${share}% 时区域价值成分不足40%；此栏填进口成份，不是区域价值成分，请核对。`, `Import content of ${share} % leaves less than 40 % regional value; this field takes the import content, not the RVC.`) };
  }
  return type === 'G' ? formA(criterion, line, at) : type === 'B' ? apta(criterion, line, at) : null;
}

function formA(criterion: string, line: GoodsLine, at: string): RuleResult | null {
  const path = `${at}.OriCriteriaRef`;
  const given = line.OriCriteriaRef?.trim();
  if (given === undefined) return null;
  if (criterion === 'W' && !/^\d{2}\.\d{2}$/.test(given)) {
    const digits = /^\d{4}/.exec((line.HSCode ?? '').replaceAll('.', ''))?.[0];
    const heading = digits && `${digits.slice(0, 2)}.${digits.slice(2)}`;
    return {
      path,
      severity: 'warning',
      message: say(`标准W后须填4位HS品目，格式 XX.XX${heading ? `，本项为 ${heading}` : ''}。`, `W is followed by the HS heading as XX.XX${heading ? `, here ${heading}` : ''}.`),
      ...(heading && { fix: { label: say(`填 ${heading}`, `Write ${heading}`), edits: [{ path, value: heading }] } }),
    };
  }
  if (criterion !== 'Y') return null;
  const share = shareIn(given);
  if (share !== null && share > 0 && share <= 50) return null;
  return { path, severity: 'warning', message: given ? say(`标准Y的进口成份“${shown(given)}”应大于0且不超过50%。`, `Import content "${shown(given)}" with Y must be above 0 and at most 50 %.`) : say('标准Y须填进口成份百分比（不超过50%）。', 'Y needs the percentage of import content, at most 50 %.') };
}

/** APTA: B with the share of non-originating content, at most 55 %; C with the cumulated share, at least 60 %; E with its rule. */
function apta(criterion: string, line: GoodsLine, at: string): RuleResult | null {
  if (criterion === 'E' && line.OriCriteriaRef?.trim() === '') {
    return { path: `${at}.OriCriteria`, severity: 'hint', sources: ['filling-apta'], message: say('特定原产地标准E后须写所依规则，如 E CTH。', 'E is followed by its product-specific rule, such as E CTH.') };
  }
  const match = /^([BC])(?: ?(\d{1,3}(?:\.\d+)?) ?%?)?$/.exec(criterion);
  if (!match || line.OriCriteriaRef === undefined) return null;
  const letter = match[1];
  const share = match[2] ? Number(match[2]) : (percentageIn(line.OriCriteriaRef) ?? shareIn(line.OriCriteriaRef));
  const fits = share !== null && (letter === 'B' ? share <= 55 : share >= 60);
  if (fits) return null;
  return {
    path: `${at}.OriCriteria`,
    severity: 'hint',
    sources: ['filling-apta'],
    message: letter === 'B' ? say('标准B后须填非原产成份占FOB的百分比，不超过55%，如 B 50%。', 'B is followed by the non-originating share of FOB, at most 55 %, such as B 50%.') : say('标准C后须填累计成份百分比，不低于60%，如 C 60%。', 'C is followed by the cumulated share, at least 60 %, such as C 60%.'),
  };
}
