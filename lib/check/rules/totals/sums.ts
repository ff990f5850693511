import { Big } from 'big.js';
import { decimalOf, plain } from '../../decimal';
import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import type { Rule, RuleContext } from '../../rule';

const halfCent = new Big('0.005');

/** The sums of the lines are the totals of the head: invoice amount and FOB value. Half a cent a line is rounding. */
export const sums: Rule = {
  id: 'totals/sums',
  sources: ['document-errors'],
  *check(context) {
    if (!context.goodsComplete) return;
    for (const [lineTag, headTag, zh, en] of [['InvValue', 'TotalAmt', '发票金额', 'invoice amounts'], ['FOBValue', 'FOBValue', 'FOB值', 'FOB values']] as const) {
      const total = decimalOf(context.application.CertificateHead[headTag]);
      const sum = sumOf(context, lineTag);
      if (total === null || sum === null || sum.value.minus(total).abs().lte(halfCent.times(sum.lines + 1))) continue;
      yield {
        path: `CertificateHead.${headTag}`,
        severity: 'warning',
        message: say(`各项${zh}之和 ${plain(sum.value)} 与总额 ${plain(total)} 不符，请核对。`, `The ${en} of the lines add up to ${plain(sum.value)}, the total says ${plain(total)}: check which is right.`),
      };
    }
  },
};

function sumOf(context: RuleContext, tag: 'InvValue' | 'FOBValue'): { value: Big; lines: number } | null {
  let value = new Big(0);
  let lines = 0;
  for (const { line } of goodsItems(context)) {
    const amount = decimalOf(line[tag]);
    if (amount === null) return null;
    value = value.plus(amount);
    lines += 1;
  }
  return lines > 0 ? { value, lines } : null;
}
