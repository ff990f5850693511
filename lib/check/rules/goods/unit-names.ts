import { goodsItems } from '../../goods-lines';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';
import { isMeasure, sameUnit, unitKind } from '../../unit';

/** The unit in Chinese and in English is one unit: 千克 is not PCS. */
export const unitNames: Rule = {
  id: 'goods/unit-names',
  sources: ['document-errors'],
  *check(context) {
    for (const { row, line } of goodsItems(context)) {
      const chinese = unitKind(line.GoodsUnit);
      const english = unitKind(line.GoodsUnitE);
      if (!chinese || !english || sameUnit(chinese, english)) continue;
      yield {
        path: `Goods[${row}].GoodsUnitE`,
        severity: isMeasure(chinese) || isMeasure(english) ? 'warning' : 'hint',
        message: say(`单位中文为“${shown(line.GoodsUnit ?? '')}”，英文为“${shown(line.GoodsUnitE ?? '')}”，请按发票统一。`, `The unit is "${shown(line.GoodsUnit ?? '')}" in Chinese but "${shown(line.GoodsUnitE ?? '')}" in English: use that of the invoice.`),
      };
    }
  },
};
