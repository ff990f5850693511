import { factOn } from '../../../rulebook/fact';
import { goodsItems } from '../../goods-lines';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';

/** A certificate filled to a limit that no longer holds, its invoice number with -1 or -2: split without need. */
export const needlessSplit: Rule = {
  id: 'goods/needless-split',
  sources: ['customs-faq-2023'],
  *check(context) {
    const { rules, day, goodsComplete } = context;
    const fact = rules && factOn(rules.itemLimit, day);
    const number = context.application.CertificateHead.InvNo?.trim() ?? '';
    if (!fact || !goodsComplete || !/[^-]-\d{1,2}$/.test(number)) return;
    const items = [...goodsItems(context)].length;
    const old = rules?.itemLimit.find(({ value, until }) => value === items && until !== undefined && until < day);
    if (!old || (fact.value !== null && fact.value <= items)) return;
    yield {
      path: 'Goods',
      severity: 'hint',
      sources: [fact.source],
      message:
        fact.value === null
          ? say(`每份最多${items}项的限制已取消；若因此拆分（${shown(number)}），可合为一份。`, `The limit of ${items} items has ended: if this is one part of a split (${shown(number)}), one certificate will do.`)
          : say(`每份限额已由${items}项增至${fact.value}项；若因此拆分（${shown(number)}），可合并。`, `The limit is no longer ${items} but ${fact.value} items: parts of a split (${shown(number)}) can be joined.`),
    };
  },
};
