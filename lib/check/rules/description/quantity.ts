import { decimalOf, plain } from '../../decimal';
import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import type { Rule } from '../../rule';
import { unitKind } from '../../unit';

/** Only a quantity that is named so or stands alone on its line: PCS behind a number may also be the content of a carton. */
const stated = /(?:\bQ(?:UANTI)?TY\s*[:.]?\s*|^[ \t]*)(\d[\d,]*(?:\.\d+)?)[ \t]*([A-Z]{1,9}(?:\(S\))?)\.?[ \t]*$/gim;

/** A quantity stated in the description is that of a quantity field in the same unit (50,000EA for 5,000EA). */
export const quantity: Rule = {
  id: 'description/quantity',
  sources: ['document-errors'],
  *check(context) {
    for (const { row, line } of goodsItems(context)) {
      const text = line.GoodsDesc ?? '';
      if (!text.includes('\n') && !/\bQ/i.test(text)) continue;
      const found = [...text.matchAll(stated)];
      const [only] = found;
      const kind = unitKind(only?.[2]);
      if (!only || found.length > 1 || !kind || (only[1] === line.GoodsQty && unitKind(line.GoodsUnitE) === kind)) continue;
      const said = decimalOf(only[1]?.replaceAll(',', ''));
      const fields = [[line.GoodsQty, line.GoodsUnitE], [line.GoodsQtyRef, line.GoodsUnitRef], [line.SecdGoodsQtyRef, line.SecdGoodsUnitRef], [line.PackQty, line.PackUnit]] as const;
      const same = fields.filter(([, unit]) => unitKind(unit) === kind).map(([value]) => decimalOf(value)).filter((value) => value !== null);
      const [first] = same;
      if (said === null || first === undefined || same.some((value) => value.eq(said))) continue;
      // A weight may be the gross or net one.
      if (kind === 'kg' && [line.GrossWt, line.NetWt].some((weight) => decimalOf(weight)?.eq(said))) continue;
      yield {
        path: `Goods[${row}].GoodsDesc`,
        severity: 'warning',
        message: say(`描述中数量为 ${plain(said)} ${only[2]}，数量栏为 ${plain(first)}，请核对。`, `The description says ${plain(said)} ${only[2]}, the quantity field ${plain(first)}: check which is right.`),
      };
    }
  },
};
