import { decimalOf } from '../../decimal';
import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import type { Rule } from '../../rule';
import { unitKind } from '../../unit';

/** A quantity in kilograms is not above the gross weight of the line. */
export const quantityAboveGross: Rule = {
  id: 'totals/quantity-above-gross',
  sources: ['document-errors'],
  *check(context) {
    for (const { row, line } of goodsItems(context)) {
      if (unitKind(line.GoodsUnitE) !== 'kg' || unitKind(line.WtUnit) !== 'kg') continue;
      const quantity = decimalOf(line.GoodsQty);
      const gross = decimalOf(line.GrossWt);
      if (quantity === null || gross === null || gross.eq(0) || quantity.lte(gross)) continue;
      yield { path: `Goods[${row}].GoodsQty`, severity: 'warning', message: say(`数量 ${line.GoodsQty} 千克大于毛重 ${line.GrossWt} 千克，请核对。`, `A quantity of ${line.GoodsQty} kg is above the gross weight of ${line.GrossWt} kg: check it.`) };
    }
  },
};
