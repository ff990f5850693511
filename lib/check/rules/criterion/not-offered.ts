import { factOn } from '../../../rulebook/fact';
import { criterionOf, percentageIn } from '../../criterion-of';
import { goodsItems } from '../../goods-lines';
import { say, shown } from '../../say';
import { severityOf } from '../../severity';
import type { Rule } from '../../rule';

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
      if (!criterion || codes.includes(criterion)) continue;
      if (fact.value.percentage && percentageIn(criterion) !== null) continue;
      // RCEP adds ACU and DMI behind the criterion.
      if (/^(\S+)(?: (?:ACU|DMI))+$/.test(criterion) && codes.includes(criterion.split(' ')[0] ?? '')) continue;
      yield {
        path: `Goods[${row}].OriCriteria`,
        severity: severityOf(fact.confidence) === 'hint' ? 'hint' : 'warning',
        sources: [fact.source],
        message: say(`原产地标准“${shown(line.OriCriteria ?? '')}”不在本类证书可选项中：${codes.join('、')}${fact.value.percentage ? '或百分比' : ''}。`, `Criterion "${shown(line.OriCriteria ?? '')}" is not offered for this type: ${codes.join(', ')}${fact.value.percentage ? ' or a percentage' : ''}.`),
      };
    }
  },
};
