import type { GoodsLine } from '../certificate/application';
import { formatPath } from '../certificate/path';
import type { FillEntry } from './fill-plan';
import { saidOf } from './line-match';
import type { RowTable } from './model';
import { neverWord, saysMoveUp } from './never-press';
import { press } from './press';
import { buttonsOf, captionOf, regionOf } from './row-editor';
import { lineSays, saysOther } from './row-match';
import { readAllRows, type Said, showRow } from './row-pages';
import { cellToPress } from './row-open';
import { listNow, type RowEnd, type RowSurroundings, type Tell } from './row-surroundings';
import { updateRow } from './update-row';
import { waitUntil } from './wait-until';

/** More moves than this no portal is asked for: each is a press and a new drawing of the list. */
const mostMoves = 1000;

/**
 * Puts the goods lines into an order: by the portal's own 上移, and where it has none by writing the lines anew, for which
 * every field that stands in a line must be one of those wanted. True when they stand in that order.
 */
export async function orderLines(order: readonly GoodsLine[], around: RowSurroundings, tell: Tell): Promise<boolean> {
  const { rows, total, complete } = await readAllRows('Goods', around);
  if (!complete || total !== order.length) return false;
  const standing = placesOf(order, rows);
  if (!standing) return false;
  if (standing.every((wanted, index) => wanted === index)) return true;
  const how = await mover(standing.findIndex((wanted, index) => wanted !== index), around);
  return how ? moveLines(standing, around) : rewriteLines(order, standing, around, tell);
}

/** Which wanted line stands at each place, or null when that cannot be told. */
function placesOf(order: readonly GoodsLine[], rows: ReadonlyMap<number, Said>): readonly number[] | null {
  const free = new Set(order.keys());
  const places: number[] = [];
  for (let index = 0; index < order.length; index += 1) {
    const says = rows.get(index);
    const wanted = says && [...free].find((at) => saidOf(order[at] ?? {}).some(([tag]) => says.has(tag)) && saysOther(says, order[at] ?? {}).length === 0);
    if (wanted === undefined) return null;
    free.delete(wanted);
    places.push(wanted);
  }
  return places;
}

async function moveLines(standing: readonly number[], around: RowSurroundings): Promise<boolean> {
  const now = [...standing];
  let moves = 0;
  for (let target = 0; target < now.length; target += 1) {
    for (let at = now.indexOf(target); at > target; at -= 1) {
      moves += 1;
      if (moves > mostMoves || !(await moveUp(at, around))) return false;
      [now[at - 1], now[at]] = [now[at] ?? 0, now[at - 1] ?? 0];
    }
  }
  return true;
}

/** The button that moves a line up: its own, else the list's for the line that is chosen. */
async function mover(index: number, around: RowSurroundings): Promise<{ readonly button: HTMLElement; readonly within: Element; readonly row: HTMLElement; readonly choose: HTMLElement | null } | null> {
  const table = await showRow('Goods', Math.max(1, index), around);
  const row = table?.rows.find((each) => each.index === Math.max(1, index))?.element;
  if (!table || !row) return null;
  const up = (element: Element): HTMLElement | null => {
    const [found, second] = buttonsOf(element).filter((button) => saysMoveUp(captionOf(button)) && neverWord(captionOf(button)) === null);
    return found && !second ? found : null;
  };
  const own = up(row);
  if (own) return { button: own, within: row, row, choose: null };
  const region = regionOf(table, around.read().tables);
  const shared = region && up(region.element);
  const choose = cellToPress(row, table);
  // A tick beside a line would move that one instead.
  const ticked = table.element.querySelector('input[type="checkbox"]:checked, input[type="radio"]:checked') !== null;
  return region && shared && choose && !ticked ? { button: shared, within: region.element, row, choose } : null;
}

async function moveUp(index: number, around: RowSurroundings): Promise<boolean> {
  if (around.signal.aborted || !around.allowed()) return false;
  const list = listNow('Goods', around);
  const says = (table: RowTable | null, at: number): Said | null => table && lineSays(table, at, around.read().bindings);
  const found = await mover(index, around);
  const moved = says(list.table(), index);
  if (!found || !moved) return false;
  if (found.choose) {
    if (!press(found.choose, { within: found.row, purpose: 'row' }).pressed) return false;
    const anew = await mover(index, around);
    if (!anew || !press(anew.button, { within: anew.within, purpose: 'move-up' }).pressed) return false;
  } else if (!press(found.button, { within: found.within, purpose: 'move-up' }).pressed) return false;
  // The line may be on the page before now.
  const there = await waitUntil(() => {
    const table = list.table();
    const above = says(table, index - 1);
    return above === null ? (says(table, index) !== null && !same(says(table, index), moved) ? true : null) : same(above, moved) ? true : null;
  }, { root: document, capMs: around.savedCapMs, signal: around.signal });
  return there === true;
}

const ownNumbers = new Set(['GNo', 'SortNo']);

const same = (a: Said | null, b: Said): boolean =>
  a !== null && [...b].every(([tag, texts]) => ownNumbers.has(tag) || (a.get(tag) ?? []).join('\n') === texts.join('\n'));

/** Writes every line that stands at another's place anew. Stops at the first that cannot be written whole. */
async function rewriteLines(order: readonly GoodsLine[], standing: readonly number[], around: RowSurroundings, tell: Tell): Promise<boolean> {
  for (const [index, stands] of standing.entries()) {
    if (stands === index) continue;
    const [wanted, was] = [Object.fromEntries(saidOf(order[index] ?? {})), Object.fromEntries(saidOf(order[stands] ?? {}))];
    const tags = [...new Set([...Object.keys(wanted), ...Object.keys(was)])];
    const entries = tags.map((tag): FillEntry => ({ path: formatPath('Goods', index, tag), now: was[tag] ?? '', will: wanted[tag] ?? '' }));
    const end: RowEnd = await updateRow({ section: 'Goods', index, entries, was, whole: true }, around, tell);
    if (end !== 'done') return false;
  }
  return true;
}
