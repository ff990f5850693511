import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { inflateEntries } from './inflate-entries';
import { sheetLimits } from './limits';
import { SheetError } from './sheet-error';
import { type SheetPart, sheetPart } from './sheet-part';
import { cellName, type Cell, type SheetTable } from './table';
import { workbookOf, workbookOfOne, type ListedSheet, type Workbook } from './workbook-parts';

/** How far reading is, from 0 to 1. */
export type Progress = (share: number) => void;

/**
 * All sheets of an .xlsx. The archive is opened here, under caps, and handed on to read-excel-file without packing, sheet
 * by sheet: so nothing can grow beyond the caps there. Dates follow the workbook's own system (1900 or 1904). Throws a
 * SheetError that names what is wrong and where.
 */
export async function readXlsx(archive: Uint8Array<ArrayBuffer>, told: Progress = () => undefined): Promise<SheetTable[]> {
  const parts = await inflateEntries(archive, (bytes) => told(0.2 * Math.min(1, bytes / (10 * archive.byteLength))));
  const workbook = workbookOf(parts);
  for (const path of [workbook.textsPath, workbook.stylesPath]) if (path && startsWithDoctype(parts.get(path))) throw new SheetError('has-doctype', path);
  if (workbook.textsPath) checkTexts(parts.get(workbook.textsPath), workbook.textsPath);
  const sizes = workbook.sheets.map(({ path }) => parts.get(path)?.byteLength ?? 0);
  const all = Math.max(1, sizes.reduce((sum, size) => sum + size, 0));
  const tables: SheetTable[] = [];
  let done = 0;
  let room = sheetLimits.cells;
  for (const [index, sheet] of workbook.sheets.entries()) {
    told(0.2 + (0.8 * done) / all);
    const part = sheetPart(new TextDecoder().decode(parts.get(sheet.path)), sheet.name);
    room -= part.cells;
    if (room < 0) throw new SheetError('too-many-cells', sheet.name);
    told(0.2 + (0.8 * (done + 0.2 * (sizes[index] ?? 0))) / all);
    tables.push(await tableOf(workbook, sheet, part, parts));
    done += sizes[index] ?? 0;
  }
  told(1);
  return tables;
}

async function tableOf(workbook: Workbook, sheet: ListedSheet, { xml, merges }: SheetPart, parts: ReadonlyMap<string, Uint8Array>): Promise<SheetTable> {
  const encoder = new TextEncoder();
  const kept: Record<string, Uint8Array> = { [sheet.path]: encoder.encode(xml) };
  for (const path of [workbook.textsPath, workbook.stylesPath]) {
    const part = path ? parts.get(path) : undefined;
    if (path && part) kept[path] = part;
  }
  for (const [path, text] of workbookOfOne(workbook, sheet.path)) kept[path] = encoder.encode(text);
  let rows: Cell[][];
  try {
    rows = (await readSheet(zipSync(kept, { level: 0 }).buffer as ArrayBuffer)) as unknown as Cell[][];
  } catch (cause) {
    throw new SheetError('broken-sheet', placeOf(cause, sheet.name), { cause });
  }
  rows.forEach((row, at) => row.forEach((cell, column) => {
    if (typeof cell === 'string' && cell.length > sheetLimits.cellCharacters) throw new SheetError('cell-too-long', `${sheet.name} ${cellName(at, column)}`);
  }));
  return { name: sheet.name, hidden: sheet.hidden, rows, merges };
}

/** Counts the texts, where the part is so large that there may be too many of them. */
function checkTexts(part: Uint8Array | undefined, path: string): void {
  const shortest = '<si/>'.length;
  if (!part || part.byteLength <= sheetLimits.sharedTexts * shortest) return;
  const xml = new TextDecoder().decode(part);
  const entry = /<(?:\w+:)?si[\s/>]/g;
  for (let count = 1; entry.test(xml); count += 1) if (count > sheetLimits.sharedTexts) throw new SheetError('too-many-text-entries', path);
}

/** A declaration of entities stands before everything else. */
const startsWithDoctype = (part: Uint8Array | undefined): boolean => part !== undefined && /<!(?:DOCTYPE|ENTITY)/i.test(new TextDecoder().decode(part.subarray(0, 20_000)));

/** The reader says `<c/> at row 3, col 5: VALUE_INVALID`. */
function placeOf(cause: unknown, sheet: string): string {
  const [, row, column] = /at row (\d+),? col (\d+)/.exec(cause instanceof Error ? cause.message : '') ?? [];
  return row && column ? `${sheet} ${cellName(Number(row) - 1, Number(column) - 1)}` : sheet;
}
