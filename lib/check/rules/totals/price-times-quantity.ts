import { amountOf, plain } from '../../amount';
import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** Unit price times quantity is the amount, in any of the line's quantities, within the rounding of the price. */
export const priceTimesQuantity: Rule = {
  id: 'totals/price-times-quantity',
  sources: ['document-errors'],
  *check(context) {
    for (const { row, line } of goodsItems(context)) {
      const price = amountOf(line.InvPrice);
      const value = amountOf(line.InvValue);
      const quantities = [line.GoodsQty, line.GoodsQtyRef, line.SecdGoodsQtyRef, line.PackQty, line.NetWt, line.GrossWt].map(amountOf).filter((quantity): quantity is number => quantity !== null);
      const [first] = quantities;
      if (price === null || value === null || first === undefined || amountOf(line.GoodsQty) === null) continue;
      const decimals = line.InvPrice?.split('.')[1]?.length ?? 0;
      const fits = (quantity: number): boolean => Math.abs(price * quantity - value) <= (quantity * 0.5) / 10 ** Math.max(decimals, 2) + 0.01;
      if (quantities.some(fits)) continue;
      yield {
        path: `Goods[${row}].InvValue`,
        severity: 'warning',
        message: say(`单价 ${plain(price)} × 数量 ${plain(first)} = ${plain(price * first)}，发票金额为 ${plain(value)}。`, `Unit price ${plain(price)} × quantity ${plain(first)} = ${plain(price * first)}, but the amount is ${plain(value)}.`),
      };
    }
  },
};
