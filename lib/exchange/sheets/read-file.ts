import { sheetLimits } from './limits';
import type { Progress } from './read-xlsx';
import { SheetError } from './sheet-error';
import type { SheetTable } from './table';

/**
 * The sheets of a file, whatever kind it is: that is told by its first bytes, not by its name. `name` is the file's, under
 * which a CSV shows as a sheet. Throws a SheetError that says what is wrong and where; never anything else.
 */
export async function readSheetFile(bytes: Uint8Array<ArrayBuffer>, name: string, told?: Progress): Promise<SheetTable[]> {
  try {
    if (bytes.byteLength > sheetLimits.fileBytes) throw new SheetError('file-too-large');
    if (bytes.byteLength === 0) throw new SheetError('empty');
    const tables = await read(bytes, name, told);
    if (tables.every(({ rows }) => rows.every((row) => row.every((cell) => cell === null)))) throw new SheetError('empty');
    return tables;
  } catch (cause) {
    throw cause instanceof SheetError ? cause : new SheetError('unreadable', '', { cause });
  }
}

async function read(bytes: Uint8Array<ArrayBuffer>, name: string, told?: Progress): Promise<SheetTable[]> {
  const starts = (...magic: number[]): boolean => magic.every((byte, at) => bytes[at] === byte);
  if (starts(0x50, 0x4b)) return (await import('./read-xlsx')).readXlsx(bytes, told);
  const { readXls } = await import('./read-xls');
  if (starts(0xd0, 0xcf, 0x11, 0xe0) || (starts(0x09) && (bytes[1] ?? 0xff) % 2 === 0 && bytes[1] !== undefined && bytes[1] <= 8)) return readXls(bytes, 'binary');
  const beginning = new TextDecoder().decode(bytes.subarray(0, 2000)).replace(/^\uFEFF/, '').trimStart().toLowerCase();
  if (/^(?:<\?xml|<!doctype html|<html|<table|<meta|<head)/.test(beginning)) return readXls(bytes, 'markup');
  if (starts(0x25, 0x50, 0x44, 0x46) || starts(0x89, 0x50) || starts(0xff, 0xd8) || /^[{[]\s*"/.test(beginning)) throw new SheetError('not-a-sheet');
  return [(await import('./read-csv')).readCsv(bytes, name)];
}
