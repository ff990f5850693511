import { contains } from './dom';
import type { RowTable } from './model';

/** Whether something stands in a list: in its rows, where other things may stand beside them. */
export const standsIn = (element: Element, { element: list, rows, loose }: RowTable): boolean =>
  contains(list, element) && (!loose || rows.some((row) => contains(row.element, element)));
