import type { GoodsLine } from '../certificate/application';
import type { Edit } from '../certificate/finding';
import { statementsOf } from './package-statements';

/** A packing unit of a goods line: that of its field, or one that its description states. */
export interface StatedUnit {
  readonly path: string;
  readonly unit: string;
  /** The edit that puts another unit in its place. */
  by(other: string): Edit;
}

/** The packing units that a line states, in its field first, without packing totals. */
export function statedUnits(row: number, line: GoodsLine): StatedUnit[] {
  const units: StatedUnit[] = [];
  const field = line.PackUnit?.trim();
  if (field) {
    const path = `Goods[${row}].PackUnit`;
    units.push({ path, unit: field.toUpperCase(), by: (value) => ({ path, value }) });
  }
  const text = line.GoodsDesc ?? '';
  for (const { total, unit, end } of statementsOf(line)) {
    if (total) continue;
    const path = `Goods[${row}].GoodsDesc`;
    const start = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
    units.push({ path, unit, by: (value) => ({ path, value: text.slice(0, start) + value + text.slice(start + unit.length) }) });
  }
  return units;
}
