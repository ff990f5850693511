import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf, isSet, passing, type Filters, type Sort } from '@/components/library/grid/filters';
import type { GridColumn } from '@/components/library/grid/columns';
import { isShown, moved, ordered, plainLayout, readLayout } from '@/components/library/grid/layout';
import { nextColumn } from '@/components/library/grid/next-row';
import { rowSorter } from '@/components/library/grid/row-sorter';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}
const columns: readonly GridColumn<Row>[] = [
  { id: 'name', header: '品名', min: 100, value: (row) => row.name },
  { id: 'count', header: '数量', min: 60, value: (row) => row.count, text: (row) => `第${row.count}` },
];
const collator = new Intl.Collator('zh-CN', { numeric: true, sensitivity: 'base' });
const rows: readonly Row[] = [
  { id: 'a', name: 'Steel Flask 10', count: 2 },
  { id: 'b', name: 'steel flask 9', count: 2 },
  { id: 'c', name: '', count: 1 },
];
/** A list that was not sorted before. */
const arrange = (list: readonly Row[], filters: Filters, sort: Sort | null): readonly Row[] => rowSorter<Row>(collator)(passing(list, columns, filters), columns, sort);
const ids = (list: readonly Row[]): string[] => list.map(({ id }) => id);

describe('a list that is filtered and sorted', () => {
  it('is the list itself while nothing is asked of it', () => {
    expect(arrange(rows, {}, null)).toBe(rows);
    expect(arrange(rows, { name: { contains: ' ' } }, null)).toBe(rows);
  });

  it('holds what a column contains, whatever its case and width', () => {
    expect(ids(arrange(rows, { name: { contains: 'ＳＴＥＥＬ' } }, null))).toEqual(['a', 'b']);
    expect(ids(arrange(rows, { count: { contains: '第1' } }, null))).toEqual(['c']);
  });

  it('holds chosen values, empty cells or filled ones', () => {
    expect(ids(arrange(rows, { name: { oneOf: ['Steel Flask 10', '没有的'] } }, null))).toEqual(['a']);
    expect(ids(arrange(rows, { name: { state: 'empty' } }, null))).toEqual(['c']);
    expect(ids(arrange(rows, { name: { state: 'filled' }, count: { contains: '2' } }, null))).toEqual(['a', 'b']);
  });

  it('sorts numbers in names as numbers, and leaves equals as they were, both ways', () => {
    expect(ids(arrange(rows, {}, { id: 'name', desc: false }))).toEqual(['c', 'b', 'a']);
    expect(ids(arrange(rows, {}, { id: 'count', desc: true }))).toEqual(['a', 'b', 'c']);
    expect(ids(arrange(rows, {}, { id: 'gone', desc: true }))).toEqual(['a', 'b', 'c']);
  });

  it('loses nothing by sorting, and lists nothing twice', () => {
    const some = fc.array(fc.record({ id: fc.uuid(), name: fc.string(), count: fc.nat(5) }));
    fc.assert(
      fc.property(some, fc.boolean(), fc.constantFrom('name', 'count'), (list, desc, id) => {
        expect(ids(arrange(list, {}, { id, desc })).toSorted()).toEqual(ids(list).toSorted());
      }),
    );
  });

  it('stands after an edit as if it had been sorted anew', () => {
    const some = fc.uniqueArray(fc.record({ id: fc.uuid(), name: fc.constantFrom('杯', '壶', 'a', 'b', 'c10', 'c9', ''), count: fc.nat(5) }), { selector: ({ id }) => id, maxLength: 30 });
    fc.assert(
      fc.property(some, some, fc.boolean(), fc.nat(), (list, added, desc, place) => {
        const sorter = rowSorter<Row>(collator);
        const sort = { id: 'name', desc };
        sorter(list, columns, sort);
        const changed = [...added, ...list.filter((_, at) => at !== place % 7)];
        const names = (sortedRows: readonly Row[]): string[] => sortedRows.map(({ name }) => name);
        const after = sorter(changed, columns, sort);
        expect(names(after)).toEqual(names(rowSorter<Row>(collator)(changed, columns, sort)));
        expect(ids(after).toSorted()).toEqual(ids(changed).toSorted());
      }),
    );
  });

  it('offers the values of a column as long as they are few', () => {
    const [name] = columns;
    if (!name) throw new Error('no column');
    expect(choicesOf(rows, name, 2, collator)).toEqual(['steel flask 9', 'Steel Flask 10']);
    expect(choicesOf(rows, name, 1, collator)).toBeNull();
    expect(isSet({})).toBe(false);
  });
});

describe('the columns of a list', () => {
  const all = [{ id: 'a' }, { id: 'b' }, { id: 'c', hidden: true as const }];

  it('stand in the user’s order; one that came new stands where it belongs', () => {
    expect(ordered(all, ['c', 'a'])).toEqual([{ id: 'c', hidden: true }, { id: 'a' }, { id: 'b' }]);
    expect(ordered(all, ['gone', 'b', 'b'])).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c', hidden: true }]);
  });

  it('are each there once, whatever order was kept', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'x')), (order) => {
        expect(ordered(all, order).map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c']);
      }),
    );
  });

  it('move one place at a time and never out of the list', () => {
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
  });

  it('are shown as the user said, else as they come', () => {
    expect(isShown({ id: 'c', hidden: true }, {})).toBe(false);
    expect(isShown({ id: 'c', hidden: true }, { c: true })).toBe(true);
    expect(isShown({ id: 'a' }, { a: false })).toBe(false);
  });

  it('come as they are made where what was kept can’t be read', () => {
    for (const kept of [null, '', '{', '[]', '{"order":[1]}', '{"widths":{"a":9e9}}']) expect(readLayout(kept)).toEqual(plainLayout);
    expect(readLayout('{"order":["b"],"visible":{"a":false},"widths":{"b":120}}')).toEqual({ order: ['b'], visible: { a: false }, widths: { b: 120 } });
  });

  it('are walked through by the arrows, from edge to edge', () => {
    expect(nextColumn('ArrowRight', 1, 3)).toBe(2);
    expect(nextColumn('ArrowRight', 2, 3)).toBe(2);
    expect(nextColumn('ArrowLeft', 0, 3)).toBe(0);
    expect(nextColumn('ArrowUp', 0, 3)).toBeNull();
    expect(nextColumn('ArrowLeft', 0, 0)).toBeNull();
  });
});
