import { formatPath, type Path } from '../certificate/path';
import { blockHeader, drawsInPart } from './block-lists';
import { all, attributeOf, childrenOf, textOf } from './dom';
import type { Field } from './field-index';
import type { Binding, Control, RowTable } from './model';
import { readPager } from './pager';
import type { ShownRow } from './row-memory';
import { rowPlaces } from './row-place';
import { rowsOf, type TableLayout } from './row-tables';
import type { CellControls, PagedTable } from './bind';
import { boundValues, codeFieldOfControl, valueOf } from './value-of';

export interface TableReading {
  readonly layout: RowTable;
  readonly shown: readonly (ShownRow & { readonly element: HTMLElement })[];
  readonly paged: boolean;
  /** Every cell that was read, with its binding where a control stands in it. */
  readonly cells: readonly { readonly binding: Binding | null; readonly value: { path: Path; value: string; control: Control | null } }[];
}

/** Weight of a header that names the field, as in the evidence of single controls. */
const headerWeight = 60;

/** Reads the rows that a table shows now. Rows whose place in the application cannot be told are left out. */
export function readTable(table: PagedTable, cellControls: CellControls): TableReading {
  const rows = rowsOf(table.element);
  const said = readPager(table.pager);
  const inPart = drawsInPart(table.element, rows);
  const pager = inPart ? { ...said, offset: null, present: true } : said;
  const places = rowPlaces(rows.length, numbersIn(rows, table), pager);
  const shown: (ShownRow & { element: HTMLElement })[] = [];
  const cells: TableReading['cells'][number][] = [];

  for (const [at, row] of rows.entries()) {
    const index = places[at] ?? null;
    if (index === null) continue;
    const values: Record<string, string> = {};
    const inRow = childrenOf(row);
    for (const [column, field] of table.columns) {
      const cell = inRow[column];
      if (!cell) continue;
      const control = cellControls.get(cell)?.[0] ?? null;
      const path = formatPath(table.section, index, field.tag);
      if (!control) {
        values[field.tag] = cellValue(cell, field);
        cells.push({ binding: null, value: { path, value: values[field.tag] ?? '', control: null } });
        continue;
      }
      const codeField = codeFieldOfControl(field, control);
      const binding: Binding = { path, codePath: codeField ? formatPath(table.section, index, codeField.tag) : null, control, score: headerWeight, evidence: [{ kind: 'table-header', text: field.spec.label['zh-CN'], weight: headerWeight }] };
      for (const each of boundValues(field, codeField, control)) {
        values[each.field.tag] = each.value;
        cells.push({ binding, value: { path: formatPath(table.section, index, each.field.tag), value: each.value, control } });
      }
    }
    shown.push({ index, identity: identityOf(row, values), values, element: row });
  }
  return {
    layout: {
      section: table.section,
      element: table.element,
      columns: new Map([...table.columns].map(([column, { tag }]) => [column, tag])),
      rows: shown.map(({ index, element }) => ({ index, element })),
      ...(blockHeader(table.element) ? { loose: true } : {}),
      total: pager.total,
    },
    shown,
    paged: pager.present,
    cells,
  };
}

function numbersIn(rows: readonly Element[], { columns }: TableLayout): readonly string[] | null {
  const column = [...columns].find(([, { tag }]) => tag === 'GNo' || tag === 'SortNo')?.[0];
  if (column === undefined) return null;
  return rows.map((row) => {
    const cell = childrenOf(row)[column];
    const input = cell ? all(cell, 'input')[0] : undefined;
    return input instanceof HTMLInputElement && input.value !== '' ? input.value : (cell ? (textOf(cell) ?? '') : '').trim();
  });
}

/** What a cell says; tables write `-` where there is nothing. */
function cellValue(cell: Element, field: Field): string {
  const text = (textOf(cell) ?? '').replaceAll('\u00A0', ' ').trim();
  const shown = /^[-–—]$/.test(text) ? '' : text;
  return valueOf(field, { shown, code: attributeOf(cell, 'data-value') || shown });
}

/** By what a row is known again: its key in the page, else what goods, company or invoice it is. */
function identityOf(row: Element, values: Readonly<Record<string, string>>): string {
  const key = attributeOf(row, 'data-uniqueid') || attributeOf(row, 'data-row-key') || attributeOf(row, 'data-key');
  return key !== '' ? `#${key}` : ['HSCode', 'GoodsName', 'GoodsNameE', 'EntName', 'InvNo'].map((tag) => values[tag] ?? '').join('|');
}
