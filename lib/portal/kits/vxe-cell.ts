import type { Control } from '../model';
import type { KitReader, KitWriter } from '../kit';
import { all, closest, matches, textOf } from '../dom';
import { press, pressAside, pressTwice } from '../press';
import { waitUntil } from '../wait-until';
import { typeOf } from './element-kind';
import { keptFocus } from './kept-focus';
import { selectReader, selectWriter } from './select';
import { textReader, textWriter } from './text';
import { vxeDateReader, vxeDateWriter } from './vxe-date';
import { vxeSelectReader, vxeSelectWriter } from './vxe-select';

const cell = 'td.col--edit';
const openCapMs = 1000;
/** A cell that one press opens is open by then. */
const pressedCapMs = 80;

const readers: readonly KitReader[] = [vxeSelectReader, vxeDateReader, selectReader, textReader];
const writers: readonly KitWriter[] = [vxeSelectWriter, vxeDateWriter, selectWriter, textWriter];

/** The control that a cell has become, or null while it only shows its content. */
function editorIn(element: Element): Control | null {
  for (const input of all(element, 'input, select, textarea')) {
    if (!(input instanceof HTMLElement) || matches(input, '[type="checkbox"], [type="radio"]')) continue;
    for (const reader of readers) {
      const own = reader.recognise(input, typeOf(input));
      if (own) return { id: '', element: own.element ?? input, code: null, group: [], kind: own.kind, kit: reader.id };
    }
  }
  return null;
}

function shownIn(element: Element): string {
  const editor = editorIn(element);
  if (editor) return readers.find(({ id }) => id === editor.kit)?.read(editor).shown ?? '';
  return (textOf(all(element, '.vxe-cell--label')[0] ?? element) ?? '').replaceAll('\u00A0', ' ').trim();
}

/** A cell of vxe-table that becomes a control when it is clicked, and shows its content again when one clicks elsewhere. */
export const vxeCellReader: KitReader = {
  id: 'vxe-cell',
  recognise(element) {
    const own = matches(element, `${cell}, ${cell} *`) && !matches(element, '[type="checkbox"], [type="radio"]') ? closest(element, cell) : null;
    return own instanceof HTMLElement ? { kind: 'cell', code: null, element: own } : null;
  },
  read({ element }) {
    const text = shownIn(element);
    return { shown: text, code: text };
  },
};

/** Tables whose cells open at the second of two presses. */
const byTwo = new WeakSet<Node>();
/** The cell that was pressed as the one before it was written. */
let ahead: HTMLElement | null = null;

/**
 * Leaves the cell open: the press on the next one closes it. That press follows what is typed at once, so that the table,
 * which draws all its cells anew for each change, does so once for both. What goes on to no other cell is settled: the table
 * takes what stands in it and shows it when one presses beside it.
 */
export const vxeCellWriter: KitWriter = {
  id: 'vxe-cell',
  chained: true,
  async write({ element }, wanted, signal, next) {
    if (signal.aborted) return { ok: false, why: 'aborted' };
    const giveBack = keptFocus(element.ownerDocument);
    const editor = await open(element, signal);
    const writer = editor && writers.find(({ id }) => id === editor.kit);
    const writing = writer ? writer.write(editor, wanted, signal) : null;
    if (writer === textWriter && next && !signal.aborted && !editorIn(next) && pressOpen(next)) ahead = next;
    const outcome = await writing;
    if (outcome?.ok !== true) await close(element, signal);
    giveBack([element, ...(next ? [next] : [])]);
    return outcome ?? { ok: false, why: signal.aborted ? 'aborted' : 'disabled' };
  },
  settle: ({ element }, signal) => close(element, signal),
};

async function close(element: HTMLElement, signal: AbortSignal): Promise<void> {
  ahead = null;
  pressAside(element.ownerDocument);
  await waitUntil(() => (editorIn(element) ? null : true), { root: element, capMs: openCapMs, signal });
}

const tableOf = (element: HTMLElement): Element => closest(element, '.vxe-table') ?? element;

const pressOpen = (element: HTMLElement): boolean => (byTwo.has(tableOf(element)) ? pressTwice(element) : press(element, { within: element, purpose: 'open' })).pressed;

async function open(element: HTMLElement, signal: AbortSignal): Promise<Control | null> {
  const opened = (capMs: number): Promise<Control | null> => waitUntil(() => editorIn(element), { root: element, capMs, signal });
  const pressed = ahead === element;
  ahead = null;
  if (!pressed && !editorIn(element) && !pressOpen(element)) return null;
  const once = await opened(pressedCapMs);
  if (once || signal.aborted || !pressTwice(element).pressed) return once;
  const twice = await opened(openCapMs);
  if (twice) byTwo.add(tableOf(element));
  return twice;
}
