import type { LocalText } from '../../certificate/text';
import { cellText, halfWidth } from './cell-text';
import type { Layout } from './layout';
import { readCell, type Tell } from './read-cell';
import { fieldOfKind, type SheetField, type SheetKind } from './sheet-field';
import type { Cell, SheetTable } from './table';

/** What is the matter with one cell. An `error` keeps its row from being imported, a `warning` asks for a look. */
export interface CellProblem {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly field: string;
  readonly severity: 'error' | 'warning';
  /** What stands in the cell. */
  readonly shown: string;
  readonly message: LocalText;
}

/** One row of content: the values by field, as they would be stored. */
export interface SheetRow {
  readonly row: number;
  readonly values: ReadonlyMap<string, string>;
  readonly problems: readonly CellProblem[];
}

/** A row below the heading that is no content, and why. */
export interface SkippedRow {
  readonly row: number;
  readonly why: 'total' | 'heading' | 'remark' | 'below-total';
  readonly text: string;
}

export interface SheetRows {
  readonly rows: readonly SheetRow[];
  readonly skipped: readonly SkippedRow[];
  /** Figures of the rows of totals, as read: field → figures in the order of those rows. */
  readonly totals: readonly { readonly row: number; readonly values: ReadonlyMap<string, string> }[];
}

const totalWords = /^(?:(?:SAY\s+)?(?:GRAND\s+|SUB-?\s*)?TOTALS?|TTL|SUM|合\s*计|总\s*计|小\s*计|共\s*计|总\s*数|总\s*额|合\s*計|總\s*計)(?=$|[\s:：(（.,，]|[^A-Z])/i;
const finalTotal = /^(?!SUB|小)/i;

/**
 * The content of a sheet below its heading, row by row. Blank rows fall out; totals, repeated headings and remarks are
 * listed as skipped. Texts of merged cells count for every row that they cover; figures of merged cells do not, since they
 * are of the rows together. `told` hears how many rows are done.
 */
export function readRows(table: SheetTable, layout: Layout, kind: SheetKind, told: (rows: number) => void = () => undefined): SheetRows {
  const columns = [...layout.columns].flatMap(([column, id]) => {
    const field = fieldOfKind(kind, id);
    return field ? [{ column, field, unit: layout.units.get(column) ?? '' }] : [];
  });
  const merged = mergedBelow(table, layout.last);
  const headings = new Set(layout.first >= 0 ? (table.rows[layout.last] ?? []).map(cellText).filter(Boolean) : []);
  const rows: SheetRow[] = [];
  const skipped: SkippedRow[] = [];
  const totals: { row: number; values: ReadonlyMap<string, string> }[] = [];
  let ended = false;
  for (let row = layout.last + 1; row < table.rows.length; row += 1) {
    if (row % 5000 === 0) told(row);
    const cells = table.rows[row] ?? [];
    const first = cells.find((cell) => cell !== null && cellText(cell) !== '');
    if (first === undefined) continue;
    const text = cellText(first);
    const skip = (why: SkippedRow['why']): void => void skipped.push({ row, why, text: text.slice(0, 200) });
    if (isTotal(cells, columns)) {
      totals.push({ row, values: readRow(table.name, row, cells, columns, layout, null).values });
      ended ||= finalTotal.test(text);
      skip('total');
    } else if (ended) skip('below-total');
    else if (cells.filter((cell) => headings.has(cellText(cell))).length >= 2 && repeatsHeading(cells, headings)) skip('heading');
    else {
      const read = readRow(table.name, row, cells, columns, layout, merged);
      const filled = [...read.values.keys()].length + read.problems.length;
      // One filled cell in a wide table is a remark, a section's title or a signature.
      if (filled === 0 || (filled === 1 && columns.length >= 3 && !cells.some((cell) => typeof cell === 'number'))) skip('remark');
      else rows.push(read);
    }
  }
  return { rows, skipped, totals };
}

interface Column {
  readonly column: number;
  readonly field: SheetField;
  readonly unit: string;
}

/** A total says so in a column that holds no name: TOTAL TOOLS is a product. */
function isTotal(cells: readonly Cell[], columns: readonly Column[]): boolean {
  const at = cells.findIndex((cell) => typeof cell === 'string' && totalWords.test(halfWidth(cell)));
  if (at < 0) return false;
  const text = halfWidth(cellText(cells[at]));
  if (/^(?:SAY\s+)?(?:(?:GRAND |SUB-?\s*)?TOTALS?|TTL|合\s*计|总\s*计|小\s*计|共\s*计)\s*[:：]?$/i.test(text)) return true;
  // With words behind it, only where the row has no code and no second text: `TOTAL: 18 CARTONS`.
  return columns.filter(({ column, field }) => column !== at && ['text', 'code', 'hs'].includes(field.kind) && cellText(cells[column]) !== '').length === 0;
}

const repeatsHeading = (cells: readonly Cell[], headings: ReadonlySet<string>): boolean => cells.every((cell) => cellText(cell) === '' || headings.has(cellText(cell)));

function readRow(sheet: string, row: number, cells: readonly Cell[], columns: readonly Column[], layout: Layout, merged: MergedCells | null): SheetRow {
  const values = new Map<string, string>();
  const problems: CellProblem[] = [];
  for (const { column, field, unit } of columns) {
    const shared = merged?.get(row * 1000 + column);
    const isFigure = field.kind === 'amount' || field.kind === 'integer';
    const cell = shared && !isFigure ? shared.cell : (cells[column] ?? null);
    const shown = cellText(cell);
    const tell: Tell = (severity, message) => void problems.push({ sheet, row, column, field: field.id, severity, shown: shown.slice(0, 200), message });
    if (shared && isFigure) {
      tell('warning', sharedFigure(shared.top, shared.bottom));
      continue;
    }
    readCell(cell, field, unit, layout.restoreZero, values, tell);
  }
  return { row, values, problems };
}

/** Beyond this many, merged ranges are no longer a person's work. */
const mostCovered = 200_000;

type MergedCells = ReadonlyMap<number, { readonly cell: Cell; readonly top: number; readonly bottom: number }>;

/** The cells below the heading that merged ranges cover, but for the one that holds the content. Only down, not across. */
function mergedBelow({ rows, merges }: SheetTable, last: number): MergedCells {
  const covered = new Map<number, { cell: Cell; top: number; bottom: number }>();
  let count = 0;
  for (const { top, left, bottom } of merges) {
    if (top <= last || count > mostCovered) continue;
    const cell = rows[top]?.[left] ?? null;
    if (cell === null) continue;
    count += Math.max(0, Math.min(bottom, rows.length - 1) - top);
    for (let row = top + 1; row <= Math.min(bottom, rows.length - 1); row += 1) covered.set(row * 1000 + left, { cell, top, bottom });
  }
  return covered;
}

const sharedFigure = (top: number, bottom: number): LocalText => ({
  'zh-CN': `合并单元格：这个数由第${top + 1}至${bottom + 1}行共用，只记在第${top + 1}行`,
  en: `Merged cell: the figure is of rows ${top + 1} to ${bottom + 1} together and stands with row ${top + 1} only`,
});
