import { goodsItems } from '../../goods-lines';
import { say, shown } from '../../say';
import { statedUnits } from '../../stated-units';
import type { Rule } from '../../rule';

/** Packing that says itself that the buyer of one piece gets it. */
const retail = /^(?:INNER|RETAIL|GIFT|COLOU?R|DISPLAY)\s+(?:BOX|BAG|PACK|CARTON|CASE)(?:E?S)?$/;
/** Packing that may be either, and units of the goods themselves. */
const small = /^(?:BOTTLES?|JARS?|BLISTERS?|SACHETS?|POUCH(?:ES)?|AMPOULES?|VIALS?|PAIRS?|DOZENS?|PCS?|PIECES?|SETS?|UNITS?)$/;

/** Number and kind of packages are those of the transport packing, not retail packs and not pieces. */
export const retailPacking: Rule = {
  id: 'description/retail-packing',
  sources: ['customs-qa-2025'],
  *check(context) {
    for (const { row, line } of goodsItems(context)) {
      if (line.PackType === '2') continue;
      // Field and description mostly say the same: once is enough.
      const found = statedUnits(line).find(({ unit }) => retail.test(unit) || small.test(unit));
      if (!found) continue;
      yield {
        path: `Goods[${row}].${found.tag}`,
        severity: retail.test(found.unit) ? 'warning' : 'hint',
        message: say(`“${shown(found.unit)}”不像运输包装；请写纸箱、木箱等运输包装，无包装的写 PCS IN NUDE 等。`, `"${shown(found.unit)}" is hardly transport packing: name cartons, cases or the like, or PCS IN NUDE for unpacked goods.`),
      };
    }
  },
};
