import type { KitReader, KitWriter, WriteOutcome } from '../kit';
import { all, attributeOf, byId, matches } from '../dom';
import { press, pressAside } from '../press';
import { announceChange, announceInput, enter, leave, putValue, setText } from '../set-value';
import { waitUntil } from '../wait-until';
import { type Calendar, turnTo } from './calendar';
import { dateReader } from './date';
import { dayShown } from './day-text';
import { takesText, unwritable } from './element-kind';

/** laydate 5 and later: each box has a key, and its calendar bears the same. Only a day chosen there is told to the page (`done`). */
export const layuiDateReader: KitReader = {
  id: 'layui-date',
  recognise: (element, type) => (takesText(type) && element.hasAttribute('lay-key') ? { kind: 'date', code: null } : null),
  read(control) {
    const day = dayShown(dateReader.read(control).shown);
    return { shown: day, code: day };
  },
};

export const layuiDateWriter: KitWriter = {
  id: 'layui-date',
  async write({ element }, { shown }, signal) {
    if (signal.aborted) return { ok: false, why: 'aborted' };
    // Read-only only keeps people from typing: the calendar opens all the same.
    if (!(element instanceof HTMLInputElement) || matches(element, ':disabled, [aria-disabled="true"], .layui-disabled')) return { ok: false, why: 'disabled' };
    return shown === '' || !/^\d{4}-\d{2}-\d{2}$/.test(shown) ? typed(element, shown) : chosen(element, shown, signal);
  },
  async settle({ element }, signal) {
    await waitUntil(() => (calendarOf(element) ? null : true), { root: element.ownerDocument, capMs: 300, signal });
  },
};

function calendarOf(input: Element): HTMLElement | null {
  const layer = byId(input.ownerDocument, `layui-laydate${attributeOf(input, 'lay-key')}`);
  return layer instanceof HTMLElement ? layer : null;
}

/** What is no day, and to empty the box: the text is the value. */
function typed(input: HTMLInputElement, text: string): WriteOutcome {
  if (unwritable(input) && text !== '') return { ok: false, why: 'disabled' };
  setText(input, text);
  if (calendarOf(input)) pressAside(input.ownerDocument);
  return input.value === text ? { ok: true } : { ok: false, why: 'not-taken' };
}

/** Opens the calendar with the date in the box, so that it shows the month, and takes the day. */
async function chosen(input: HTMLInputElement, date: string, signal: AbortSignal): Promise<WriteOutcome> {
  const before = input.value;
  const mayType = !unwritable(input);
  putValue(input, date);
  enter(input);
  press(input, { within: input, purpose: 'open' });
  const layer = calendarOf(input);
  const day = layer ? await turnTo(sheetOf(layer), date, signal) : null;
  if (layer && day && !signal.aborted) {
    press(day, { within: layer, purpose: 'option' });
    // With a time of day, the choice must be agreed to.
    const agree = layer.isConnected ? all(layer, '.laydate-btns-confirm')[0] : undefined;
    if (agree instanceof HTMLElement) press(agree, { within: layer, purpose: 'option' });
    if (!layer.isConnected && input.value !== '') {
      announceChange(input);
      leave(input);
      return { ok: true };
    }
  }
  if (layer?.isConnected) pressAside(input.ownerDocument);
  // A box whose calendar did not open is a box to type in.
  if (!layer && mayType) return typed(input, date);
  putValue(input, before);
  announceInput(input, before);
  leave(input);
  return { ok: false, why: signal.aborted ? 'aborted' : layer ? 'no-such-option' : 'disabled' };
}

const sheetOf = (layer: HTMLElement): Calendar => ({
  layer,
  month() {
    // The middle of the sheet is in the month that it shows.
    const [year, month] = attributeOf(all(layer, 'td[lay-ymd]')[15] ?? layer, 'lay-ymd').split('-').map(Number);
    return year && month ? year * 12 + month - 1 : null;
  },
  cell(day) {
    const cell = all(layer, `td[lay-ymd="${day.split('-').map(Number).join('-')}"]`)[0];
    return cell instanceof HTMLElement && !matches(cell, '.laydate-disabled, .laydate-day-prev, .laydate-day-next') ? cell : null;
  },
  turn(months) {
    const arrow = all(layer, `.laydate-${months > 0 ? 'next' : 'prev'}-${Math.abs(months) === 12 ? 'y' : 'm'}`)[0];
    return arrow instanceof HTMLElement ? arrow : null;
  },
});
