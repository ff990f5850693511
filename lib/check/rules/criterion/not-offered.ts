import type { CertType } from '../../../certificate/types';
import type { Fix } from '../../../certificate/finding';
import { factOn } from '../../../rulebook/fact';
import { criterionOf, percentageIn } from '../../criterion-of';
import { goodsItems } from '../../goods-lines';
import { say, shown } from '../../say';
import { severityOf } from '../../severity';
import type { Rule } from '../../rule';
import { han } from '../../text-repair';

/** The criterion is one that the type offers. The lists come from field notes: never an error. */
export const criterionNotOffered: Rule = {
  id: 'criterion/not-offered',
  sources: ['portal-field-notes'],
  *check(context) {
    const fact = context.rules && factOn(context.rules.criteria, context.day);
    const codes = fact?.value.codes;
    if (!fact || !codes) return;
    for (const { row, line } of goodsItems(context)) {
      const criterion = criterionOf(line);
      // The form may show the meaning in Chinese where the code belongs.
      if (!criterion || codes.includes(criterion) || han.test(criterion)) continue;
      if (fact.value.percentage && percentageIn(criterion) !== null) continue;
      // RCEP adds ACU and DMI behind the criterion.
      if (/^(\S+)(?: (?:ACU|DMI))+$/.test(criterion) && codes.includes(criterion.split(' ')[0] ?? '')) continue;
      const path = `Goods[${row}].OriCriteria`;
      const fix = mend(context.certType, criterion, codes, fact.value.percentage, path);
      yield {
        path,
        severity: severityOf(fact.confidence) === 'hint' ? 'hint' : 'warning',
        sources: [fact.source],
        message: say(`原产地标准“${shown(line.OriCriteria ?? '')}”不在本类证书可选项中：${codes.join('、')}${fact.value.percentage ? '或百分比' : ''}。`, `Criterion "${shown(line.OriCriteria ?? '')}" is not offered for this type: ${codes.join(', ')}${fact.value.percentage ? ' or a percentage' : ''}.`),
        ...(fix && { fix }),
      };
    }
  },
};

/** The code meant where only one can be: RCEP prints CTC for any change of heading, a share of 40 to 100 lacks its sign. */
function mend(type: CertType | null, criterion: string, codes: readonly string[], percentage: boolean, path: string): Fix | null {
  const share = Number(criterion);
  const bare = criterion.replaceAll(/[^A-Z]/g, '');
  const meant = type === 'RC' && /^(?:CC|CTH|CTSH)$/.test(criterion) ? 'CTC' : percentage && /^\d{2,3}(?:\.\d+)?$/.test(criterion) && share >= 40 && share <= 100 ? `${criterion}%` : /^[A-Z.\s'"]+$/.test(criterion) && codes.includes(bare) ? bare : null;
  return meant === null || meant === '' ? null : { label: say(`改为 ${meant}`, `Use ${meant}`), edits: [{ path, value: meant }] };
}
