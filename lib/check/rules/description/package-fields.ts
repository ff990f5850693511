import { packingKind } from '../../../certificate/packing-unit';
import { countOf } from '../../count';
import { statementsOf } from '../../package-statements';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';

/** Number and kind of packages in the description are those of the fields beside it. */
export const packageFields: Rule = {
  id: 'description/package-fields',
  sources: ['return-reasons', 'review-errors'],
  *check(context) {
    for (const [row, line] of context.application.Goods.entries()) {
      // A row that is not goods carries the packing total.
      const statements = statementsOf(line).filter((one) => !one.total || line.GoodsItemFlag === 'Y');
      const [statement] = statements;
      if (!statement) continue;
      const path = `Goods[${row}].GoodsDesc`;
      const count = countOf(line.PackQty);
      // Goods in bulk state a weight; several statements are packages on pallets, or kinds that add up.
      const figures = statements.map(({ figure }) => figure);
      const counted = figures.includes(count ?? NaN) || figures.reduce((sum, figure) => sum + figure, 0) === count;
      if (count !== null && !counted && !/\bBULK$/.test(statement.unit)) {
        yield { path, severity: 'warning', message: say(`描述为 ${statement.figure} 件，包装件数栏为 ${line.PackQty}，请核对。`, `The description says ${statement.figure} packages, the field beside it ${line.PackQty}: check which is right.`) };
      }
      const field = line.PackUnit?.trim() ?? '';
      const [inText, inField] = [packingKind(statement.unit), packingKind(field)];
      if (inText && inField && statements.every(({ unit }) => packingKind(unit) !== inField) && !(line.PackType === '2' && inField === 'PACKAGE')) {
        yield { path, severity: 'warning', message: say(`描述的包装“${shown(statement.unit)}”与包装单位“${shown(field)}”不一致，请核对。`, `The description says "${shown(statement.unit)}", the packing unit is "${shown(field)}": check which is right.`) };
      }
    }
  },
};
