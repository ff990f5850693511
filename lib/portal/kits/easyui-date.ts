import type { KitReader, KitWriter, WriteOutcome } from '../kit';
import { all, attributeOf, matches } from '../dom';
import { press, pressAside } from '../press';
import { announceInput, enter, leave, putValue } from '../set-value';
import { waitUntil } from '../wait-until';
import { type Calendar, turnTo } from './calendar';
import { dayShown } from './day-text';
import { boxOf, codeIn, isFocused, isLocked, openPanel, readBox, type EasyuiBox } from './easyui-box';
import { keptFocus } from './kept-focus';

/** EasyUI takes what is typed 200 ms after the last key. */
const typedCapMs = 1000;

/** EasyUI's date boxes: the day is chosen in the calendar, so that the box writes it the way the page wants it. */
export const easyuiDateReader: KitReader = {
  id: 'easyui-date',
  recognise(element) {
    const box = boxOf(element);
    return box && matches(box.raw, '.datebox-f, .datetimebox-f') ? { kind: 'date', code: null, element: box.box } : null;
  },
  read({ element }) {
    const { shown, code } = readBox(element);
    const day = dayShown(matches(element, '.textbox-focused') ? shown : code);
    return { shown: day, code: day };
  },
};

export const easyuiDateWriter: KitWriter = {
  id: 'easyui-date',
  async write({ element }, { shown }, signal) {
    const box = boxOf(element);
    if (!box) return { ok: false, why: 'not-taken' };
    if (signal.aborted) return { ok: false, why: 'aborted' };
    if (isLocked(box)) return { ok: false, why: 'disabled' };
    const giveBack = keptFocus(element.ownerDocument);
    const before = codeIn(box);
    const outcome = /^\d{4}-\d{2}-\d{2}$/.test(shown) ? await choose(box, shown, signal) : await type(box, shown, signal);
    if (!outcome.ok && outcome.why !== 'aborted' && codeIn(box) !== before) await type(box, before, signal);
    if (openPanel(element.ownerDocument)) pressAside(element.ownerDocument);
    giveBack([box.box]);
    return outcome;
  },
  settle: () => Promise.resolve(),
};

async function choose(box: EasyuiBox, date: string, signal: AbortSignal): Promise<WriteOutcome> {
  const { ownerDocument } = box.box;
  // What stands in the box is the day that the calendar opens at.
  put(box, date);
  if (openPanel(ownerDocument)) pressAside(ownerDocument);
  const arrow = all(box.box, '.combo-arrow')[0];
  if (arrow instanceof HTMLElement) press(arrow, { within: box.box, purpose: 'open' });
  const panel = openPanel(ownerDocument);
  if (!panel) return type(box, date, signal);
  const day = await turnTo(calendarIn(panel), date, signal);
  if (signal.aborted) return { ok: false, why: 'aborted' };
  if (!day) return { ok: false, why: 'no-such-option' };
  const pressed = press(day, { within: panel, purpose: 'option' }).pressed;
  const agree = openPanel(ownerDocument) ? all(panel, '.datebox-button-a[datebox-button-index="1"]')[0] : undefined;
  if (agree instanceof HTMLElement) press(agree, { within: panel, purpose: 'option' });
  return pressed && codeIn(box) !== '' ? { ok: true } : { ok: false, why: 'not-taken' };
}

function put({ input }: EasyuiBox, text: string): void {
  enter(input);
  putValue(input, text);
  announceInput(input, text);
  if (!isFocused(input)) leave(input);
}

/** Types it, for what is no day and to empty the box. */
async function type(box: EasyuiBox, text: string, signal: AbortSignal): Promise<WriteOutcome> {
  if (box.input.readOnly) return { ok: false, why: 'disabled' };
  put(box, text);
  box.input.dispatchEvent(new KeyboardEvent('keydown', { key: text.at(-1) ?? 'Backspace', bubbles: true, cancelable: true, composed: true }));
  const taken = await waitUntil(() => (codeIn(box) === text ? true : null), { root: box.box, capMs: typedCapMs, signal });
  leave(box.input);
  if (signal.aborted) return { ok: false, why: 'aborted' };
  return taken ? { ok: true } : { ok: false, why: 'not-taken' };
}

const calendarIn = (panel: HTMLElement): Calendar => ({
  layer: panel,
  month() {
    // The middle of the sheet is in the month that it shows.
    const [year, month] = attributeOf(all(panel, 'td.calendar-day')[15] ?? panel, 'abbr').split(',').map(Number);
    return year && month ? year * 12 + month - 1 : null;
  },
  cell(day) {
    const cell = all(panel, `td.calendar-day[abbr="${day.split('-').map(Number).join(',')}"]`)[0];
    return cell instanceof HTMLElement && !matches(cell, '.calendar-disabled, .calendar-other-month') ? cell : null;
  },
  turn(months) {
    const arrow = all(panel, `.calendar-${months > 0 ? 'next' : 'prev'}${Math.abs(months) === 12 ? 'year' : 'month'}`)[0];
    return arrow instanceof HTMLElement ? arrow : null;
  },
});
