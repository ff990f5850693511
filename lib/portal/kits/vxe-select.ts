import type { KitReader, KitWriter, WantedValue, WriteOutcome } from '../kit';
import { all, closest, matches, textOf } from '../dom';
import { announceChange, announceInput, enter, leave, putValue } from '../set-value';
import { waitUntil } from '../wait-until';
import { keptFocus } from './kept-focus';
import { chooseEntry, type ListEntry, type OpenList } from './open-list';
import { awaitPopup } from './popups';
import { pressKey } from './press-key';

const layers = '.vxe-select--panel.ani--enter';
const openCapMs = 1500;
const takenCapMs = 1500;
/** The pause in typing after which its search begins. */
const searchPauseMs = 400;

const inputOf = (select: Element): HTMLInputElement | null => all(select, '.vxe-input--inner').find((each): each is HTMLInputElement => each instanceof HTMLInputElement) ?? null;
const shownIn = (select: Element): string => inputOf(select)?.value.trim() ?? '';

/** Drop-downs of vxe-pc-ui: the text is shown, the code stands nowhere. */
export const vxeSelectReader: KitReader = {
  id: 'vxe-select',
  recognise(element) {
    const select = element instanceof HTMLInputElement && !closest(element, '.vxe-select--panel') ? closest(element, '.vxe-select') : null;
    return select instanceof HTMLElement ? { kind: 'select', code: null, element: select } : null;
  },
  read({ element }) {
    const shown = shownIn(element);
    return { shown, code: shown };
  },
};

export const vxeSelectWriter: KitWriter = {
  id: 'vxe-select',
  async write({ element }, wanted, signal) {
    const input = inputOf(element);
    if (!input) return { ok: false, why: 'not-taken' };
    if (signal.aborted) return { ok: false, why: 'aborted' };
    if (isDisabled(element)) return { ok: false, why: 'disabled' };
    const giveFocusBack = keptFocus(element.ownerDocument);
    const popup = awaitPopup(input, layers);
    // It opens when the focus comes.
    enter(input);
    const panel = await waitUntil(popup, { root: element.ownerDocument, capMs: openCapMs, signal });
    const before = shownIn(element);
    let outcome: WriteOutcome = { ok: false, why: 'not-taken' };
    if (signal.aborted) outcome = { ok: false, why: 'aborted' };
    else if (wanted.shown === '' && !wanted.code) outcome = await empty(element, input, signal);
    else if (panel) outcome = await choose(element, panel, wanted, signal);
    if (popup()) pressKey(input, 'Tab');
    leave(input);
    giveFocusBack(panel ? [element, panel] : [element]);
    return !outcome.ok && shownIn(element) !== before ? { ok: false, why: 'not-taken' } : outcome;
  },
  async settle({ element }, signal) {
    await waitUntil(() => (matches(element, '.is--visible') ? null : true), { root: element, capMs: openCapMs, signal });
  },
};

const isDisabled = (select: Element): boolean => matches(select, '.is--disabled');

async function choose(select: Element, panel: HTMLElement, wanted: WantedValue, signal: AbortSignal): Promise<WriteOutcome> {
  const chosen = await chooseEntry(listIn(panel), wanted, signal);
  if (typeof chosen === 'string') return { ok: false, why: chosen };
  const taken = await waitUntil(() => (shownIn(select) === chosen.text ? true : null), { root: select, capMs: takenCapMs, signal });
  return taken ? { ok: true } : { ok: false, why: 'not-taken' };
}

function listIn(panel: HTMLElement): OpenList {
  const box = all(panel, '.vxe-select-search--input input')[0];
  return {
    layer: panel,
    entries: () => all(panel, '.vxe-select-option:not(.is--disabled, .vxe-select-optgroup, .is--add)').flatMap((element): ListEntry[] => {
      const text = (textOf(all(element, '.vxe-select-option--label')[0] ?? element) ?? '').trim();
      return element instanceof HTMLElement ? [{ element, text, code: null }] : [];
    }),
    scroller: () => all(panel, '.vxe-select-option--wrapper')[0] ?? null,
    search: box instanceof HTMLInputElement ? (text) => {
      putValue(box, text);
      announceInput(box, text);
      announceChange(box);
    } : null,
    searchPauseMs,
  };
}

/** Empties by the key for it, where the field may be emptied. */
async function empty(select: Element, input: HTMLInputElement, signal: AbortSignal): Promise<WriteOutcome> {
  if (shownIn(select) !== '') pressKey(input, 'Delete');
  const emptied = await waitUntil(() => (shownIn(select) === '' ? true : null), { root: select, capMs: takenCapMs, signal });
  return emptied ? { ok: true } : { ok: false, why: signal.aborted ? 'aborted' : 'not-taken' };
}
