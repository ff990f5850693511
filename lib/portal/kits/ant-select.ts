import type { ControlValue, KitReader, KitWriter, WantedValue, WriteOutcome } from '../kit';
import { all, attributeOf, byId, closest, matches, rendered, textOf } from '../dom';
import { press } from '../press';
import { announceChange, announceInput, enter, leave, putValue } from '../set-value';
import { waitUntil } from '../wait-until';
import { keptFocus } from './kept-focus';
import { chooseEntry, type ListEntry, type OpenList } from './open-list';
import { keepAsOurs } from './popups';
import { pressKey } from './press-key';

/** Several choices in one box, paths and trees are none of ours; the one of a pager is no field. */
const others = '.ant-select-multiple, .ant-cascader, .ant-tree-select, .ant-pagination *';

const openCapMs = 1500;
const takenCapMs = 1500;
const hoverCapMs = 100;
/** Beyond so many the codes are not asked for one by one. */
const hoverMost = 40;

/** The text that stands in the closed box: since version 6 in its content, before in an item of its own. */
const shownIn = (select: Element): string => (textOf(all(select, '.ant-select-selection-item, .ant-select-content-has-value')[0] ?? select.ownerDocument.createElement('i')) ?? '').trim();

const inputOf = (select: Element): HTMLInputElement | null => all(select, 'input').find((each): each is HTMLInputElement => each instanceof HTMLInputElement) ?? null;

/** The entries around the active one as assistive technology is told of them: code inside, text as label. Left in the page when the list closes. */
const toldOptions = (input: HTMLInputElement): readonly Element[] => {
  const list = byId(input.ownerDocument, listIdOf(input));
  return list ? all(list, ':scope > [role="option"][aria-label]') : [];
};

/** The id of its list; named since version 6 only while it is open. */
const listIdOf = (input: HTMLInputElement): string => attributeOf(input, 'aria-controls') || (input.id === '' ? '' : `${input.id}_list`);

/** Drop-downs of Ant Design 4 to 6 and of ant-design-vue: the text is shown, the code only where the list has been open. */
export const antSelectReader: KitReader = {
  id: 'ant-select',
  recognise(element) {
    if (!(element instanceof HTMLInputElement)) return null;
    const select = closest(element, '.ant-select');
    if (!(select instanceof HTMLElement) || matches(select, others)) return null;
    return { kind: matches(select, '.ant-select-auto-complete') ? 'suggest' : 'select', code: null, element: select };
  },
  read: ({ element }) => read(element),
};

function read(select: Element): ControlValue {
  const input = inputOf(select);
  if (!input || matches(select, '.ant-select-auto-complete')) return { shown: input?.value ?? '', code: input?.value ?? '' };
  const shown = shownIn(select);
  const told = toldOptions(input).filter((option) => attributeOf(option, 'aria-selected') === 'true' && attributeOf(option, 'aria-label') === shown);
  return { shown, code: shown !== '' && told.length === 1 ? (textOf(told[0] ?? input) ?? shown) : shown };
}

export const antSelectWriter: KitWriter = {
  id: 'ant-select',
  async write({ element }, wanted, signal) {
    const input = inputOf(element);
    if (!input) return { ok: false, why: 'not-taken' };
    if (signal.aborted) return { ok: false, why: 'aborted' };
    if (isDisabled(element, input)) return { ok: false, why: 'disabled' };
    if (matches(element, '.ant-select-auto-complete')) return type(input, wanted.shown);
    if (wanted.shown === '' && !wanted.code) return clear(element, signal);
    const giveFocusBack = keptFocus(element.ownerDocument);
    const outcome = await choose(element, input, wanted, signal);
    leave(input);
    const list = popupOf(input);
    // The older ones take the focus in a task of its own.
    await nextTask();
    giveFocusBack(list ? [element, list] : [element]);
    // What was chosen before stands in the box again when the list is closed.
    if (!outcome.ok) await closed(element, input, signal);
    return outcome;
  },
  async settle({ element }, signal) {
    const input = inputOf(element);
    if (input && !matches(element, '.ant-select-auto-complete')) await closed(element, input, signal);
  },
};

const closed = (select: Element, input: HTMLInputElement, signal: AbortSignal): Promise<true | null> =>
  waitUntil(() => (attributeOf(input, 'aria-expanded') === 'true' || input.value !== '' ? null : true), { root: select.ownerDocument, capMs: openCapMs, signal });

const isDisabled = (select: Element, input: HTMLInputElement): boolean => matches(select, '.ant-select-disabled') || input.disabled;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function choose(select: Element, input: HTMLInputElement, wanted: WantedValue, signal: AbortSignal): Promise<WriteOutcome> {
  const document = select.ownerDocument;
  enter(input);
  openList(input);
  const popup = await waitUntil(() => popupOf(input), { root: document, capMs: openCapMs, signal });
  if (!popup) return { ok: false, why: signal.aborted ? 'aborted' : 'not-taken' };
  keepAsOurs(popup);
  const searchable = matches(select, '.ant-select-show-search') && !input.readOnly;
  const chosen = await chooseEntry(listIn(popup, input, searchable), wanted, signal);
  if (typeof chosen === 'string') return { ok: false, why: chosen };
  const taken = await waitUntil(() => (read(select).shown === chosen.text ? true : null), { root: document, capMs: takenCapMs, signal });
  return taken ? { ok: true } : { ok: false, why: 'not-taken' };
}

/** Opens by the arrow key, which leaves the focus where it is; an open list stays open. */
function openList(input: HTMLInputElement): void {
  if (attributeOf(input, 'aria-expanded') !== 'true') pressKey(input, 'ArrowDown');
}

/** The layer of its list while it is on show. */
function popupOf(input: HTMLInputElement): HTMLElement | null {
  const list = byId(input.ownerDocument, listIdOf(input));
  const popup = list ? closest(list, '.ant-select-dropdown') : null;
  return popup instanceof HTMLElement && rendered(popup) ? popup : null;
}

/** The text of an entry without the tick behind the chosen one. */
const textOfEntry = (entry: Element): string => (textOf(all(entry, '.ant-select-item-option-content')[0] ?? entry) ?? '').trim();

function listIn(popup: HTMLElement, input: HTMLInputElement, searchable: boolean): OpenList {
  /** Text → code, as told so far; '' where two codes have the same text. */
  const codes = new Map<string, string>();
  const listen = (): void => {
    for (const option of toldOptions(input)) {
      const [text, code] = [attributeOf(option, 'aria-label').trim(), textOf(option) ?? ''];
      codes.set(text, (codes.get(text) ?? code) === code ? code : '');
    }
  };
  const entries = (): readonly ListEntry[] => {
    listen();
    return all(popup, '.ant-select-item-option:not(.ant-select-item-option-disabled)').flatMap((element) => {
      const text = textOfEntry(element);
      return element instanceof HTMLElement ? [{ element, text, code: codes.get(text) || null }] : [];
    });
  };
  return {
    layer: popup,
    entries,
    scroller: () => all(popup, '.rc-virtual-list-holder')[0] ?? null,
    search: searchable ? (text) => {
      putValue(input, text);
      announceInput(input, text);
    } : null,
    // The entry under the mouse and its neighbours are told: of three that are not known the middle one tells all.
    async learnCodes(wanted, signal) {
      if (toldOptions(input).length === 0) return;
      for (let at = 0; at < hoverMost; at += 1) {
        const now = entries();
        const entry = now[at];
        if (!entry || signal.aborted || (wanted && now.some(({ code }) => code === wanted))) return;
        if (entry.code !== null) continue;
        const middle = now[at + 1] ?? entry;
        middle.element.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, composed: true }));
        await waitUntil(() => (entries()[at]?.code === null ? null : true), { root: popup, capMs: hoverCapMs, signal });
      }
    },
  };
}

/** A box with proposals takes any text. */
function type(input: HTMLInputElement, text: string): WriteOutcome {
  enter(input);
  putValue(input, text);
  announceInput(input, text);
  announceChange(input);
  leave(input);
  return input.value === text ? { ok: true } : { ok: false, why: 'not-taken' };
}

/** Empties by the cross, where the field has one. */
async function clear(select: HTMLElement, signal: AbortSignal): Promise<WriteOutcome> {
  if (read(select).shown === '') return { ok: true };
  const giveFocusBack = keptFocus(select.ownerDocument);
  const cross = all(select, '.ant-select-clear')[0];
  if (cross instanceof HTMLElement) press(cross, { within: select, purpose: 'clear' });
  const emptied = await waitUntil(() => (read(select).shown === '' ? true : null), { root: select, capMs: takenCapMs, signal });
  giveFocusBack([select]);
  return emptied ? { ok: true } : { ok: false, why: 'not-taken' };
}
