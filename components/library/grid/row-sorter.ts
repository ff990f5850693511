import type { GridColumn } from './columns';
import type { Sort } from './filters';

/** Sorts the rows of one list. */
export type RowSorter<R> = (records: readonly R[], columns: readonly GridColumn<R>[], sort: Sort | null) => readonly R[];

/** More new rows than this, and all are sorted anew. */
const mostNew = 1000;

/**
 * Equals stay in the order in which they came. What was sorted last is remembered: comparing a hundred thousand names
 * takes a second, and after an edit only one of them is new.
 */
export function rowSorter<R extends object>(collator: Intl.Collator): RowSorter<R> {
  let last: { readonly rows: readonly R[]; readonly column: GridColumn<R>; readonly desc: boolean } | null = null;
  return (records, columns, sort) => {
    const column = sort && columns.find(({ id }) => id === sort.id);
    if (!column) return records;
    const order = (one: R, other: R): number => (sort.desc ? -1 : 1) * compare(column.value(one), column.value(other), collator);
    const before = last?.column === column && last.desc === sort.desc ? last.rows : [];
    const present = new Set(records);
    const held = before.filter((row) => present.has(row));
    for (const row of held) present.delete(row);
    const rows = present.size > mostNew ? records.toSorted(order) : merged(held, [...present].sort(order), order);
    last = { rows, column, desc: sort.desc };
    return rows;
  };
}

function merged<R>(held: readonly R[], fresh: readonly R[], order: (one: R, other: R) => number): R[] {
  const rows: R[] = [];
  let at = 0;
  for (const row of fresh) {
    // By halves: few are new, and each comparison costs.
    let end = held.length;
    let from = at;
    while (from < end) {
      const middle = (from + end) >> 1;
      const there = held[middle];
      if (there !== undefined && order(there, row) <= 0) from = middle + 1;
      else end = middle;
    }
    for (; at < from; at++) {
      const there = held[at];
      if (there !== undefined) rows.push(there);
    }
    rows.push(row);
  }
  return rows.concat(held.slice(at));
}

function compare(one: string | number, other: string | number, collator: Intl.Collator): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return one === other ? 0 : collator.compare(String(one), String(other));
}
