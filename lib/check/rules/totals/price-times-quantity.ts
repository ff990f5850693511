import { Big } from 'big.js';
import { decimalOf, plain } from '../../decimal';
import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import { unitKind } from '../../unit';
import type { Rule } from '../../rule';

/** Prices for another unit than that of the quantity: a ton beside kilograms; a dozen, a gross or a thousand beside pieces. */
const others: Readonly<Record<string, readonly number[]>> = { kg: [1000], piece: [12, 144, 1000], pair: [12], set: [12], count: [12, 144, 1000] };

/** Unit price times quantity is the amount, in any of the line's quantities, within the rounding of the price. */
export const priceTimesQuantity: Rule = {
  id: 'totals/price-times-quantity',
  sources: ['document-errors'],
  *check(context) {
    for (const { row, line } of goodsItems(context)) {
      const price = decimalOf(line.InvPrice);
      const value = decimalOf(line.InvValue);
      const first = decimalOf(line.GoodsQty);
      if (price === null || value === null || first === null || price.times(first).eq(value)) continue;
      const known = [line.GoodsQtyRef, line.SecdGoodsQtyRef, line.PackQty, line.NetWt, line.GrossWt].map(decimalOf).filter((quantity) => quantity !== null);
      const decimals = line.InvPrice?.split('.')[1]?.length ?? 0;
      const rounding = new Big('0.5').div(new Big(10).pow(Math.max(decimals, 2)));
      const fits = (quantity: Big): boolean => price.times(quantity).minus(value).abs().lte(quantity.times(rounding).plus('0.01'));
      const priced = (others[unitKind(line.GoodsUnitE) ?? ''] ?? []).map((size) => first.div(size));
      if (fits(first) || known.some(fits) || priced.some(fits)) continue;
      yield {
        path: `Goods[${row}].InvValue`,
        severity: 'warning',
        message: say(`单价 ${plain(price)} × 数量 ${plain(first)} = ${plain(price.times(first))}，发票金额为 ${plain(value)}，请核对（有折扣的除外）。`, `Unit price ${plain(price)} × quantity ${plain(first)} = ${plain(price.times(first))}, but the amount is ${plain(value)}: check it, unless a discount explains it.`),
      };
    }
  },
};
