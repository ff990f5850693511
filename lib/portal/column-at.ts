import type { BoundForm } from './bind';
import { childrenOf, contains } from './dom';
import type { Control } from './model';

/** The column in which an element stands: in its header, or in a row of its list, when that has so many. Null elsewhere. */
export function columnAt(target: Element, { lists, columns: made }: Pick<BoundForm, 'lists' | 'columns'>, leastRows = 1): Control | null {
  const columns = made();
  const of = (cell: Element | undefined): Control | null => columns.find(({ control }) => control.element === cell)?.control ?? null;
  const inHeader = columns.find(({ control }) => contains(control.element, target));
  if (inHeader) return inHeader.control;
  for (const { header, rows } of lists) {
    const row = rows.length < leastRows ? undefined : rows.find((each) => contains(each, target));
    const at = row ? [...childrenOf(row)].findIndex((cell) => contains(cell, target)) : -1;
    if (at >= 0) return of(header[at]);
  }
  return null;
}
