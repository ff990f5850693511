import type { GoodsLine } from '../../../certificate/application';
import type { Fix } from '../../../certificate/finding';
import { numberInWords } from '../../../certificate/number-words';
import { packingKind } from '../../../certificate/packing-unit';
import { countOf } from '../../count';
import { goodsNameIn } from '../../goods-name';
import { goodsItems } from '../../goods-lines';
import { packageStatements, statementsOf, type PackageStatement } from '../../package-statements';
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
    const clause = application.CertificateHead.GoodsSpecClause ?? '';
    const texts = [
      ...application.Goods.map((line, row) => ({ path: `Goods[${row}].GoodsDesc`, text: line.GoodsDesc ?? '', statements: statementsOf(line) })),
      { path: 'CertificateHead.GoodsSpecClause', text: clause, statements: packageStatements(clause) },
    ];
    const totals = texts.flatMap(({ path, text, statements }) => statements.filter((statement) => statement.total).map((statement) => ({ path, text, statement, kind: kindOf(statement.unit) })));
    const sums = new Map<string, LineSum | null>();
    const figures = new Map<string, Set<number>>();
    for (const { kind, statement } of totals) figures.set(kind, (figures.get(kind) ?? new Set()).add(statement.figure));
    for (const { path, text, kind, statement } of totals) {
      const { figure } = statement;
      const sum = sums.has(kind) ? sums.get(kind) : sumOfLines(context, kind);
      sums.set(kind, sum ?? null);
      if (!sum || sum.count === figure) continue;
      // Smaller ones beside other totals are those of a line or a group.
      if (figure < sum.count && (figures.get(kind)?.size ?? 0) > 1) continue;
      const fix = sum.sure ? corrected(path, text, statement, sum.count) : null;
      yield { path, severity: 'error', message: say(`包装合计 ${figure} 与各项之和 ${sum.count} 不符，请改正。`, `The packing total ${figure} is not the sum of the lines, ${sum.count}: correct it.`), ...(fix && { fix }) };
    }
  },
};

interface LineSum {
  readonly count: number;
  /** Every line says its number twice and the same: words and figure, and the field beside them. */
  readonly sure: boolean;
}

const kindOf = (unit: string): string => packingKind(unit) ?? unit.toUpperCase();

function sumOfLines(context: RuleContext, unit: string): LineSum | null {
  let sum = 0;
  let lines = 0;
  let sure = true;
  for (const { line } of goodsItems(context)) {
    const own = statementsOf(line).find((statement) => !statement.total);
    const field = countOf(line.PackQty);
    if (line.GoodsItemFlag === undefined && mayBeTotal(line, field)) return null;
    const count = own?.figure ?? field;
    const ownUnit = own?.unit ?? line.PackUnit?.trim() ?? '';
    if (count === null || (ownUnit && kindOf(ownUnit) !== unit)) return null;
    sure &&= own?.wordsValue === count && field === count;
    sum += count;
    lines += 1;
  }
  return lines > 0 ? { count: sum, sure } : null;
}

/** A row that may be the packing total itself, its flag not read: it says the total and nothing of goods, nor another number. */
const mayBeTotal = (line: GoodsLine, field: number | null): boolean =>
  statementsOf(line).some((one) => one.total && (field === null || field === one.figure)) && !goodsNameIn(line.GoodsDesc ?? '');

function corrected(path: string, text: string, { start, end }: PackageStatement, count: number): Fix | null {
  if (!Number.isSafeInteger(count)) return null;
  const stated = `${numberInWords(count)} (${count})`;
  return { label: say(`改为 ${stated}`, `Write ${stated}`), edits: [{ path, value: text.slice(0, start) + stated + text.slice(end) }] };
}
