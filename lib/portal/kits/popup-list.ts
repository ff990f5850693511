import type { WantedValue, WriteOutcome } from '../kit';
import { all, rendered, textOf } from '../dom';
import { press } from '../press';
import { announceInput, putValue } from '../set-value';
import { waitUntil } from '../wait-until';
import { keptFocus } from './kept-focus';
import { chooseEntry, type OpenList } from './open-list';
import { pressKey } from './press-key';
import { awaitPopup } from './popups';

/** How a library builds a box that opens a list on the page. All are asked with the visible element of the control. */
export interface ListWidget {
  /** Selectors: its lists, wherever on the page they lie; in them what can be chosen, and what scrolls a list that draws only what is in sight. */
  readonly lists: string;
  readonly entries: string;
  readonly scroller: string;
  /** Selector, within the control: the cross that empties it. */
  readonly cross: string;
  /** What keys go to. */
  keysTo(element: HTMLElement): HTMLElement | null;
  /** Where one types to search, once the list is asked to open; null where one cannot. */
  searchBox(element: HTMLElement): HTMLInputElement | null;
  shown(element: HTMLElement): string;
  disabled(element: HTMLElement): boolean;
  isOpen(element: HTMLElement): boolean;
  close(element: HTMLElement): void;
}

/** The longest wait for a list to open, the same for one that may open only when something is typed, for it to close, for the choice to be taken, and for the cross to appear. */
const openCapMs = 1500;
const searchedCapMs = 40;
const shutCapMs = 500;
const takenCapMs = 1500;
const crossCapMs = 300;

/**
 * Chooses the one entry that is wanted from the control's own list: opens it as the arrow key does, searches where the box
 * lets one type, looks through long lists to their end. Without exactly one such entry the list is closed and the field
 * stands as before.
 */
export async function chooseFromList(widget: ListWidget, element: HTMLElement, wanted: WantedValue, signal: AbortSignal): Promise<WriteOutcome> {
  if (signal.aborted) return { ok: false, why: 'aborted' };
  if (widget.disabled(element)) return { ok: false, why: 'disabled' };
  const giveFocusBack = keptFocus(element.ownerDocument);
  const end = wanted.shown === '' && !wanted.code ? await clear(widget, element, signal) : await choose(widget, element, wanted, signal);
  giveFocusBack([element]);
  return signal.aborted ? { ok: false, why: 'aborted' } : end;
}

async function choose(widget: ListWidget, element: HTMLElement, wanted: WantedValue, signal: AbortSignal): Promise<WriteOutcome> {
  const keysTo = widget.keysTo(element);
  if (!keysTo) return { ok: false, why: 'not-taken' };
  if (widget.isOpen(element)) await shut(widget, element, signal);
  const typedBefore = widget.searchBox(element)?.value ?? '';
  const popup = awaitPopup(keysTo, widget.lists);
  pressKey(keysTo, 'ArrowDown');
  await nextTask();
  // A list that is filled from the server may not open before something is typed.
  const opened = await waitUntil(popup, { root: element.ownerDocument, capMs: widget.searchBox(element) ? searchedCapMs : openCapMs, signal });
  const list = listOf(widget, element, popup);
  const chosen = opened || list.search ? await chooseEntry(list, wanted, signal) : 'no-such-option';
  // The page may set more beside the text in the list, such as the code.
  const taken = typeof chosen !== 'string' && (await waitUntil(() => (!widget.isOpen(element) && widget.shown(element) !== '' && chosen.text.includes(widget.shown(element)) ? true : null), { root: element.ownerDocument, capMs: takenCapMs, signal }));
  if (taken) return { ok: true };
  const box = widget.searchBox(element);
  if (box && box.value !== typedBefore) {
    type(box, typedBefore);
    // What is typed may open the list once more.
    await nextTask();
  }
  await shut(widget, element, signal);
  return { ok: false, why: typeof chosen === 'string' ? chosen : 'not-taken' };
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function type(box: HTMLInputElement, text: string): void {
  putValue(box, text);
  announceInput(box, text);
}

function listOf(widget: ListWidget, element: HTMLElement, popup: () => HTMLElement | null): OpenList {
  const box = widget.searchBox(element);
  const within = (selector: string): Element[] => {
    const list = popup();
    return list ? all(list, selector) : [];
  };
  return {
    get layer() {
      return popup() ?? element;
    },
    entries: () => within(widget.entries).flatMap((each) => (each instanceof HTMLElement && rendered(each) ? [{ element: each, text: (textOf(each) ?? '').trim(), code: null }] : [])),
    scroller: () => within(widget.scroller)[0] ?? null,
    search: box && ((text) => type(box, text)),
  };
}

/** Also a box that shows no list may believe that it is open. */
async function shut(widget: ListWidget, element: HTMLElement, signal: AbortSignal): Promise<void> {
  widget.close(element);
  await waitUntil(() => (widget.isOpen(element) ? null : true), { root: element.ownerDocument, capMs: shutCapMs, signal });
}

/** Empties the control by its cross, which shows itself under the mouse. */
async function clear(widget: ListWidget, element: HTMLElement, signal: AbortSignal): Promise<WriteOutcome> {
  if (widget.shown(element) === '') return { ok: true };
  const pressed = await pressCross(element, widget.cross, signal);
  if (!pressed) return { ok: false, why: 'no-such-option' };
  const emptied = await waitUntil(() => (widget.shown(element) === '' ? true : null), { root: element, capMs: takenCapMs, signal });
  return emptied ? { ok: true } : { ok: false, why: 'not-taken' };
}

/** Moves the mouse over a control and presses the cross that comes to light, if one does. */
export async function pressCross(element: HTMLElement, cross: string, signal: AbortSignal): Promise<boolean> {
  const over = [element, ...all(element, '*')];
  for (const each of over) each.dispatchEvent(new MouseEvent('mouseenter'));
  const found = await waitUntil(() => all(element, cross).find((each): each is HTMLElement => each instanceof HTMLElement && rendered(each)) ?? null, { root: element, capMs: crossCapMs, signal });
  const pressed = found !== null && press(found, { within: element, purpose: 'clear' }).pressed;
  for (const each of over) each.dispatchEvent(new MouseEvent('mouseleave'));
  return pressed;
}
