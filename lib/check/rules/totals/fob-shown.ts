import type { GoodsLine } from '../../../certificate/application';
import { factOn, groundsOf } from '../../../rulebook/fact';
import { criterionOf, percentageIn } from '../../criterion-of';
import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import { severityOf } from '../../severity';
import type { Rule } from '../../rule';

/** Types that print the FOB value need it: always, or on FORM E with a value criterion. RCEP has it in criterion/supplement. */
export const fobShown: Rule = {
  id: 'totals/fob-shown',
  sources: ['portal-field-notes'],
  *check(context) {
    const { rules, day, certType, application, wholeMessage } = context;
    const fact = rules && factOn(rules.goods, day);
    const shown = fact?.value.fobShown;
    // A whole application that is declared is told of every empty FOB value anyway.
    if (!fact || certType === 'RC' || (shown !== 'always' && shown !== 'with-rvc') || (wholeMessage && application.CertificateHead.ApplyType === '1')) return;
    const grounds = groundsOf(fact, 'fobShown');
    for (const { row, line } of goodsItems(context)) {
      if (line.FOBValue?.trim() !== '' || !line.InvValue?.trim() || (shown === 'with-rvc' && !byValue(line))) continue;
      yield {
        path: `Goods[${row}].FOBValue`,
        severity: severityOf(grounds.confidence) === 'hint' ? 'hint' : 'warning',
        sources: [grounds.source],
        message: shown === 'always' ? say('本类证书打印FOB值，请填写。', 'This type prints the FOB value: fill it in.') : say('按区域价值成分申请时证书打印FOB值，请填写。', 'With a value criterion the certificate prints the FOB value: fill it in.'),
      };
    }
  },
};

const byValue = (line: GoodsLine): boolean => percentageIn(criterionOf(line)) !== null || criterionOf(line).startsWith('RVC') || (criterionOf(line) === 'PSR' && line.OriCriteriaSub?.trim() === '1');
