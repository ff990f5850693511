import { parsePath } from '../certificate/path';
import { standsAs } from './cell-says';
import { childrenOf } from './dom';
import { fieldSays } from './field-says';
import type { FillEntry } from './fill-plan';
import type { Binding, RowTable } from './model';
import { standsIn } from './stands-in';

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
    const tag = parsePath(entry.path)?.tag ?? '';
    const texts = cells.get(tag);
    if (texts === undefined) return [];
    const values = [entry.will, ...alike(entry)];
    return texts.some((text) => values.some((value) => standsAs(tag, text, value))) ? [] : [{ entry, found: texts[0] ?? '' }];
  });
}

/** What a shown row says by tag: what its own fields hold where it is edited in place, else the texts of its cells. Null when it is on another page. */
export function lineSays(table: RowTable, index: number, bindings: readonly Binding[]): ReadonlyMap<string, readonly string[]> | null {
  const cells = cellsOf(table, index);
  if (!cells) return null;
  const says = new Map(cells);
  for (const binding of bindings) {
    const parts = parsePath(binding.path);
    if (parts?.section !== table.section || parts.row !== index || !parts.tag || !standsIn(binding.control.element, table)) continue;
    says.set(parts.tag, fieldSays(binding, binding.path));
  }
  return says;
}

/** Tags of which a row says something else than a line is known to say. Tags that neither names prove nothing. */
export const saysOther = (says: ReadonlyMap<string, readonly string[]>, line: Readonly<Record<string, string | undefined>>, shown: ReadonlyMap<string, readonly string[]> = new Map()): readonly string[] =>
  Object.entries(line).flatMap(([tag, value]) => {
    const texts = says.get(tag);
    if (texts === undefined || value === undefined || tag === 'GNo' || tag === 'SortNo') return [];
    const values = [value, ...(shown.get(tag) ?? [])];
    const blank = texts.every((text) => /^[-–—\s]*$/.test(text));
    return (blank && value.trim() === '') || texts.some((text) => values.some((each) => standsAs(tag, text, each))) ? [] : [tag];
  });
