import type { GoodsLine } from '../certificate/application';
import type { RuleContext } from './rule';

/** A goods line with its row. */
export interface NumberedLine {
  readonly row: number;
  readonly line: GoodsLine;
}

/** The goods lines proper: without rows flagged 非货物项, which carry packing totals and remarks. */
export function* goodsItems({ application }: RuleContext): Generator<NumberedLine> {
  for (const [row, line] of application.Goods.entries()) {
    if (line.GoodsItemFlag !== 'Y') yield { row, line };
  }
}
