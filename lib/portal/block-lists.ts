import { boxOf, childCountOf, childrenOf, closest, innerHeightOf, matches, nextElementOf, parentOf, rendered, shownHeightOf } from './dom';
import type { PageText } from './page-text';
import { readsLikeLabels } from './reads-like-labels';
import { sameColumn } from './visible';

/** Fewer headers than this may be anything. */
const leastHeaders = 3;
/** How far a header's text may lie in its cell; how far the rows may stand from their header: boxes around it, boxes beside those, boxes around the rows. */
const levelsIn = 4;
const levelsUp = 5;
const besides = 3;
const levelsDown = 5;

const headerOfList = new WeakMap<Element, Element>();

/**
 * The lists that a page builds of blocks instead of a table, empty ones too: a row of at least three texts that read like
 * labels, with nothing to type in, and under it rows of as many cells. Gives the element around header and rows, which may
 * hold other things too. `typedIn`: the elements around what one types or chooses in.
 */
export function findBlockLists({ runs }: PageText, typedIn: ReadonlySet<Element>): readonly HTMLElement[] {
  const texts = new Map<Element, number>();
  for (const { element, text, box, cell, label } of runs) {
    if (box === null || cell !== null || label !== null || text.length > 40) continue;
    for (let around = parentOf(element), level = 0; around && level < levelsIn && !typedIn.has(around); around = parentOf(around), level += 1) {
      if (childCountOf(around) < leastHeaders) continue;
      texts.set(around, (texts.get(around) ?? 0) + 1);
      break;
    }
  }
  return [...texts].flatMap(([header, count]): HTMLElement[] => {
    if (count < leastHeaders || !readsLikeLabels([...childrenOf(header)]) || closest(header, 'nav, tr, [role="tablist"], [role="menu"]')) return [];
    const list = listAround(header);
    if (!(list instanceof HTMLElement)) return [];
    headerOfList.set(list, header);
    return [list];
  });
}

/** The row of headers of a list of blocks; null for anything else, or when it is gone. */
export function blockHeader(list: Element): Element | null {
  const header = headerOfList.get(list);
  return header?.isConnected ? header : null;
}

/** The rows of a list of blocks as they are now, from top to bottom. */
export function blockRows(list: Element): readonly HTMLElement[] {
  const header = blockHeader(list);
  const rows = header ? (rowsBelow(header)?.rows ?? []) : [];
  const [first] = rows;
  // Scripts that lay each row at its place draw them in any order.
  return first && getComputedStyle(first).position === 'absolute' ? [...rows].sort((a, b) => boxOf(a).top - boxOf(b).top) : rows;
}

/** True for a list that draws only the rows in sight: it does not say how many there are, nor which these are. */
export function drawsInPart(list: Element, rows: readonly Element[]): boolean {
  const outer = blockHeader(list) ? list : closest(list, '.vxe-table--body-wrapper');
  const [first, last] = [rows[0], rows.at(-1)];
  if (!outer || !first || !last) return false;
  const drawn = boxOf(last).bottom - boxOf(first).top + boxOf(first).height / 2;
  for (let around = parentOf(first); around && around !== outer; around = parentOf(around)) {
    if (getComputedStyle(around).overflowY !== 'visible' && innerHeightOf(around) > Math.max(drawn, shownHeightOf(around) + 1)) return true;
  }
  return false;
}

/** The smallest element around a header and its rows; of a list without rows, around the header and what stands beside it. */
function listAround(header: Element): Element | null {
  const found = rowsBelow(header);
  if (found) return found.around;
  let around = parentOf(header);
  while (around && childCountOf(around) < 2) around = parentOf(around);
  return around;
}

interface RowsBelow {
  readonly rows: readonly HTMLElement[];
  readonly around: Element;
}

function rowsBelow(header: Element): RowsBelow | null {
  let from = header;
  for (let level = 0; level < levelsUp; level += 1) {
    const around = parentOf(from);
    if (!around || (level > 0 && matches(around, 'body, html, form'))) return null;
    const rows = rowsBeside(from, header);
    if (rows.length > 0) return { rows, around };
    from = around;
  }
  return null;
}

/** Rows that follow one after the other, or that all stand in one of the next boxes. */
function rowsBeside(from: Element, header: Element): readonly HTMLElement[] {
  const rows: HTMLElement[] = [];
  for (let next = nextElementOf(from), steps = 0; next && (rows.length > 0 || steps < besides); next = nextElementOf(next), steps += 1) {
    if (isBuiltAlike(next, header) && (rows.length > 0 || isAligned(next, header))) rows.push(next);
    else if (rows.length === 0) {
      const within = rowsIn(next, header, levelsDown);
      if (within.length > 0) return within;
    } else if (rendered(next)) return rows;
  }
  return rows;
}

function rowsIn(element: Element, header: Element, depth: number): readonly HTMLElement[] {
  if (depth === 0 || matches(element, noRows) || !rendered(element)) return [];
  const inside = [...childrenOf(element)];
  const alike = inside.filter((each) => isBuiltAlike(each, header));
  if (alike.some((each) => isAligned(each, header))) return alike;
  return inside.flatMap((each) => rowsIn(each, header, depth - 1));
}

const noRows = '[aria-hidden="true"], [hidden], [class*="footer"], [class*="summary"], table, select, textarea, svg';

/** As many cells as headers. */
const isBuiltAlike = (row: Element, header: Element): row is HTMLElement =>
  childCountOf(row) === childCountOf(header) && row instanceof HTMLElement && !matches(row, noRows) && rendered(row);

/** Every cell under its header. */
function isAligned(row: Element, header: Element): boolean {
  if (boxOf(row).top < boxOf(header).top + boxOf(header).height / 2) return false;
  const heads = childrenOf(header);
  return [...childrenOf(row)].every((cell, at) => {
    const [own, head] = [boxOf(cell), boxOf(heads[at] ?? header)];
    return own.width === 0 || head.width === 0 ? own.width === head.width : sameColumn(own, head) && Math.abs(own.left + own.right - head.left - head.right) <= Math.max(own.width, head.width);
  });
}
