import { goodsItems } from '../../goods-lines';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';
import { sameUnit, unitKind } from '../../unit';

/** One product is counted in one unit: the same HS code and name in SETS here and PCS there looks like a slip. */
export const unitsMixed: Rule = {
  id: 'goods/units-mixed',
  sources: ['document-errors'],
  *check(context) {
    const first = new Map<string, { readonly row: number; readonly kind: string; readonly unit: string }>();
    for (const { row, line } of goodsItems(context)) {
      const unit = line.GoodsUnitE?.trim() ?? '';
      const kind = unitKind(unit);
      const name = line.GoodsNameE?.trim();
      if (!kind || !line.HSCode || !name) continue;
      const key = `${line.HSCode} ${name.toUpperCase()}`;
      const other = first.get(key);
      if (!other) first.set(key, { row, kind, unit });
      else if (!sameUnit(other.kind, kind)) {
        yield { path: `Goods[${row}].GoodsUnitE`, severity: 'hint', message: say(`同一货物第${other.row + 1}行用 ${shown(other.unit)}，这里用 ${shown(unit)}，请按发票核对单位。`, `The same goods are in ${shown(other.unit)} on line ${other.row + 1} and in ${shown(unit)} here: check against the invoice.`) };
      }
    }
  },
};
