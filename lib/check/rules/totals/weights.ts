import { decimalOf } from '../../decimal';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** Gross weight is not below net weight. */
export const weights: Rule = {
  id: 'totals/gross-below-net',
  sources: ['document-errors'],
  *check({ application }) {
    for (const [row, line] of application.Goods.entries()) {
      const gross = decimalOf(line.GrossWt);
      const net = decimalOf(line.NetWt);
      if (gross === null || net === null || gross.eq(0) || gross.gte(net)) continue;
      yield { path: `Goods[${row}].GrossWt`, severity: 'warning', message: say(`毛重 ${line.GrossWt} 小于净重 ${line.NetWt}，请核对。`, `Gross weight ${line.GrossWt} is below net weight ${line.NetWt}: check them.`) };
    }
  },
};
