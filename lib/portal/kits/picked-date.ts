import type { WriteOutcome } from '../kit';
import { all, attributeOf, byId, matches } from '../dom';
import { press, pressAside } from '../press';
import { announceChange, announceInput, enter, putValue } from '../set-value';
import { waitUntil } from '../wait-until';
import { type Calendar, turnTo } from './calendar';
import { dayShown } from './day-text';

const openCapMs = 600;
const takenCapMs = 600;

/** What the page does when a box is pressed or entered, as far as it stands in the box itself. */
const handlersOf = (input: Element): string => `${attributeOf(input, 'onclick')} ${attributeOf(input, 'onfocus')}`;

/** A picker that is told nothing but how it looks writes the day into its box, and that is all. */
const pickerCall = /^\s*(?:javascript:)?\s*(?:return\s+)?(?:WdatePicker|laydate)\s*\(\s*(?:\{([^(){};]*)\})?\s*\)\s*;?\s*$/i;
const ofLooks = new Set(['dateFmt', 'format', 'readOnly', 'skin', 'lang', 'isShowClear', 'isShowToday', 'isShowOK', 'isShowWeek', 'isShowOthers', 'firstDayOfWeek', 'highLineWeekDay', 'qsEnabled', 'position', 'left', 'top', 'istoday', 'isclear', 'issure', 'festival', 'fixed', 'autoPickDate']);
const otherFormat = /(?:dateFmt|format)['"]?\s*:\s*(['"])(?!yyyy-mm-dd\1)/i;

function writesTextAlone(call: string): boolean {
  const found = pickerCall.exec(call);
  const names = [...(found?.[1] ?? '').matchAll(/([\w$]+)['"]?\s*:/g)].map(([, name]) => name ?? '');
  return found !== null && names.every((name) => ofLooks.has(name)) && !otherFormat.test(call);
}

/**
 * Writes `YYYY-MM-DD` (or '') into a date box that is read-only to make people use its calendar. laydate 1: through its
 * calendar. My97 and the like, whose calendar lies in a frame of its own: by the text, where the box itself says that its
 * picker does nothing but write that text. Any other box is left as it is: `disabled`.
 */
export async function pickDay(input: HTMLInputElement, day: string, signal: AbortSignal): Promise<WriteOutcome> {
  if (input.value === day) return { ok: true };
  const calls = [attributeOf(input, 'onclick'), attributeOf(input, 'onfocus')].filter((call) => call.trim() !== '');
  const textAlone = calls.length > 0 && calls.every(writesTextAlone);
  if (day !== '' && usesLaydate(input)) {
    const outcome = await throughCalendar(input, day, signal);
    if (outcome) return outcome;
  }
  if (!textAlone || signal.aborted) return { ok: false, why: signal.aborted ? 'aborted' : 'disabled' };
  // Without entering the box: its calendar would open.
  putValue(input, day);
  announceInput(input, day);
  announceChange(input);
  return input.value === day ? { ok: true } : { ok: false, why: 'not-taken' };
}

const usesLaydate = (input: Element): boolean =>
  /\blaydate\b/.test(handlersOf(input)) || matches(input, '[class*="laydate"]') || (byId(input.ownerDocument, 'laydate_box') !== null && !matches(input, '[class*="wdate" i]') && !/WdatePicker/.test(handlersOf(input)));

/** The calendar that laydate 1 shows for all boxes, while it is open. */
function openCalendar({ ownerDocument }: Element): HTMLElement | null {
  const box = byId(ownerDocument, 'laydate_box');
  return box instanceof HTMLElement && box.checkVisibility() ? box : null;
}

/** Null when no calendar opens. */
async function throughCalendar(input: HTMLInputElement, day: string, signal: AbortSignal): Promise<WriteOutcome | null> {
  if (openCalendar(input)) pressAside(input.ownerDocument);
  const before = input.value;
  enter(input);
  press(input, { within: input, purpose: 'open' });
  const layer = await waitUntil(() => openCalendar(input), { root: input.ownerDocument, capMs: openCapMs, signal });
  if (!layer) return null;
  const cell = await turnTo(sheetOf(layer), day, signal);
  if (cell && !signal.aborted) press(cell, { within: layer, purpose: 'option' });
  const taken = cell && (await waitUntil(() => (dayShown(input.value) === day ? true : null), { root: layer, capMs: takenCapMs, signal }));
  if (openCalendar(input)) pressAside(input.ownerDocument);
  if (taken) return { ok: true };
  // It writes today's day into an empty box as soon as it opens.
  if (input.value !== before) putValue(input, before);
  return { ok: false, why: signal.aborted ? 'aborted' : cell ? 'not-taken' : 'no-such-option' };
}

const sheetOf = (layer: HTMLElement): Calendar => ({
  layer,
  month() {
    const [year, month] = ['laydate_y', 'laydate_m'].map((id) => {
      const box = byId(layer.ownerDocument, id);
      return box instanceof HTMLInputElement ? Number.parseInt(box.value, 10) : Number.NaN;
    });
    return year && month ? year * 12 + month - 1 : null;
  },
  cell(day) {
    const [year, month, date] = day.split('-').map(Number);
    const cell = all(layer, `td[y="${year ?? ''}"][m="${month ?? ''}"][d="${date ?? ''}"]:not(.laydate_void)`)[0];
    return cell instanceof HTMLElement ? cell : null;
  },
  turn(months) {
    const arrow = all(layer, `#laydate_${Math.abs(months) === 12 ? 'YY' : 'MM'} .laydate_ch${months > 0 ? 'next' : 'prev'}`)[0];
    return arrow instanceof HTMLElement ? arrow : null;
  },
});
