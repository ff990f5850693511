import Papa from 'papaparse';
import { restoreCell } from './csv-text';
import { decodeText } from './decode-text';
import { sheetLimits } from './limits';
import { SheetError } from './sheet-error';
import { cellName, type Cell, type SheetTable } from './table';

const separators = [',', ';', '\t', '|'] as const;

/**
 * A CSV file as one sheet: UTF-8 or GB18030; set apart by comma, semicolon, tab or bar; quoted cells may hold separators
 * and line breaks. Every cell is text. Throws a SheetError for a quotation mark that is not closed, with its row.
 */
export function readCsv(bytes: Uint8Array, name: string): SheetTable {
  const { text } = decodeText(bytes);
  // Excel's own first line, by which a file names its separator.
  const [first, named] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const body = first ? text.slice(first.length) : text;
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: named ?? separatorOf(body) });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  const skipped = first ? 1 : 0;
  if (quotes) throw new SheetError('open-quote', cellName((quotes.row ?? 0) + skipped, 0));
  while (data.length > 0 && data.at(-1)?.every((cell) => cell.trim() === '')) data.pop();
  if (data.length > sheetLimits.rows) throw new SheetError('too-many-rows', name);
  const rows = data.map((row, at) => row.map((cell, column) => cellOf(cell, at + skipped, column, name)));
  return { name, hidden: false, rows: first ? [[], ...rows] : rows, merges: [] };
}

/** The separator that parts most of the first rows into equally many cells, more than one; a comma where none does. */
function separatorOf(body: string): string {
  const beginning = body.slice(0, 20_000);
  const scores = separators.map((delimiter) => {
    const widths = Papa.parse<string[]>(beginning, { delimiter, preview: 30, skipEmptyLines: 'greedy' }).data.map((row) => row.length);
    const usual = widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1;
    return usual < 2 ? 0 : widths.filter((width) => width === usual).length * Math.min(usual, 20);
  });
  return separators[scores.indexOf(Math.max(...scores))] ?? ',';
}

function cellOf(cell: string, row: number, column: number, name: string): Cell {
  if (cell.trim() === '') return null;
  if (column >= sheetLimits.columns) throw new SheetError('too-many-columns', `${name} ${cellName(row, column)}`);
  if (cell.length > sheetLimits.cellCharacters) throw new SheetError('cell-too-long', `${name} ${cellName(row, column)}`);
  return restoreCell(cell);
}
