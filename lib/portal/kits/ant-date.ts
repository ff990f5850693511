import type { KitReader, KitWriter, WriteOutcome } from '../kit';
import { all, attributeOf, closest, matches, rendered } from '../dom';
import { press } from '../press';
import { announceInput, enter, leave, putValue } from '../set-value';
import { waitUntil } from '../wait-until';
import { type Calendar, turnTo } from './calendar';
import { dayShown } from './day-text';
import { keptFocus } from './kept-focus';
import { awaitPopup, openPopups, untilDrawn } from './popups';
import { pressKey } from './press-key';

const openCapMs = 1500;
const takenCapMs = 1500;
const layers = '.ant-picker-dropdown';

const inputOf = (picker: Element): HTMLInputElement | null => all(picker, 'input').find((each): each is HTMLInputElement => each instanceof HTMLInputElement) ?? null;
const dayIn = (picker: Element): string => dayShown(inputOf(picker)?.value ?? '');

/** Date boxes of Ant Design and ant-design-vue. Ranges are none, nor are boxes for several days. */
export const antDateReader: KitReader = {
  id: 'ant-date',
  recognise(element) {
    const picker = element instanceof HTMLInputElement ? closest(element, '.ant-picker') : null;
    return picker instanceof HTMLElement && !matches(picker, '.ant-picker-range, .ant-picker-multiple') ? { kind: 'date', code: null, element: picker } : null;
  },
  read({ element }) {
    const day = dayIn(element);
    return { shown: day, code: day };
  },
};

export const antDateWriter: KitWriter = {
  id: 'ant-date',
  async write({ element }, { shown }, signal) {
    const input = inputOf(element);
    if (!input) return { ok: false, why: 'not-taken' };
    if (signal.aborted) return { ok: false, why: 'aborted' };
    if (input.disabled || matches(element, '.ant-picker-disabled')) return { ok: false, why: 'disabled' };
    if (dayIn(element) === shown) return { ok: true };
    const giveFocusBack = keptFocus(element.ownerDocument);
    const outcome = shown === '' ? await clear(element, signal) : await enterDay(element, input, shown, signal);
    giveFocusBack([element]);
    return outcome;
  },
  async settle({ element }, signal) {
    // The calendar goes a frame after the focus; what is only fading out lets the mouse through and covers nothing.
    const gone = (): boolean => openPopups(element.ownerDocument, layers).every((layer) => getComputedStyle(layer).pointerEvents === 'none');
    await waitUntil(() => (!matches(element, '.ant-picker-focused') && gone() ? true : null), { root: element.ownerDocument, capMs: takenCapMs, signal });
  },
};

/** Types the day and leaves the box, which takes it; where that does not, chooses the day in the calendar. */
async function enterDay(picker: HTMLElement, input: HTMLInputElement, day: string, signal: AbortSignal): Promise<WriteOutcome> {
  const popup = awaitPopup(input, layers);
  enter(input);
  // The older ones open at a key, and take what is typed only while they are open.
  pressKey(input, 'ArrowDown');
  await nextTask();
  if (signal.aborted) return { ok: false, why: 'aborted' };
  if (!input.readOnly) {
    putValue(input, day);
    announceInput(input, day);
    await nextTask();
    const taken = attributeOf(input, 'aria-invalid') !== 'true';
    leave(input);
    const closed = await waitUntil(() => (matches(picker, '.ant-picker-focused') ? null : true), { root: picker, capMs: takenCapMs, signal });
    await nextTask();
    if (taken && closed && dayIn(picker) === day) return { ok: true };
    if (signal.aborted) return { ok: false, why: 'aborted' };
  }
  return chooseDay(picker, input, day, popup, signal);
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function chooseDay(picker: HTMLElement, input: HTMLInputElement, day: string, popup: () => HTMLElement | null, signal: AbortSignal): Promise<WriteOutcome> {
  const { ownerDocument } = picker;
  if (!popup()) press(input, { within: picker, purpose: 'open' });
  const layer = await waitUntil(popup, { root: ownerDocument, capMs: openCapMs, signal });
  const cell = layer && (await untilDrawn(layer, signal)) ? await turnTo(calendarIn(layer), day, signal) : null;
  if (cell && layer && !signal.aborted) press(cell, { within: layer, purpose: 'option' });
  else leave(input);
  const taken = cell && (await waitUntil(() => (dayIn(picker) === day ? true : null), { root: picker, capMs: takenCapMs, signal }));
  if (signal.aborted) return { ok: false, why: 'aborted' };
  return taken ? { ok: true } : { ok: false, why: cell ? 'not-taken' : 'no-such-option' };
}

/** The days carry their date as title; the arrows stand in the header. */
function calendarIn(layer: HTMLElement): Calendar {
  const shown = (selector: string): HTMLElement | null => all(layer, selector).find((each): each is HTMLElement => each instanceof HTMLElement && rendered(each)) ?? null;
  const arrows = { 12: 'super-next', 1: 'next', '-1': 'prev', '-12': 'super-prev' } as const;
  return {
    layer,
    month() {
      const [year, month] = dayOf(shown('td.ant-picker-cell-in-view[title]')).split('-').map(Number);
      return year && month ? year * 12 + month - 1 : null;
    },
    cell: (day) => all(layer, 'td.ant-picker-cell-in-view:not(.ant-picker-cell-disabled)').find((each): each is HTMLElement => each instanceof HTMLElement && dayOf(each) === day) ?? null,
    turn: (months) => shown(`.ant-picker-header-${arrows[months]}-btn:not([disabled])`),
  };
}

const dayOf = (cell: Element | null): string => (cell ? dayShown(attributeOf(cell, 'title')) : '');

/** Empties by the cross, where the field has one. */
async function clear(picker: HTMLElement, signal: AbortSignal): Promise<WriteOutcome> {
  const cross = all(picker, '.ant-picker-clear')[0];
  if (cross instanceof HTMLElement) press(cross, { within: picker, purpose: 'clear' });
  const emptied = await waitUntil(() => (dayIn(picker) === '' ? true : null), { root: picker, capMs: takenCapMs, signal });
  return emptied ? { ok: true } : { ok: false, why: 'not-taken' };
}
