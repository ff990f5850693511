import { bandsOf } from '../bands';
import { all, childrenOf, closest, contains, firstChildOf, matches, parentOf, previousElementOf, rendered, tagOf } from '../dom';
import type { FoundControl } from '../controls';
import { holdersOf } from '../holders';
import { leaving } from '../kits/popups';
import type { Control } from '../model';
import type { PageText, TextRun } from '../page-text';
import { sameBand, sameColumn, type Box } from '../visible';

/** The texts a reader would take for the label of a control, nearest first, by where they stand. */
export interface Neighbourhood {
  /** Left of it on the same line, nothing between. */
  left(control: Control): readonly TextRun[];
  /** Right over it, nothing between. */
  above(control: Control): readonly TextRun[];
  /** Right of it (tick boxes). */
  right(control: Control): readonly TextRun[];
  /** The header cell of its column. */
  header(control: Control): readonly TextRun[];
  /** Right before it in the flow of text, for controls whose line was wrapped or that wait behind a tab. */
  before(control: Control): readonly TextRun[];
  /** The one text before it in the smallest element around both, when no other control stands in there: a block of a form, however far apart it draws the two. */
  block(control: Control): readonly TextRun[];
}

type ShownRun = TextRun & { readonly box: Box };
type ShownControl = FoundControl & { readonly box: Box };
type Near<T> = (box: Box, margin: number) => readonly T[];

/** How far a label may stand from its control (px). */
const reach = { left: 320, above: 34, right: 40 };
/** Texts beside a label that explain rather than name. */
const aside = 'a, small, i, em, sup, .help-block, .tip, .tips, .hint, .layui-form-mid, .help, .icon, .unit, .input-group-addon';

export function neighbourhood(page: PageText, found: readonly FoundControl[]): Neighbourhood {
  const layerOf = layersOf(found[0]?.control.element.ownerDocument ?? null);
  const boxes = new Map(found.map(({ control, box }) => [control.id, box]));
  const shownControls = found.filter((each): each is ShownControl => each.box !== null);
  const shownRuns = page.runs.filter((run): run is ShownRun => run.box !== null && run.text.length <= 80);
  const tiedElsewhere = (run: TextRun, control: Control): boolean => run.tiedTo !== null && run.tiedTo !== control.raw && !contains(control.element, run.tiedTo) && !control.group.includes(run.tiedTo as HTMLInputElement);
  const controlAt = new Map([...page.orderOf].map(([element, order]) => [order, element]));
  /** A text with a control behind it in its own cell labels nothing in another cell, wherever the line was wrapped. */
  const inOtherCell = (run: TextRun, element: Element): boolean => {
    const next = run.cell === null || contains(run.cell, element) ? undefined : controlAt.get(run.order + 1);
    return run.cell !== null && next !== undefined && contains(run.cell, next);
  };
  const bands = bandsOf(shownRuns);
  const near = (element: Element, box: Box, margin: number): readonly ShownRun[] => {
    const layer = layerOf(element);
    return bands(box, margin).filter((run) => layerOf(run.element) === layer);
  };
  const controlsNear = bandsOf(shownControls);
  const owners = rightOwners(shownRuns, bands, controlsNear, (run, element) => inOtherCell(run, element) || layerOf(run.element) !== layerOf(element));
  const holders = holdersOf(found.map(({ control }) => control.element));
  const byCell = new Map<Element, TextRun[]>();
  for (const run of page.runs) if (run.cell) byCell.set(run.cell, [...(byCell.get(run.cell) ?? []), run]);
  const runAt = new Map(page.runs.map((run) => [run.order, run]));

  const elementOf = new Map(found.map(({ control }) => [control.id, control.element]));
  /** The run labels the control right of it, unless the page puts it closer to this one. */
  const belongsRight = (run: TextRun, control: Control): boolean => {
    const owner = owners.get(run);
    const other = owner === undefined || owner === control.id ? undefined : elementOf.get(owner);
    return other !== undefined && stepsTo(run.element, control.element) >= stepsTo(run.element, other);
  };
  const controlBetween = (control: Control, box: Box, inside: (box: Box) => boolean): boolean => controlsNear(box, reach.above).some((each) => each.control !== control && inside(each.box) && layerOf(each.control.element) === layerOf(control.element));

  return {
    left(control) {
      const box = boxes.get(control.id);
      if (!box) return [];
      const close = near(control.element, box, 0)
        .filter((run) => run.box.right <= box.left + 6 && (box.left - run.box.right <= reach.left || nextCell(run, control.element)) && onLine(run.box, box) && !contains(control.element, run.element) && !inOtherCell(run, control.element))
        .sort((a, b) => b.box.right - a.box.right)
        .slice(0, 3);
      const taken: TextRun[] = [];
      for (const run of close) {
        if (controlBetween(control, box, (other) => sameBand(other, box) && other.left >= run.box.right - 4 && other.right <= box.left + 4)) break;
        if (!tiedElsewhere(run, control)) taken.push(run);
        if (!closest(run.element, aside)) break;
      }
      return taken;
    },
    above(control) {
      const box = boxes.get(control.id);
      if (!box) return [];
      const close = near(control.element, box, reach.above)
        .filter((run) => run.box.bottom <= box.top + 6 && box.top - run.box.bottom <= reach.above && sameColumn(run.box, box) && run.box.left >= box.left - 90)
        .filter((run) => !tiedElsewhere(run, control) && !belongsRight(run, control))
        .sort((a, b) => b.box.bottom - a.box.bottom || Math.abs(a.box.left - box.left) - Math.abs(b.box.left - box.left));
      const run = close[0];
      if (!run || controlBetween(control, box, (other) => sameColumn(other, run.box) && other.top >= run.box.bottom - 6 && other.bottom <= box.top + 6)) return [];
      return [run];
    },
    right(control) {
      const box = boxes.get(control.id);
      if (!box) return [];
      const close = near(control.element, box, 0)
        .filter((run) => run.box.left >= box.right - 4 && run.box.left - box.right <= reach.right && sameBand(run.box, box) && !tiedElsewhere(run, control) && !/[:：]\W*$/.test(run.text))
        .sort((a, b) => a.box.left - b.box.left);
      return close.slice(0, 1);
    },
    header: (control) => headerAbove(control.element, (cell) => byCell.get(cell) ?? [], holders),
    before(control) {
      const at = page.orderOf.get(control.element);
      const run = at === undefined ? undefined : runAt.get(at - 1);
      if (!run || !sameRow(run, control.element)) return [];
      const box = boxes.get(control.id) ?? null;
      const wrapped = box === null || (run.box !== null && endsBefore(run.box, box) && owners.get(run) === undefined && sameFlow(run, control.element));
      if (!wrapped) return [];
      const another = runAt.get((at ?? 0) - 2);
      return box === null && another && sameRow(another, control.element) && another.cell === null ? [] : [run];
    },
    block(control) {
      const at = page.orderOf.get(control.element);
      const run = at === undefined ? undefined : runAt.get(at - 1);
      if (at === undefined || !run || run.box === null || run.text.length > 80 || tiedElsewhere(run, control)) return [];
      const around = smallestAround(control.element, run.element);
      const another = runAt.get(at - 2);
      if (!around || matches(around, 'form, body') || (another && contains(around, another.element))) return [];
      return found.some((other) => other.control !== control && contains(around, other.control.element)) ? [] : [run];
    },
  };
}

const windows = `.layui-layer, .modal, dialog, [role="dialog"], .window, .el-dialog, .ant-modal, [style*="fixed"], ${leaving}`;
/** What libraries call the windows that they lay over the page; one is a window only if it stands fixed. */
const windowLike = '[class*="modal"], [class*="dialog"], [class*="drawer"], [class*="popup"], [class*="window"]';

/** Tells the window over the page in which something stands, or the list that is fading out there; what lies under a window at the same place is not beside it. */
function layersOf(root: Document | null): (element: Element) => Element | null {
  const layers = (root ? all(root, `${windows}, ${windowLike}`) : []).filter((each) => firstChildOf(each) !== null && (matches(each, windows) || getComputedStyle(each).position === 'fixed') && rendered(each));
  if (layers.length === 0) return () => null;
  return (element) => layers.find((layer) => contains(layer, element)) ?? null;
}

/** How many levels the element lies below the smallest element that holds both: the fewer, the closer the page puts them. */
export function stepsTo(text: Element, element: Element): number {
  let steps = 0;
  for (let around: Element | null = element; around && !contains(around, text); around = parentOf(around)) steps += 1;
  return steps;
}

function smallestAround(element: Element, other: Element): Element | null {
  let around = parentOf(element);
  while (around && !contains(around, other)) around = parentOf(around);
  return around;
}

/** A label beside a tall box may stand at its first line. */
const onLine = (run: Box, control: Box): boolean => sameBand(run, control) && run.bottom > control.top && run.top < control.bottom;

/** Runs that have a control right behind them on their line: they label that one, not what is below. */
function rightOwners(runs: readonly ShownRun[], runsNear: Near<ShownRun>, controlsNear: Near<ShownControl>, isApart: (run: TextRun, element: Element) => boolean): ReadonlyMap<TextRun, string> {
  const owners = new Map<TextRun, string>();
  for (const run of runs) {
    let owner: ShownControl | null = null;
    for (const each of controlsNear(run.box, 0)) {
      const gap = each.box.left - run.box.right;
      if (gap < -6 || gap > reach.left || !onLine(run.box, each.box)) continue;
      if ((!owner || each.box.left < owner.box.left) && !isApart(run, each.control.element)) owner = each;
    }
    const behind = owner;
    if (behind && !runsNear(run.box, 0).some((other) => other !== run && sameBand(other.box, run.box) && other.box.left >= run.box.right && other.box.right <= behind.box.left + 6 && !closest(other.element, aside))) {
      owners.set(run, behind.control.id);
    }
  }
  return owners;
}

/** A text in a table cell labels only what stands in its own row. */
function sameRow(run: TextRun, element: Element): boolean {
  const row = run.cell ? closest(run.cell, 'tr') : null;
  return row === null || contains(row, element);
}

/** In the cell right before the control's, however wide that is. */
function nextCell(run: TextRun, element: Element): boolean {
  const cell = closest(element, 'td');
  return run.cell !== null && cell !== null && previousElementOf(cell) === run.cell;
}

/** Ends on a line before the control, or was itself broken over two lines. */
const endsBefore = (run: Box, control: Box): boolean => run.bottom <= control.top + 6 || (run.top < control.top && run.bottom - run.top > (control.bottom - control.top) * 1.3);

const sameFlow = (run: TextRun, element: Element): boolean => {
  const flow = parentOf(run.element);
  return contains(run.element, element) || (flow !== null && contains(flow, element));
};

/**
 * The nearest cell over the control's cell that holds text and no control, in the same column. A row of labels heads the
 * row below it; where labels and controls take turns in a row, what is above is another label.
 */
function headerAbove(element: Element, textsIn: (cell: Element) => readonly TextRun[], holders: ReadonlySet<Element>): readonly TextRun[] {
  const cell = closest(element, 'td');
  const row = cell ? closest(cell, 'tr') : null;
  const table = row ? closest(row, 'table') : null;
  if (!cell || !row || !(table instanceof HTMLTableElement) || textsIn(cell).length > 0) return [];
  const column = columnOf(cell, row);
  const rows = [...table.rows];
  for (let at = rows.indexOf(row as HTMLTableRowElement) - 1; at >= 0; at -= 1) {
    const over = rows[at];
    const above = over ? cellAt(over, column) : null;
    if (!over || !above || holders.has(above)) continue;
    const texts = textsIn(above);
    if (texts.length === 1) return holders.has(over) ? [] : texts;
  }
  return [];
}

const spanOf = (cell: Element): number => (cell instanceof HTMLTableCellElement ? cell.colSpan : 1);

function columnOf(cell: Element, row: Element): number {
  let column = 0;
  for (const each of childrenOf(row)) {
    if (each === cell) return column;
    column += spanOf(each);
  }
  return column;
}

function cellAt(row: Element, column: number): Element | null {
  let at = 0;
  for (const each of childrenOf(row)) {
    if (/^t[dh]$/.test(tagOf(each)) && at <= column && column < at + spanOf(each)) return each;
    at += spanOf(each);
  }
  return null;
}
