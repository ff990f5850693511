import { sheetLimits } from './limits';
import { SheetError } from './sheet-error';
import { cellName, type Cell, type SheetTable } from './table';

/**
 * All sheets of an old .xls, of an Excel 2003 XML file or of a web page that a program saved as .xls. The reader for these
 * (SheetJS) is large and loaded only when such a file is opened. Throws a SheetError.
 */
export async function readXls(bytes: Uint8Array, kind: 'binary' | 'markup'): Promise<SheetTable[]> {
  const { read, SSF } = await import('@e965/xlsx');
  const { decodeText } = await import('./decode-text');
  let book;
  try {
    const options = { dense: true, cellDates: false, cellNF: true, cellFormula: false, cellHTML: false, sheetRows: sheetLimits.rows + 1, raw: true } as const;
    book = kind === 'binary' ? read(bytes, { ...options, type: 'array' }) : read(decodeText(bytes).text, { ...options, type: 'string' });
  } catch (cause) {
    if (cause instanceof SheetError) throw cause;
    throw new SheetError(/password|encrypt/i.test(cause instanceof Error ? cause.message : '') ? 'has-password' : 'unreadable', '', { cause });
  }
  if (book.SheetNames.length === 0) throw new SheetError('empty');
  if (book.SheetNames.length > sheetLimits.sheets) throw new SheetError('too-many-sheets');
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  return book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name];
    const data = (sheet?.['!data'] ?? []) as readonly (readonly (XlsCell | undefined)[] | undefined)[];
    if (data.length > sheetLimits.rows) throw new SheetError('too-many-rows', name);
    const rows = Array.from(data, (row, at) => Array.from(row ?? [], (cell, column) => cellOf(cell, from1904, (format) => SSF.is_date(format), `${name} ${cellName(at, column)}`, column)));
    const merges = (sheet?.['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
    return { name, hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0, rows, merges };
  });
}

interface XlsCell {
  readonly t?: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly z?: unknown;
}

const day = 86_400_000;
/** Day 0 of Excel's calendars; 1900 counts a 29 February that was not, which is past by 1 March 1900. */
const epoch = { from1900: Date.UTC(1899, 11, 30), from1904: Date.UTC(1904, 0, 1) };

function cellOf(cell: XlsCell | undefined, from1904: boolean, isDate: (format: string) => boolean, place: string, column: number): Cell {
  const value = cell?.v;
  if (!cell || value === undefined || value === null || value === '') return null;
  if (column >= sheetLimits.columns) throw new SheetError('too-many-columns', place);
  // An Excel error (#REF!) is shown as it stands there.
  if (cell.t === 'e') return cell.w ?? '#N/A';
  if (typeof value === 'string') {
    if (value.length > sheetLimits.cellCharacters) throw new SheetError('cell-too-long', place);
    return value;
  }
  if (typeof value === 'number' && typeof cell.z === 'string' && isDate(cell.z)) return new Date(Math.round((from1904 ? epoch.from1904 : epoch.from1900) + value * day));
  if (value instanceof Date || typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}
