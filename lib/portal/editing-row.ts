import type { RowValues, ShownRow } from './row-memory';
import { attributeOf } from './dom';

/** Fields by which a row is known again. */
const identifying = ['HSCode', 'GoodsName', 'GoodsNameE', 'GoodsDesc', 'EntName', 'InvNo'];
/** What a new row begins with, untouched. */
const preset = new Set(['GNo', 'SortNo', 'GoodsItemFlag', 'PackType', 'WtUnit', 'ProducerSertFlag', 'Curr', 'PriceClause', 'CertNo']);

/** True when nobody has entered anything yet. */
export const isBlank = (values: RowValues): boolean => Object.entries(values).every(([tag, value]) => preset.has(tag) || value === '' || value === '0');

/**
 * The row that an open row editor edits: by the item number in it, else the one marked row, else the one row that says
 * the same, else the next new one; null when even that cannot be told.
 */
export function editingRow(values: RowValues, numberTag: string, shown: readonly (ShownRow & { readonly element: Element })[], total: number | null): number | null {
  const number = /^\d{1,4}$/.exec(values[numberTag]?.trim() ?? '')?.[0];
  if (number !== undefined && Number(number) > 0) return Number(number) - 1;
  const marked = shown.filter(({ element }) => isMarked(element));
  if (!isBlank(values)) {
    if (marked.length === 1 && marked[0]) return marked[0].index;
    const same = shown.filter((row) => agrees(row.values, values));
    if (same.length === 1 && same[0]) return same[0].index;
  }
  return total;
}

const marks = /(?:^|[\s_-])(?:selected|active|current|highlight|highlighted|success|info|checked|editing|click|clicked|row-selected|layui-table-click)(?:[\s_-]|$)/i;

const isMarked = (row: Element): boolean => marks.test(attributeOf(row, 'class')) || attributeOf(row, 'aria-selected') === 'true';

function agrees(row: RowValues, values: RowValues): boolean {
  const both = identifying.filter((tag) => (row[tag] ?? '') !== '' && (values[tag] ?? '') !== '');
  return both.length > 0 && both.every((tag) => row[tag]?.trim() === values[tag]?.trim());
}
