import type { KitReader, KitWriter, WriteOutcome } from '../kit';
import { all, attributeOf, matches, textOf } from '../dom';
import { press, pressAside } from '../press';
import { announceInput, enter, leave, putValue } from '../set-value';
import { type Calendar, turnTo } from './calendar';
import { dateReader, dateWriter } from './date';
import { dayShown } from './day-text';
import { takesText } from './element-kind';

const marks = '[data-provide="datepicker"], [data-date-format], .datepicker, .date-picker, .date > input, .input-daterange > input';

/** bootstrap-datepicker: nothing on the box says so but what pages usually write there. */
export const bootstrapDateReader: KitReader = {
  id: 'bootstrap-date',
  recognise: (element, type) => (takesText(type) && matches(element, marks) && !element.hasAttribute('lay-key') ? { kind: 'date', code: null } : null),
  read(control) {
    const day = dayShown(dateReader.read(control).shown);
    return { shown: day, code: day };
  },
};

export const bootstrapDateWriter: KitWriter = {
  id: 'bootstrap-date',
  async write(control, wanted, signal) {
    const { element } = control;
    if (signal.aborted) return { ok: false, why: 'aborted' };
    // Read-only only keeps people from typing: the calendar opens all the same.
    if (!(element instanceof HTMLInputElement) || matches(element, ':disabled, [aria-disabled="true"]')) return { ok: false, why: 'disabled' };
    enter(element);
    const layer = openCalendar(element.ownerDocument);
    // Another widget, or none.
    if (!layer) return dateWriter.write(control, wanted, signal);
    // An empty box turns to the month of what is typed there; one with a day in it would take that for gone.
    const wasEmpty = element.value === '';
    if (wanted.shown === '' || wasEmpty) type(element, wanted.shown);
    const outcome = wanted.shown === '' ? ({ ok: true } as const) : await choose(element, layer, wanted.shown, signal);
    if (!outcome.ok && wasEmpty && outcome.why !== 'aborted') type(element, '');
    if (openCalendar(element.ownerDocument)) pressAside(element.ownerDocument);
    leave(element);
    if (!outcome.ok) return outcome;
    return dayShown(element.value) === wanted.shown ? outcome : { ok: false, why: 'not-taken' };
  },
  settle: () => Promise.resolve(),
};

/** The calendar looks what stands in the box when a key was pressed there. */
function type(input: HTMLInputElement, text: string): void {
  putValue(input, text);
  announceInput(input, text);
  input.dispatchEvent(new KeyboardEvent('keyup', { key: text.at(-1) ?? 'Backspace', bubbles: true, cancelable: true, composed: true }));
}

function openCalendar(document: Document): HTMLElement | null {
  const open = all(document, '.datepicker.datepicker-dropdown').filter((each): each is HTMLElement => each instanceof HTMLElement && each.checkVisibility());
  return open.length === 1 ? (open[0] ?? null) : null;
}

/** Only a day taken in the calendar is told to the page (`changeDate`), which then also writes it the way it wants it. */
async function choose(input: HTMLInputElement, layer: HTMLElement, date: string, signal: AbortSignal): Promise<WriteOutcome> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return { ok: false, why: 'not-taken' };
  const day = await turnTo(sheetOf(layer), date, signal);
  if (signal.aborted) return { ok: false, why: 'aborted' };
  if (!day) return { ok: false, why: 'no-such-option' };
  return press(day, { within: layer, purpose: 'option' }).pressed && input.value !== '' ? { ok: true } : { ok: false, why: 'not-taken' };
}

const timeOf = (cell: Element | undefined): number | null => (cell && attributeOf(cell, 'data-date') !== '' ? Number(attributeOf(cell, 'data-date')) : null);

/** Each day bears its time in UTC; before version 1.7 only the day that was typed is marked. */
const sheetOf = (layer: HTMLElement): Calendar => {
  const days = () => all(layer, '.datepicker-days td.day');
  return {
    layer,
    month() {
      const time = timeOf(days()[15]);
      if (time !== null) return new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth();
      const [year, month] = (textOf(all(layer, '.datepicker-days .datepicker-switch')[0] ?? layer) ?? '').match(/\d+/g)?.map(Number) ?? [];
      return year && month ? year * 12 + month - 1 : null;
    },
    cell(day) {
      const cell = days().find((each) => !matches(each, '.old, .new, .disabled') && (timeOf(each) === null ? Number(textOf(each)) === Number(day.slice(8)) : timeOf(each) === Date.parse(`${day}T00:00:00Z`)));
      return cell instanceof HTMLElement ? cell : null;
    },
    turn(months) {
      const arrow = Math.abs(months) === 1 ? all(layer, `.datepicker-days th.${months > 0 ? 'next' : 'prev'}`)[0] : undefined;
      return arrow instanceof HTMLElement ? arrow : null;
    },
  };
};
