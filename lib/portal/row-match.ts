import { parsePath } from '../certificate/path';
import { childrenOf } from './dom';
import type { FillEntry } from './fill-plan';
import type { RowTable } from './model';

const tidy = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
const number = /^-?[\d,]+(?:\.\d+)?$/;

/** True when a table cell says what a field holds: the same text, the same number, or its beginning where the cell cuts it. */
export function cellSays(cell: string, value: string): boolean {
  const [a, b] = [tidy(cell), tidy(value)];
  if (a === b) return true;
  if (number.test(a) && number.test(b)) return Number(a.replaceAll(',', '')) === Number(b.replaceAll(',', ''));
  const cut = /^(.{4,}?)(?:…|\.\.\.)$/.exec(a)?.[1];
  return cut !== undefined && b.startsWith(cut.trim());
}

/** The cell texts of a row by tag, or null when the row is not on the page of the table that is shown. */
export function cellsOf(table: RowTable, index: number): ReadonlyMap<string, readonly string[]> | null {
  const row = table.rows.find((each) => each.index === index)?.element;
  if (!row) return null;
  const cells = [...childrenOf(row)];
  const texts = new Map<string, readonly string[]>();
  for (const [column, tag] of table.columns) {
    const cell = cells[column];
    if (cell instanceof HTMLElement) texts.set(tag, [cell.textContent ?? '', cell.title].filter((text) => text.trim() !== ''));
  }
  return texts;
}

/**
 * Entries whose cell says something else. `alike` gives further texts for a field: a table may show a code's name.
 * Columns that the table does not have prove nothing.
 */
export function mismatches(cells: ReadonlyMap<string, readonly string[]>, entries: readonly FillEntry[], alike: (entry: FillEntry) => readonly string[] = () => []): readonly { readonly entry: FillEntry; readonly found: string }[] {
  return entries.flatMap((entry) => {
    const texts = cells.get(parsePath(entry.path)?.tag ?? '');
    if (texts === undefined) return [];
    const values = [entry.will, ...alike(entry)];
    return texts.some((text) => values.some((value) => cellSays(text, value))) ? [] : [{ entry, found: texts[0] ?? '' }];
  });
}
