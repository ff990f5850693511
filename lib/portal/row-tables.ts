import { blockHeader, blockRows } from './block-lists';
import { all, childrenOf, closest, contains, matches, parentOf, rendered, tagOf, textOf } from './dom';
import type { Field } from './field-index';
import { readsLikeLabels } from './reads-like-labels';
import type { RegionOf } from './regions';
import { columnsOf, type ListSection } from './row-columns';

/** A table of rows as recognised by its header; its rows are looked up anew at each reading. */
export interface TableLayout {
  readonly section: ListSection;
  readonly element: HTMLElement;
  readonly columns: ReadonlyMap<number, Field>;
}

/** A table as the scan found it, with the rows that it had then. */
export interface FoundTable extends TableLayout {
  readonly rows: readonly HTMLElement[];
}

/** A list of whatever, with the cells of its header. */
export interface FoundList {
  readonly element: HTMLElement;
  readonly header: readonly Element[];
  readonly rows: readonly HTMLElement[];
}

/** All lists of the page that have a header, tables and `blocks`, without those in windows for picking. */
export function findLists(root: Document, blocks: readonly HTMLElement[] = []): readonly FoundList[] {
  const tables = all(root, 'table').filter((table) => rendered(table) && !all(table, 'table').some((inner) => !matches(inner, '.datagrid-editable > table')));
  return [...tables, ...blocks].flatMap((element): FoundList[] => {
    const header = element instanceof HTMLElement && !inPicker(element) ? headerOf(element) : null;
    return header && element instanceof HTMLElement ? [{ element, header, rows: rowsOf(element) }] : [];
  });
}

/** Those of the lists that have goods, third-party companies or invoices; none where two claim the same. `taught`: what the user said of columns. */
export function rowTables(lists: readonly FoundList[], regionOf: RegionOf, taught: ReadonlyMap<Element, Field | null> = new Map()): readonly FoundTable[] {
  const found: (FoundTable & { readonly standing: number })[] = [];
  for (const { element, header, rows } of lists) {
    const layout = columnsOf(header, regionOf(element)?.part ?? null, {
      samples: (column) => sampleOf(rows, column, header),
      takesInput: (column) => rows.some((row) => holdsControl(childrenOf(row)[column])),
      taught: (cell) => taught.get(cell),
    });
    if (layout && (isSplitOff(header, element) || !isSingleEntry(rows, layout.columns)) && !isFormInRows(rows)) found.push({ section: layout.section, columns: layout.columns, element, rows, standing: standing(element, rows, layout.score) });
  }
  return found.filter((list) => !found.some((other) => other !== list && other.section === list.section && other.standing >= list.standing));
}

/** Of a header that was split off and the body below it, the body is the table; then the one of which more is understood. */
const standing = (list: HTMLElement, rows: readonly Element[], score: number): number => (rows.length > 0 ? 2000 : 0) + (list instanceof HTMLTableElement && list.tBodies.length > 0 ? 1000 : 0) + score;

/** A header in a table of its own, to stay in view, is that of a list, be there one row or none. */
const isSplitOff = ([cell]: readonly Element[], table: HTMLElement): boolean => cell !== undefined && !contains(table, cell);

/** What libraries build for lists and for nothing else. */
const listComponents = '.ant-table, .el-table, .ivu-table, .vxe-table, .layui-table-view, .datagrid, .bootstrap-table';

/** One row of controls under a row of labels is a form in the shape of a table. */
function isSingleEntry(rows: readonly Element[], columns: ReadonlyMap<number, Field>): boolean {
  const [row, second] = rows;
  if (!row || second || isCounted(row, columns) || closest(row, listComponents)) return false;
  const holding = [...columns.keys()].filter((column) => holdsControl(childrenOf(row)[column]));
  return holding.length * 2 > columns.size;
}

/** True for a cell that something is typed or chosen in; ticks choose the row. */
const holdsControl = (cell: Element | undefined): boolean =>
  cell !== undefined && all(cell, 'input:not([type="hidden"]):not([type="checkbox"]):not([type="radio"]), select, textarea').length > 0;

/** A row with its number as text, a box to choose it or links to edit it belongs to a list, be it the only one. */
function isCounted(row: Element, columns: ReadonlyMap<number, Field>): boolean {
  return [...childrenOf(row)].some((cell, column) => {
    if (holdsControl(cell)) return false;
    const tag = columns.get(column)?.tag;
    const text = (textOf(cell) ?? '').trim();
    return tag === 'GNo' || tag === 'SortNo' || (column < 3 && tag === undefined && text === '1') ? /^\d+$/.test(text) : /^(?:编辑|修改|删除|移除|上移|下移|复制|delete|remove|edit|\s|[|/、])+$/i.test(text) && text !== '';
  });
}

/** Rows of labels and rows of controls in turn are a form in the shape of a table. */
export const isFormInRows = (rows: readonly Element[]): boolean => rows.some((row) => readsLikeLabels([...childrenOf(row)]));

/** Windows in which something is looked up and picked are no part of the form. */
function inPicker(table: Element): boolean {
  const within = closest(table, '.layui-layer, .modal, [role="dialog"], dialog, .el-dialog, .ant-modal');
  if (!within) return false;
  return all(within, 'button, a, input[type="button"]').some((button) => /^(?:查询|搜索|检索|search|query|选择|选定|选用|select|choose)$/i.test((button instanceof HTMLInputElement ? button.value : (textOf(button) ?? '')).replaceAll(/\s/g, '')));
}

/** The header cells of a list. */
export function headerOf(list: HTMLElement): readonly Element[] | null {
  if (list instanceof HTMLTableElement) return headerOfTable(list);
  const header = blockHeader(list);
  return header && [...childrenOf(header)];
}

/** Of the table itself, or of the table that stands over it where the header was split off to stay in view. */
function headerOfTable(table: HTMLTableElement): readonly Element[] | null {
  const own = [...table.rows].find((row) => isHeaderRow(row));
  if (own) return [...childrenOf(own)];
  const width = rowsOf(table)[0] ? childrenOf(rowsOf(table)[0] as Element).length : 0;
  if (width < 2) return null;
  for (let around = parentOf(table), height = 0; around && height < 6; around = parentOf(around), height += 1) {
    for (const other of all(around, 'table')) {
      if (!(other instanceof HTMLTableElement) || other === table || contains(other, table)) continue;
      const row = [...other.rows].findLast((each) => isHeaderRow(each));
      if (row && childrenOf(row).length === width && rowsOf(other).length === 0) return [...childrenOf(row)];
    }
  }
  return null;
}

/** Several cells of words, no control: all `th`, or a first row of which most cells read like labels. */
function isHeaderRow(row: HTMLTableRowElement): boolean {
  const cells = [...childrenOf(row)];
  const mayHead = cells[0] !== undefined && (tagOf(cells[0]) === 'th' || row.rowIndex === 0 || closest(row, 'thead') !== null);
  if (!mayHead || cells.length < 2 || all(row, 'select, textarea, input:not([type="checkbox"]):not([type="hidden"])').length > 0) return false;
  const heads = cells.filter((cell) => tagOf(cell) === 'th').length;
  if (heads === cells.length) return true;
  if (heads > 0) return false;
  return readsLikeLabels(cells);
}

/** The rows that hold data, as they are now: as many cells as the header has, shown, and neither a note such as 没有记录 nor a row that only measures the columns. */
export function rowsOf(list: HTMLElement): readonly HTMLElement[] {
  if (!(list instanceof HTMLTableElement)) return blockRows(list);
  return [...list.rows].filter((row) => {
    if (matches(row, 'thead *, tfoot *, .no-records-found, .empty, .detail-view, [aria-hidden="true"]') || isHeaderRow(row)) return false;
    const cells = childrenOf(row);
    if (cells.length < 2 || all(row, 'td[colspan], th[colspan]').some((cell) => parentOf(cell) === row && (cell as HTMLTableCellElement).colSpan > 1)) return false;
    return rendered(row);
  });
}

const sampleOf = (rows: readonly Element[], column: number, header: readonly Element[]): readonly string[] =>
  rows.slice(0, 5).filter((row) => childrenOf(row).length === header.length).map((row) => sayingOf(childrenOf(row)[column] ?? row));

/** What stands in a cell, or in the input in it. */
function sayingOf(cell: Element): string {
  const [input] = all(cell, 'input:not([type="hidden"]), textarea');
  return (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement ? input.value : (textOf(cell) ?? '')).trim();
}
