import type { WriteOutcome } from '../kit';
import { all, rendered, textOf } from '../dom';
import { press } from '../press';
import { announceChange, announceInput, putValue } from '../set-value';
import { waitUntil } from '../wait-until';
import { type Calendar, turnTo } from './calendar';
import { dayShown } from './day-text';
import { keptFocus } from './kept-focus';
import { pressCross } from './popup-list';
import { awaitPopup } from './popups';

/** How a library builds a date box with a calendar. */
export interface DateWidget {
  /** Selectors: its calendars, wherever on the page they lie; in them the year and month on show, and the days of that month that can be chosen. */
  readonly calendars: string;
  readonly labels: string;
  readonly days: string;
  /** Selectors, within the calendar: what turns it. */
  readonly arrows: Readonly<Record<12 | 1 | -1 | -12, string>>;
  /** Selector, within the control: the cross that empties it. */
  readonly cross: string;
  /** It takes typed text only while its calendar is open. */
  readonly typesOpen: boolean;
  inputOf(element: HTMLElement): HTMLInputElement | null;
  open(input: HTMLInputElement): void;
  close(input: HTMLInputElement): void;
}

const openCapMs = 1500;
const takenCapMs = 1000;

/** Types `YYYY-MM-DD` into a date box; chooses the day in its calendar where it takes no such text; empties it for ''. */
export async function setDay(widget: DateWidget, element: HTMLElement, day: string, signal: AbortSignal): Promise<WriteOutcome> {
  const input = widget.inputOf(element);
  if (!input) return { ok: false, why: 'not-taken' };
  if (signal.aborted) return { ok: false, why: 'aborted' };
  if (input.matches(':disabled')) return { ok: false, why: 'disabled' };
  if (dayIn(widget, element) === day) return { ok: true };
  const giveFocusBack = keptFocus(element.ownerDocument);
  const end = (await typeDay(widget, element, day, signal)) ?? (await (day === '' ? empty(widget, element, signal) : chooseDay(widget, element, day, signal)));
  giveFocusBack([element]);
  return signal.aborted && !end.ok ? { ok: false, why: 'aborted' } : end;
}

/** The day that the box shows as `YYYY-MM-DD`; what is no day as it stands. */
export const dayIn = (widget: Pick<DateWidget, 'inputOf'>, element: HTMLElement): string => dayShown(widget.inputOf(element)?.value ?? '');

/** Null when the box takes no text, or not this one: it then shows again what it held before. */
async function typeDay(widget: DateWidget, element: HTMLElement, day: string, signal: AbortSignal): Promise<WriteOutcome | null> {
  const input = widget.inputOf(element);
  if (!input || input.readOnly) return null;
  const popup = awaitPopup(input, widget.calendars);
  if (widget.typesOpen) {
    widget.open(input);
    if (!(await waitUntil(popup, { root: element.ownerDocument, capMs: openCapMs, signal }))) return null;
  }
  putValue(input, day);
  announceInput(input, day);
  announceChange(input);
  // Only a closed box shows what it took rather than what was typed.
  if (widget.typesOpen) {
    widget.close(input);
    await waitUntil(() => (popup() ? null : true), { root: element.ownerDocument, capMs: openCapMs, signal });
  }
  await nextTask();
  return dayIn(widget, element) === day ? { ok: true } : null;
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function chooseDay(widget: DateWidget, element: HTMLElement, day: string, signal: AbortSignal): Promise<WriteOutcome> {
  const input = widget.inputOf(element);
  if (!input || signal.aborted) return { ok: false, why: 'not-taken' };
  const popup = awaitPopup(input, widget.calendars);
  widget.open(input);
  const layer = await waitUntil(() => {
    const open = popup();
    return open && rendered(open, true) ? open : null;
  }, { root: element.ownerDocument, capMs: openCapMs, signal });
  // A box that takes no text and opens no calendar is there to be read.
  if (!layer) return { ok: false, why: input.readOnly ? 'disabled' : 'not-taken' };
  const cell = await turnTo(calendarIn(widget, layer), day, signal);
  const pressed = cell !== null && !signal.aborted && press(cell, { within: layer, purpose: 'option' }).pressed;
  // Also one that closed itself may still believe that it is being worked in.
  widget.close(widget.inputOf(element) ?? input);
  const taken = pressed && (await waitUntil(() => (dayIn(widget, element) === day && !popup() ? true : null), { root: element.ownerDocument, capMs: takenCapMs, signal }));
  return taken ? { ok: true } : { ok: false, why: cell ? 'not-taken' : 'no-such-option' };
}

const monthNames = 'janfebmaraprmayjunjulaugsepoctnovdec';

function calendarIn(widget: DateWidget, layer: HTMLElement): Calendar {
  const drawn = (selector: string): HTMLElement[] => all(layer, selector).filter((each): each is HTMLElement => each instanceof HTMLElement && rendered(each));
  const said = (element: Element | undefined): string => (element ? (textOf(element) ?? '').trim() : '');
  return {
    layer,
    month() {
      const [year, month, more] = drawn(widget.labels).map(said);
      const named = monthNames.indexOf((month ?? '').slice(0, 3).toLowerCase());
      const number = Number(/^\d+/.exec(month ?? '')?.[0] ?? (named >= 0 && named % 3 === 0 && month !== '' ? named / 3 + 1 : 0));
      const at = /^\d{4}/.exec(year ?? '')?.[0];
      return at && number >= 1 && number <= 12 && more === undefined ? Number(at) * 12 + number - 1 : null;
    },
    cell(day) {
      const found = drawn(widget.days).filter((each) => Number(said(each)) === Number(day.slice(8)));
      return found.length === 1 ? (found[0] ?? null) : null;
    },
    turn: (months) => drawn(widget.arrows[months])[0] ?? null,
  };
}

async function empty(widget: DateWidget, element: HTMLElement, signal: AbortSignal): Promise<WriteOutcome> {
  if (!(await pressCross(element, widget.cross, signal))) return { ok: false, why: 'not-taken' };
  const emptied = await waitUntil(() => (dayIn(widget, element) === '' ? true : null), { root: element, capMs: takenCapMs, signal });
  return emptied ? { ok: true } : { ok: false, why: 'not-taken' };
}
