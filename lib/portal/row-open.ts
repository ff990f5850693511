import { all, childrenOf, contains } from './dom';
import { currentValue } from './field-says';
import { readerOf } from './kits/readers';
import type { Binding, RowTable } from './model';
import { neverWord, saysEditRow } from './never-press';
import { press } from './press';
import { buttonsOf, captionOf, windowOf } from './row-editor';
import { tagOf } from './row-fields';
import { saysOther } from './row-match';
import type { Said } from './row-pages';
import { listNow, openCapMs, rest, type RowSurroundings } from './row-surroundings';
import { waitUntil } from './wait-until';

/**
 * Loads a listed line into its editor: by the line's own 修改, else by a click on it. Gives the fields of the editor once they
 * hold that line, or null when they never did. What somebody has typed in an open editor is looked after by the caller.
 */
export async function openLine(table: RowTable, index: number, was: Readonly<Record<string, string | undefined>>, around: RowSurroundings): Promise<readonly Binding[] | null> {
  const row = table.rows.find((each) => each.index === index)?.element;
  if (!row || !around.allowed()) return null;
  const list = listNow(table.section, around);
  const [edit, second] = buttonsOf(row).filter((button) => saysEditRow(captionOf(button)) && neverWord(captionOf(button)) === null);
  const cell = edit ? null : cellToPress(row, table);
  const pressed = edit ? second === undefined && press(edit, { within: row, purpose: 'edit-row' }).pressed : cell !== null && press(cell, { within: row, purpose: 'row' }).pressed;
  if (!pressed) return null;
  const holds = await waitUntil(() => (holdsLine(list.fields(), index, was) ? true : null), { root: document, capMs: openCapMs, signal: around.signal });
  if (!holds) return null;
  await rest(list.fields(), around.signal);
  const fields = list.fields();
  return holdsLine(fields, index, was) ? fields : null;
}

/** A cell of plain text in a known column. */
export function cellToPress(row: HTMLElement, table: RowTable): HTMLElement | null {
  const cells = [...childrenOf(row)];
  for (const column of table.columns.keys()) {
    const cell = cells[column];
    if (cell instanceof HTMLElement && all(cell, 'a, button, input, select, textarea').length === 0) return cell;
  }
  return null;
}

/** The editor holds this line: its number where it shows one, and whatever is known of the line. */
export function holdsLine(fields: readonly Binding[], index: number, was: Readonly<Record<string, string | undefined>>): boolean {
  if (fields.length === 0) return false;
  const says = editorSays(fields);
  const number = fields.find(({ path }) => ['GNo', 'SortNo'].includes(tagOf(path) ?? ''));
  const stands = number ? currentValue(number, number.path).trim() : '';
  if (/^\d+$/.test(stands) && Number(stands) !== index + 1) return false;
  const known = Object.entries(was).filter(([tag, value]) => (value ?? '').trim() !== '' && says.has(tag));
  return known.length > 0 && saysOther(says, was).length === 0;
}

/** What the fields of an editor hold, by tag, in all the words by which a list may show it. */
export function editorSays(fields: readonly Binding[]): Said {
  return new Map(fields.flatMap((binding): [string, readonly string[]][] => {
    const held = readerOf(binding.control.kit)?.read(binding.control);
    const texts = [currentValue(binding, binding.path), ...(held ? [held.shown, held.code] : [])];
    const own: [string, readonly string[]] = [tagOf(binding.path) ?? '', texts];
    return binding.codePath === null ? [own] : [own, [tagOf(binding.codePath) ?? '', texts]];
  }));
}

/** The window in which the editor stands is gone, or it stands on the page itself. */
export async function untilClosed(fields: readonly Binding[], around: RowSurroundings): Promise<boolean> {
  const window = windowOf(fields);
  if (!window) return true;
  const gone = await waitUntil(() => (window.element.isConnected && contains(document, window.element) && window.element.checkVisibility() ? null : true), { root: document, capMs: openCapMs, signal: around.signal });
  return gone === true;
}
