import type { GoodsLine } from '../certificate/application';
import { isTransportPacking, packingKind } from '../certificate/packing-unit';
import { packagesInWords, packagesOf } from './description-line';

/** True for a row of goods; rows flagged 非货物项 carry packing totals and remarks. */
export const isGoods = ({ GoodsItemFlag }: GoodsLine): boolean => GoodsItemFlag?.trim().toUpperCase() !== 'Y';

/**
 * The packing total of all lines: `TOTAL: ONE HUNDRED TWENTY (120) CARTONS ONLY`. Null with fewer than two goods lines,
 * where a number or unit is unknown, or the lines are packed in different kinds.
 */
export function packingTotal(lines: readonly GoodsLine[]): string | null {
  const goods = lines.filter(isGoods);
  const [first] = goods;
  const unit = first?.PackUnit?.trim() ?? '';
  if (goods.length < 2 || !isTransportPacking(unit)) return null;
  const kind = packingKind(unit);
  let sum = 0;
  for (const line of goods) {
    const count = packagesOf(line);
    if (count === null || line.PackType === '2' || !isTransportPacking(line.PackUnit ?? '') || packingKind(line.PackUnit ?? '') !== kind) return null;
    sum += count;
  }
  return sum < 1e9 ? `TOTAL: ${packagesInWords(sum, unit)} ONLY` : null;
}
