import type { Section } from '../certificate/field';
import { all, attributeOf, closest, contains, matches, textOf } from './dom';
import type { RowTable } from './model';
import { findPager } from './pager';
import { press } from './press';
import { quiet } from './quiet';
import { lineSays } from './row-match';
import { countOf, listNow, openCapMs, type RowSurroundings } from './row-surroundings';
import { waitUntil } from './wait-until';

/** What a row says, by tag. */
export type Said = ReadonlyMap<string, readonly string[]>;

/** More pages than this no list has: 200 lines, five on a page, and some to spare. */
const mostTurns = 60;

/**
 * Brings a row to view by turning the pages of its table, and gives the table. Null when the row cannot be reached. Presses
 * nothing but what turns pages.
 */
export async function showRow(section: Section, index: number, around: RowSurroundings): Promise<RowTable | null> {
  const list = listNow(section, around);
  for (let turns = 0; turns < mostTurns; turns += 1) {
    const table = list.table();
    if (!table || around.signal.aborted) return null;
    if (table.rows.some((row) => row.index === index)) return table;
    if (index >= countOf(table)) return null;
    if (!(await turnTowards(table, index, around))) return null;
  }
  return null;
}

/** What all rows of a list say, by index; `complete` when each of them was seen. Turns the pages to see them. */
export async function readAllRows(section: Section, around: RowSurroundings): Promise<{ readonly rows: ReadonlyMap<number, Said>; readonly total: number | null; readonly complete: boolean }> {
  const list = listNow(section, around);
  const rows = new Map<number, Said>();
  const take = (): RowTable | null => {
    const table = list.table();
    for (const { index } of table?.rows ?? []) {
      const says = table && lineSays(table, index, around.read().bindings);
      if (says) rows.set(index, says);
    }
    return table;
  };
  let table = take();
  if (!table) return { rows, total: null, complete: false };
  for (let turns = 0; turns < mostTurns && table && !around.signal.aborted; turns += 1) {
    const count = countOf(table);
    const missing = Array.from({ length: count }, (_, index) => index).find((index) => !rows.has(index));
    if (missing === undefined || !(await turnTowards(table, missing, around))) break;
    table = take();
  }
  const total = table === null ? null : countOf(table);
  const counted = table?.total !== null || !hasPager(table);
  return { rows, total: counted ? total : null, complete: total !== null && counted && Array.from({ length: total }, (_, index) => rows.has(index)).every(Boolean) };
}

const hasPager = (table: RowTable): boolean => turners(table).length > 0;

interface Turner {
  readonly element: HTMLElement;
  readonly pager: Element;
  readonly to: number | 'next' | 'previous';
}

/** What turns the pages of a table and can be pressed now. */
function turners(table: RowTable): readonly Turner[] {
  const found: Turner[] = [];
  for (const pager of findPager(table.element, [], table.loose ? table.rows.map(({ element }) => element) : null).parts) {
    for (const element of all(pager, 'a, button, li, span, [role="button"]')) {
      if (!(element instanceof HTMLElement) || found.some((other) => contains(element, other.element) || other.element === element)) continue;
      if (all(element, 'a, button, li').length > 0 || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const to = turnOf(element);
      if (to === null || matches(element, 'select *, :disabled') || closest(element, '.disabled, .layui-disabled, [aria-disabled="true"], [disabled]')) continue;
      found.push({ element, pager, to });
    }
  }
  return found;
}

function turnOf(element: HTMLElement): Turner['to'] | null {
  const text = (textOf(element) ?? '').trim();
  const item = closest(element, 'li') ?? element;
  const names = `${attributeOf(element, 'class')} ${attributeOf(item, 'class')} ${attributeOf(element, 'title')} ${attributeOf(element, 'aria-label')}`;
  if (/^\d{1,4}$/.test(text)) return matches(element, 'span, .current, .active') || matches(item, '.active, .layui-laypage-curr, .is-active') ? null : Number(text);
  if (/^(?:上一?页|前一?页|prev(?:ious)?|[‹<])$/i.test(text) || (text === '' && /(?:^|[\s_-])prev/i.test(names))) return 'previous';
  if (/^(?:下一?页|后一?页|next|[›>])$/i.test(text) || (text === '' && /(?:^|[\s_-])next/i.test(names))) return 'next';
  return null;
}

/** Turns one page towards a row; true when other rows are shown then. */
async function turnTowards(table: RowTable, index: number, around: RowSurroundings): Promise<boolean> {
  const { section } = table;
  const first = table.rows[0]?.index;
  if (first === undefined || !around.allowed()) return false;
  const offered = turners(table);
  const size = pageSizeOf(table);
  const exact = size === null ? undefined : offered.find(({ to }) => to === Math.floor(index / size) + 1);
  const turner = exact ?? offered.find(({ to }) => to === (index < first ? 'previous' : 'next')) ?? (index < first ? offered.find(({ to }) => to === 1) : undefined);
  if (!turner || !press(turner.element, { within: turner.pager, purpose: 'page' }).pressed) return false;
  const list = listNow(section, around);
  const turned = await waitUntil(() => {
    const now = list.table()?.rows[0]?.index;
    return now !== undefined && now !== first ? true : null;
  }, { root: document, capMs: openCapMs, signal: around.signal });
  if (turned) await quiet(document, { quietMs: 40, capMs: 1000, signal: around.signal });
  return turned === true;
}

/** Rows on a full page, or null while the last page alone is seen. */
function pageSizeOf({ rows, total }: RowTable): number | null {
  const first = rows[0]?.index;
  const last = rows.at(-1)?.index;
  if (first === undefined || last === undefined) return null;
  return first === 0 || (total !== null && last + 1 < total) ? rows.length : null;
}
