import type { Big } from 'big.js';
import type { GoodsLine } from '../../../certificate/application';
import { decimalOf, plain } from '../../decimal';
import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import type { Rule, RuleContext, RuleResult } from '../../rule';
import { unitKind } from '../../unit';

const named = /\b(?:(G)\.?\s*\/?\s*W|(N)\.?\s*\/?\s*W|(G)ROSS\s+WEIGHT|(N)ET\s+WEIGHT)\b[\s.:]*(\d[\d,]*(?:\.\d+)?)\s*KGS?\b(?!\s*(?:\/|@|PER\b|EACH\b))/gi;
const alone = /^([ \t]*(?:(?:TOTAL[ \t]+)?WEIGHT\s*:?\s*)?)(\d[\d,]*(?:\.\d+)?)\s*KGS?\.?[ \t]*$/im;
const fields = { G: ['GrossWt', '毛重', 'gross weight', 'G/W'], N: ['NetWt', '净重', 'net weight', 'N/W'] } as const;

/** A weight in the description says whether it is gross or net, and is that of its field. */
export const weight: Rule = {
  id: 'description/weight',
  sources: ['filling-co'],
  *check(context) {
    if (context.certType === 'H') return;
    let total: Record<'GrossWt' | 'NetWt', Big | null> | undefined;
    for (const { row, line } of goodsItems(context)) {
      const text = line.GoodsDesc ?? '';
      if (!/\dKG|\d\s+KG/i.test(text)) continue;
      const path = `Goods[${row}].GoodsDesc`;
      const bare = unnamed(line, path);
      if (bare) yield bare;
      const unit = unitKind(line.WtUnit);
      if (!context.goodsComplete || (line.WtUnit?.trim() && unit !== 'kg')) continue;
      for (const match of text.matchAll(named)) {
        const [tag, zh, en] = fields[(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').toUpperCase() === 'G' ? 'G' : 'N'];
        if (match[5] === line[tag]) continue;
        const said = decimalOf(match[5]?.replaceAll(',', ''));
        const field = decimalOf(line[tag]);
        total ??= { GrossWt: totalOf(context, 'GrossWt'), NetWt: totalOf(context, 'NetWt') };
        if (said === null || field === null || field.eq(0) || field.eq(said) || total[tag]?.eq(said)) continue;
        yield { path, severity: 'warning', message: say(`描述中${zh}为 ${plain(said)}，${zh}栏为 ${plain(field)}，请核对。`, `The description gives a ${en} of ${plain(said)}, its field ${plain(field)}: check which is right.`) };
      }
    }
  },
};

/** A weight on a line of its own that is not the quantity itself. */
function unnamed(line: GoodsLine, path: string): RuleResult | null {
  const text = line.GoodsDesc ?? '';
  const match = alone.exec(text);
  const said = decimalOf(match?.[2]?.replaceAll(',', ''));
  if (!match || said === null || (unitKind(line.GoodsUnitE) === 'kg' && decimalOf(line.GoodsQty)?.eq(said))) return null;
  const [gross, net] = [decimalOf(line.GrossWt)?.eq(said), decimalOf(line.NetWt)?.eq(said)];
  const mark = gross === net ? null : gross ? fields.G[3] : fields.N[3];
  const at = match.index + (/^[ \t]*/.exec(match[0])?.[0].length ?? 0);
  return {
    path,
    severity: 'hint',
    message: say(`重量 ${plain(said)} KGS 请注明毛重 G/W 或净重 N/W。`, `State whether the weight of ${plain(said)} KGS is gross (G/W) or net (N/W).`),
    ...(mark && { fix: { label: say(`前面加 ${mark}`, `Put ${mark} before it`), edits: [{ path, value: `${text.slice(0, at)}${mark}: ${text.slice(at)}` }] } }),
  };
}

function totalOf(context: RuleContext, tag: 'GrossWt' | 'NetWt'): Big | null {
  let sum: Big | null = null;
  for (const { line } of goodsItems(context)) {
    const value = decimalOf(line[tag]);
    if (value === null) return null;
    sum = sum ? sum.plus(value) : value;
  }
  return sum;
}
