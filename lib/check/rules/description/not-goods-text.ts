import { goodsItems } from '../../goods-lines';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';

const about = /^\s*(?:ABOUT|APPROX(?:\.|IMATELY)?)\s+[\dA-Z]/i;
const price = /(?:\b(?:USD|EUR|GBP|CNY|JPY|HKD)|US\$|€|\$)\s*\.?\s*\d[\d,]*(?:\.\d+)?(?:\s*(?:PER|\/)\s*[A-Z]+)?/i;

/** The description holds goods and packing: no ABOUT before the number, no price. */
export const notGoodsText: Rule = {
  id: 'description/not-goods-text',
  sources: ['document-errors'],
  *check(context) {
    for (const { row, line } of goodsItems(context)) {
      const text = line.GoodsDesc ?? '';
      const path = `Goods[${row}].GoodsDesc`;
      if (about.test(text)) yield { path, severity: 'hint', message: say('件数前不写 ABOUT，请填实际件数。', 'No ABOUT before the number of packages: state the real one.') };
      const found = price.exec(text);
      if (found) yield { path, severity: 'hint', message: say(`描述中不写单价，请删去“${shown(found[0])}”。`, `The description carries no price: remove "${shown(found[0])}".`) };
    }
  },
};
