import type { KitReader, KitWriter, WriteOutcome } from '../kit';
import { all, closest, matches, textOf } from '../dom';
import { press } from '../press';
import { announceChange, announceInput, enter, leave, putValue } from '../set-value';
import { waitUntil } from '../wait-until';
import { type Calendar, turnTo } from './calendar';
import { dayShown } from './day-text';
import { keptFocus } from './kept-focus';
import { awaitPopup, untilDrawn } from './popups';
import { pressKey } from './press-key';

const layers = '.vxe-date-picker--panel.ani--enter';
const openCapMs = 1500;
const takenCapMs = 1500;

const inputOf = (picker: Element): HTMLInputElement | null => all(picker, 'input').find((each): each is HTMLInputElement => each instanceof HTMLInputElement) ?? null;
const dayIn = (picker: Element): string => dayShown(inputOf(picker)?.value ?? '');

/** Date boxes of vxe-pc-ui. */
export const vxeDateReader: KitReader = {
  id: 'vxe-date',
  recognise(element) {
    const picker = element instanceof HTMLInputElement ? closest(element, '.vxe-date-picker.type--date') : null;
    return picker instanceof HTMLElement ? { kind: 'date', code: null, element: picker } : null;
  },
  read({ element }) {
    const day = dayIn(element);
    return { shown: day, code: day };
  },
};

export const vxeDateWriter: KitWriter = {
  id: 'vxe-date',
  async write({ element }, { shown }, signal) {
    const input = inputOf(element);
    if (!input) return { ok: false, why: 'not-taken' };
    if (signal.aborted) return { ok: false, why: 'aborted' };
    if (input.disabled || matches(element, '.is--disabled')) return { ok: false, why: 'disabled' };
    if (dayIn(element) === shown) return { ok: true };
    // Where only the calendar may be used, there is a cross to empty it, which shows itself under the mouse.
    const mayType = !input.readOnly || (shown === '' && all(element, '.vxe-date-picker--clear-icon').length > 0);
    if (!mayType) return choose(element, input, shown, signal);
    // A box that the focus has not opened takes what stands in it when it is left.
    putValue(input, shown);
    announceInput(input, shown);
    announceChange(input);
    leave(input);
    await nextTask();
    return dayIn(element) === shown ? { ok: true } : { ok: false, why: 'not-taken' };
  },
  async settle({ element }, signal) {
    await waitUntil(() => (matches(element, '.is--visible') ? null : true), { root: element, capMs: openCapMs, signal });
  },
};

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** A box that takes no typing: chooses the day in its calendar. */
async function choose(picker: HTMLElement, input: HTMLInputElement, day: string, signal: AbortSignal): Promise<WriteOutcome> {
  const giveFocusBack = keptFocus(picker.ownerDocument);
  const popup = awaitPopup(input, layers);
  enter(input);
  const layer = await waitUntil(popup, { root: picker.ownerDocument, capMs: openCapMs, signal });
  const drawn = layer !== null && (await untilDrawn(layer, signal));
  const chosen = drawn ? await turnTo(calendarIn(layer), day, signal) : null;
  if (chosen && layer && !signal.aborted) press(chosen, { within: layer, purpose: 'option' });
  const taken = chosen && (await waitUntil(() => (dayIn(picker) === day ? true : null), { root: picker, capMs: takenCapMs, signal }));
  if (popup()) pressKey(input, 'Tab');
  leave(input);
  giveFocusBack([picker]);
  if (signal.aborted) return { ok: false, why: 'aborted' };
  return taken ? { ok: true } : { ok: false, why: chosen ? 'not-taken' : 'no-such-option' };
}

/** Year and month stand in the header, the days show but their number; there is no arrow for years. */
function calendarIn(layer: HTMLElement): Calendar {
  const numbers = (): readonly number[] => all(layer, '.vxe-date-panel--picker-type-wrapper .vxe-date-panel--picker-btn').map((each) => Number.parseInt(textOf(each) ?? '', 10));
  return {
    layer,
    month() {
      const [year, month] = numbers();
      return year && month && month >= 1 && month <= 12 ? year * 12 + month - 1 : null;
    },
    cell(day) {
      const own = all(layer, '.vxe-date-panel--view-body .vxe-date-panel--view-item.is--current:not(.is--disabled)');
      const cells = own.filter((each) => Number.parseInt(textOf(each) ?? '', 10) === Number(day.slice(8)));
      return cells.length === 1 && cells[0] instanceof HTMLElement ? cells[0] : null;
    },
    turn(months) {
      const arrow = Math.abs(months) === 1 ? all(layer, `.vxe-date-panel--picker-${months > 0 ? 'next' : 'prev'}-btn:not(.is--disabled)`)[0] : undefined;
      return arrow instanceof HTMLElement ? arrow : null;
    },
  };
}
