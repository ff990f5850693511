import { factOn } from '../../../rulebook/fact';
import { destinationOf } from '../../country-of';
import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** Types that show the criterion want one for every line. Only a whole message can lack it. */
export const criterionMissing: Rule = {
  id: 'criterion/missing',
  sources: ['portal-field-notes'],
  *check(context) {
    const fact = context.rules && factOn(context.rules.criteria, context.day);
    if (!context.wholeMessage || !fact?.value.shown) return;
    // Australia and New Zealand accept FORM A with an empty box.
    if (context.certType === 'G' && mayStayEmpty(destinationOf(context.application)?.alpha2)) return;
    const { codes } = fact.value;
    const choice = codes ? `（${codes.join('、')}）` : '';
    const declaring = context.application.CertificateHead.ApplyType === '1';
    for (const { row, line } of goodsItems(context)) {
      if (line.OriCriteria?.trim()) continue;
      yield { path: `Goods[${row}].OriCriteria`, severity: declaring ? 'warning' : 'hint', message: say(`本类证书须填原产地标准${choice}。`, `This type requires an origin criterion${choice && `: ${codes?.join(', ')}`}.`) };
    }
  },
};

const mayStayEmpty = (country: string | undefined): boolean => country === undefined || country === 'AU' || country === 'NZ';
