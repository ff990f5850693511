import { countOf } from '../../count';
import { goodsItems } from '../../goods-lines';
import { packageStatements } from '../../package-statements';
import { packingKind } from '../../packing-unit';
import { say } from '../../say';
import type { Rule, RuleContext } from '../../rule';

/**
 * The packing total is the sum of the lines. Compared only where all lines are read and say their number in the unit of
 * the total: pallets are no sum of pieces.
 */
export const total: Rule = {
  id: 'description/total',
  sources: ['return-reasons', 'order-114'],
  *check(context) {
    if (!context.goodsComplete) return;
    const { application } = context;
    const texts = [
      ...application.Goods.map((line, row) => ({ path: `Goods[${row}].GoodsDesc`, text: line.GoodsDesc ?? '' })),
      { path: 'CertificateHead.GoodsSpecClause', text: application.CertificateHead.GoodsSpecClause ?? '' },
    ];
    const totals = texts.flatMap(({ path, text }) =>
      packageStatements(text).filter((statement) => statement.total).map(({ figure, unit }) => ({ path, figure, kind: packingKind(unit) ?? unit })),
    );
    for (const { path, kind, figure } of totals) {
      const sum = sumOfLines(context, kind);
      if (sum === null || sum === figure) continue;
      // Smaller ones beside other totals are those of a line or a group.
      if (figure < sum && totals.some((other) => other.kind === kind && other.figure !== figure)) continue;
      yield { path, severity: 'error', message: say(`包装合计 ${figure} 与各项之和 ${sum} 不符。`, `The packing total ${figure} is not the sum of the lines, ${sum}.`) };
    }
  },
};

function sumOfLines(context: RuleContext, unit: string): number | null {
  let sum = 0;
  let lines = 0;
  for (const { line } of goodsItems(context)) {
    const own = packageStatements(line.GoodsDesc ?? '').find((statement) => !statement.total);
    const count = own?.figure ?? countOf(line.PackQty);
    const ownUnit = own?.unit ?? line.PackUnit?.trim() ?? '';
    if (count === null || (ownUnit && (packingKind(ownUnit) ?? ownUnit.toUpperCase()) !== unit)) return null;
    sum += count;
    lines += 1;
  }
  return lines > 0 ? sum : null;
}
