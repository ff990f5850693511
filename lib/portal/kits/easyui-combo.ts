import type { ControlValue, KitReader, KitWriter, WantedValue, WriteOutcome } from '../kit';
import { all, matches, rendered, textOf } from '../dom';
import { press, pressAside } from '../press';
import { announceInput, enter, leave, putValue } from '../set-value';
import { waitUntil } from '../wait-until';
import { boxOf, codeIn, isFocused, isLocked, openPanel, readBox, shownIn, type EasyuiBox } from './easyui-box';
import { keptFocus } from './kept-focus';
import { fittingEntry, type ListEntry } from './open-list';

/** How long a list may be on its way; how long what is typed may take to have an effect (EasyUI's own delay is 200). */
const listCapMs = 1500;
const otherListCapMs = 800;
const typedCapMs = 1500;

const combos = '.combobox-f, .combogrid-f, .combotree-f, .combotreegrid-f';

/** EasyUI's lists: the text is shown, the code stands in a hidden input. */
export const easyuiComboReader: KitReader = {
  id: 'easyui-combo',
  recognise(element) {
    const box = boxOf(element);
    return box && matches(box.raw, combos) ? { kind: 'suggest', code: null, element: box.box } : null;
  },
  read: ({ element }) => readBox(element),
};

export const easyuiComboWriter: KitWriter = {
  id: 'easyui-combo',
  async write({ element }, wanted, signal) {
    const box = boxOf(element);
    if (!box) return { ok: false, why: 'not-taken' };
    if (signal.aborted) return { ok: false, why: 'aborted' };
    if (isLocked(box)) return { ok: false, why: 'disabled' };
    const giveBack = keptFocus(element.ownerDocument);
    const before = readBox(element);
    const outcome = await (wanted.shown === '' && !wanted.code ? clear(box, signal) : choose(box, wanted, signal));
    // What the user does there now is theirs.
    if (!outcome.ok && outcome.why !== 'aborted') await putBack(box, before, signal);
    if (openPanel(element.ownerDocument)) pressAside(element.ownerDocument);
    giveBack([box.box]);
    return outcome;
  },
  settle: () => Promise.resolve(),
};

async function choose(box: EasyuiBox, wanted: WantedValue, signal: AbortSignal): Promise<WriteOutcome> {
  const entry = await findEntry(box, wanted, signal);
  if (signal.aborted) return { ok: false, why: 'aborted' };
  const panel = openPanel(box.box.ownerDocument);
  if (!entry || !panel) return { ok: false, why: 'no-such-option' };
  if (!press(entry.element, { within: panel, purpose: 'option' }).pressed) return { ok: false, why: 'not-taken' };
  // The list may have another entry of that name: only the code tells.
  if (wanted.code && codeIn(box) !== wanted.code) return { ok: false, why: 'no-such-option' };
  return codeIn(box) !== '' && shownIn(box) !== '' ? { ok: true } : { ok: false, why: 'not-taken' };
}

/** The wanted entry in the open list; where the list does not show it, what is typed makes EasyUI look for it, by the code too. */
async function findEntry(box: EasyuiBox, wanted: WantedValue, signal: AbortSignal): Promise<ListEntry | null> {
  const { ownerDocument } = box.box;
  const fitting = (): ListEntry | null => fittingEntry(entriesIn(openPanel(ownerDocument)), wanted);
  const wait = <T>(found: () => T | null, capMs: number): Promise<T | null> => waitUntil(found, { root: ownerDocument, capMs, signal });
  openList(box);
  const there = box.input.readOnly ? await wait(fitting, entriesIn(openPanel(ownerDocument)).length > 0 ? otherListCapMs : listCapMs) : fitting();
  if (there || box.input.readOnly) return there;
  for (const text of new Set([wanted.shown, wanted.code ?? ''])) {
    if (text === '' || signal.aborted) continue;
    type(box, text);
    const found = await wait(() => fitting() ?? (codeIn(box) === text && selectedIn(openPanel(ownerDocument)) ? 'by-code' : null), typedCapMs);
    if (found !== 'by-code') {
      if (found) return found;
      continue;
    }
    // EasyUI knows the code: opened anew, the list shows the entry that it marked.
    pressAside(ownerDocument);
    openList(box);
    return selectedIn(openPanel(ownerDocument));
  }
  return null;
}

function openList({ box, input }: EasyuiBox): void {
  if (openPanel(box.ownerDocument)) pressAside(box.ownerDocument);
  const arrow = all(box, '.combo-arrow')[0];
  if (arrow instanceof HTMLElement) press(arrow, { within: box, purpose: 'open' });
  else press(input, { within: box, purpose: 'open' });
}

const shownElements = (panel: Element | null, selector: string): HTMLElement[] =>
  panel ? all(panel, selector).filter((each): each is HTMLElement => each instanceof HTMLElement && rendered(each)) : [];

/** Entries of a list, cells of the rows of a grid, nodes of a tree. */
const entriesIn = (panel: Element | null): ListEntry[] =>
  shownElements(panel, '.combobox-item:not(.combobox-item-disabled), .datagrid-view2 .datagrid-body tr.datagrid-row > td, .tree-node').map((element) => ({ element, text: (textOf(element) ?? '').trim(), code: null }));

function selectedIn(panel: Element | null): ListEntry | null {
  const selected = panel ? all(panel, '.combobox-item-selected') : [];
  const [element] = selected;
  return selected.length === 1 && element instanceof HTMLElement ? { element, text: textOf(element) ?? '', code: null } : null;
}

/** Types for the list to be searched. EasyUI listens to the key and looks what stands there a little later. */
function type({ input }: EasyuiBox, text: string): void {
  enter(input);
  putValue(input, text);
  announceInput(input, text);
  if (!isFocused(input)) leave(input);
  input.dispatchEvent(new KeyboardEvent('keydown', { key: text.at(-1) ?? 'Backspace', bubbles: true, cancelable: true, composed: true }));
}

async function clear(box: EasyuiBox, signal: AbortSignal): Promise<WriteOutcome> {
  if (box.input.readOnly) return { ok: false, why: 'not-taken' };
  type(box, '');
  const empty = await waitUntil(() => (codeIn(box) === '' ? true : null), { root: box.box, capMs: typedCapMs, signal });
  leave(box.input);
  if (signal.aborted) return { ok: false, why: 'aborted' };
  return empty && shownIn(box) === '' ? { ok: true } : { ok: false, why: 'not-taken' };
}

/** Lets EasyUI choose again what stood there before. */
async function putBack(box: EasyuiBox, before: ControlValue, signal: AbortSignal): Promise<void> {
  const stands = (): boolean => shownIn(box) === before.shown && codeIn(box) === before.code;
  if (stands()) return;
  if (before.code === '') await clear(box, signal);
  else {
    const entry = await findEntry(box, before, signal);
    const panel = openPanel(box.box.ownerDocument);
    if (entry && panel) press(entry.element, { within: panel, purpose: 'option' });
  }
  if (stands() || signal.aborted) return;
  // What stood there was on no list.
  putValue(box.input, before.shown);
  leave(box.input);
  const code = all(box.box, 'input.textbox-value')[0];
  if (code instanceof HTMLInputElement) putValue(code, before.code);
}
