/** What one cell of a sheet holds. Dates stand for a calendar day (and time), read as UTC; absent cells are null. */
export type Cell = string | number | boolean | Date | null;

/** A merged range; rows and columns count from 0, both ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet as it stands in the file: every row from the first, gaps included, so that row 0 is the sheet's row 1. */
export interface SheetTable {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
}

/** The letters of a column, from 0: A, Z, AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** `B7`: column and row as a person reads them in Excel; both from 0. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** Row and column of `B7`, from 0; null for what is no cell name. */
export function cellPlace(name: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,7})\$?(\d{1,10})$/i.exec(name) ?? [];
  if (!letters || !digits) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
