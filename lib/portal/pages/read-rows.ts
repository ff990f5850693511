import { all, attributeOf, childrenOf, closest, contains, matches, parentOf, precedes, rendered, tagOf, textOf } from '../dom';
import { labelKey } from '../label-text';
import { findPager, readPager } from '../pager';

/** The rows that a list shows now, by what its columns are called. */
export interface ListedRows<Column extends string> {
  /** A column that the list does not have is absent from its rows. */
  readonly rows: readonly Readonly<Partial<Record<Column, string>>>[];
  /** All rows by the list's own pager; null where it does not say. */
  readonly total: number | null;
}

/**
 * Reads a list by its headings. `columns` are patterns for labelKey; `needed` are those without which it is another list.
 * Null where there is no such list, or two that show different things. A heading that fits two columns, or two that fit
 * one, are left out.
 */
export function readRows<Column extends string>(root: Document, columns: Readonly<Record<Column, RegExp>>, needed: readonly Column[]): ListedRows<Column> | null {
  const found = new Map<string, ListedRows<Column>>();
  for (const table of all(root, 'table')) {
    if (!(table instanceof HTMLTableElement) || !rendered(table) || all(table, 'table').length > 0) continue;
    const heads = headsOf(table);
    const places = heads && placesOf(heads, columns);
    if (!places || !needed.every((column) => places.has(column))) continue;
    const bodies = bodyRows(table, heads.length);
    const rows = bodies.map((row) => Object.fromEntries([...places].map(([column, at]) => [column, cellText(childrenOf(row)[at])])) as Partial<Record<Column, string>>);
    // Of a heading that was split off and the body below it, the body is the list.
    if (rows.length === 0 && table.tBodies.length === 0) continue;
    const { total } = readPager(findPager(table, []));
    found.set(JSON.stringify(rows), { rows, total });
  }
  const lists = [...found.values()];
  const full = lists.filter(({ rows }) => rows.length > 0);
  const [only] = full.length > 0 ? full : lists;
  return full.length > 1 || !only ? null : only;
}

/** The cells that head a table: its own, or those of the table over it where they were split off to stay in view. */
function headsOf(table: HTMLTableElement): readonly Element[] | null {
  const own = [...table.rows].find(isHead);
  if (own) return [...childrenOf(own)];
  const width = Math.max(0, ...[...table.rows].map((row) => childrenOf(row).length));
  for (let around = parentOf(table), height = 0; around && height < 4; around = parentOf(around), height += 1) {
    for (const other of all(around, 'table')) {
      if (!(other instanceof HTMLTableElement) || contains(other, table) || !precedes(other, table) || ![...other.rows].every(isHead)) continue;
      const row = [...other.rows].at(-1);
      // A column for the scroll bar may stand at the end.
      if (row && width > 1 && Math.abs(childrenOf(row).length - width) <= 1) return [...childrenOf(row)].slice(0, width);
    }
  }
  return null;
}

function isHead(row: HTMLTableRowElement): boolean {
  const cells = [...childrenOf(row)];
  return cells.length > 1 && (cells.every((cell) => tagOf(cell) === 'th') || closest(row, 'thead') !== null);
}

/** Column by column where it stands; what fits twice is left out. */
function placesOf<Column extends string>(heads: readonly Element[], columns: Readonly<Record<Column, RegExp>>): ReadonlyMap<Column, number> {
  const names = Object.keys(columns) as Column[];
  const fits = heads.map((head) => {
    const key = labelKey((textOf(head) ?? '').trim());
    return names.filter((name) => columns[name].test(key));
  });
  const places = new Map<Column, number>();
  for (const name of names) {
    const at = fits.flatMap((fitting, place) => (fitting.length === 1 && fitting[0] === name ? [place] : []));
    if (at.length === 1 && at[0] !== undefined) places.set(name, at[0]);
  }
  return places;
}

const bodyRows = (table: HTMLTableElement, width: number): readonly HTMLTableRowElement[] =>
  [...table.rows].filter((row) => !isHead(row) && !matches(row, 'tfoot *, .no-records-found') && childrenOf(row).length >= width && rendered(row));

/** What a cell says, or the field in it; lists write `-` where there is nothing. */
function cellText(cell: Element | undefined): string {
  if (!cell) return '';
  const [field] = all(cell, 'input:not([type=hidden], [type=checkbox], [type=radio]), select, textarea');
  const held = field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : undefined;
  const shown = (textOf(cell) ?? '').replaceAll('\u00A0', ' ').replaceAll(/\s+/g, ' ').trim();
  // Lists cut long texts short and keep the whole in a tip.
  const tip = attributeOf(cell, 'title').trim();
  const text = held ?? (/(?:…|\.{3})$/.test(shown) && tip.startsWith(shown.replace(/(?:…|\.{3})$/, '')) ? tip : shown);
  return /^[-–—/]+$/.test(text.trim()) ? '' : text.trim();
}
