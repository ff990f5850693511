import { amountOf } from '../../amount';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** Gross weight is not below net weight. */
export const weights: Rule = {
  id: 'totals/gross-below-net',
  sources: ['document-errors'],
  *check({ application }) {
    for (const [row, line] of application.Goods.entries()) {
      const gross = amountOf(line.GrossWt);
      const net = amountOf(line.NetWt);
      if (gross === null || net === null || gross === 0 || gross >= net) continue;
      yield { path: `Goods[${row}].GrossWt`, severity: 'warning', message: say(`毛重 ${line.GrossWt} 小于净重 ${line.NetWt}。`, `Gross weight ${line.GrossWt} is below net weight ${line.NetWt}.`) };
    }
  },
};
