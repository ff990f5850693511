import type { GoodsLine } from '../certificate/application';
import type { Edit } from '../certificate/finding';
import { statementsOf } from './package-statements';

/** A packing unit of a goods line: that of its field, or one that its description states. */
export interface StatedUnit {
  readonly tag: 'PackUnit' | 'GoodsDesc';
  /** In capitals. */
  readonly unit: string;
  /** Where the figure's bracket ends that stands before it in the description. */
  readonly after: number;
}

/** The packing units that a line states, in its field first, without packing totals. */
export function statedUnits(line: GoodsLine): StatedUnit[] {
  const units: StatedUnit[] = [];
  const field = line.PackUnit?.trim();
  if (field) units.push({ tag: 'PackUnit', unit: field.toUpperCase(), after: 0 });
  for (const { total, unit, end } of statementsOf(line)) if (!total) units.push({ tag: 'GoodsDesc', unit, after: end });
  return units;
}

/** The edit that puts another unit in the place of a stated one. */
export function unitEdit(row: number, line: GoodsLine, { tag, unit, after }: StatedUnit, other: string): Edit {
  const path = `Goods[${row}].${tag}`;
  if (tag === 'PackUnit') return { path, value: other };
  const text = line.GoodsDesc ?? '';
  const start = after + (/^\s*/.exec(text.slice(after))?.[0].length ?? 0);
  return { path, value: text.slice(0, start) + other + text.slice(start + unit.length) };
}
