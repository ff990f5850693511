import { defuseCell } from './csv-text';
import type { WrittenColumn } from './sheet-columns';

/** Rows of cells ready to be written: the heading first. */
export type WrittenRows = readonly (readonly (string | number | null)[])[];

export const rowsOf = <R>(columns: readonly WrittenColumn<R>[], records: readonly R[]): WrittenRows => [columns.map(({ heading }) => heading), ...records.map((record) => columns.map(({ value }) => value(record)))];

/**
 * A CSV file as bytes: UTF-8 with byte order mark, so that Excel shows Chinese; every text in quotes, and what looks like a
 * formula behind an apostrophe, which reading takes off again (csv-text.ts). Numbers stand as numbers. A zero byte, with
 * which no program takes a file for text, becomes U+FFFD.
 */
export function csvFile(rows: WrittenRows): Uint8Array<ArrayBuffer> {
  const cell = (value: string | number | null): string => (value === null || value === '' ? '' : typeof value === 'number' ? String(value) : `"${defuseCell(value).replaceAll('"', '""').replaceAll('\0', '\uFFFD')}"`);
  return new TextEncoder().encode(`\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`);
}

/** An .xlsx as a file of one sheet or several. Texts are typed as texts: Excel never takes one for a formula. */
export async function xlsxFile(sheets: readonly { readonly name: string; readonly rows: WrittenRows }[]): Promise<Blob> {
  const { default: write } = await import('write-excel-file/universal');
  return write(
    sheets.map(({ name, rows }) => ({
      sheet: sheetName(name),
      data: rows.map((row, index) => row.map((value) => (value === null || value === '' ? null : typeof value === 'number' ? { value, type: Number } : { value: fitText(value), type: String, ...(index === 0 && { fontWeight: 'bold' as const }) }))),
      columns: (rows[0] ?? []).map((_, column) => ({ width: Math.min(50, Math.max(8, ...rows.slice(0, 100).map((row) => widthOf(row[column] ?? null)))) })),
      stickyRowsCount: 1,
    })),
  ).toBlob();
}

/** Excel allows 31 characters in the name of a sheet and some signs not at all. */
const sheetName = (name: string): string => name.replaceAll(/[[\]:*?/\\]/g, ' ').slice(0, 31).trim() || 'Sheet1';
/**
 * A text as the sheet's XML must hold it so that readers give it back: no control characters and no half of a surrogate
 * pair; `_x0041_`, which readers take for an A, with its first sign written that way itself. The same writing keeps names
 * that every object has (`toString`) apart from the writer's own table of texts.
 */
function fitText(text: string): string {
  const plain = text.replaceAll(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]|[\uD800-\uDFFF]/gu, '\uFFFD').replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
  return plain in {} ? `_x${plain.charCodeAt(0).toString(16).padStart(4, '0')}_${plain.slice(1)}` : plain;
}

const widthOf = (value: string | number | null): number => 2 + [...String(value ?? '')].slice(0, 60).reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
