import type { KitReader, KitWriter } from '../kit';
import { matches } from '../dom';
import { press } from '../press';
import { announceChange, announceInput, enter, leave, putValue } from '../set-value';
import { waitUntil } from '../wait-until';
import { takesText } from './element-kind';
import { pickDay } from './picked-date';

/** Whatever is a date box by {@link isDateBox} has one of these: one look tells the many others. */
const marks =
  '[lay-key], [class*="laydate" i], [class*="wdate" i], [class*="datepicker" i], [class*="date-icon" i], [onclick*="laydate"], [onclick*="WdatePicker"], ' +
  '[onfocus*="laydate"], [onfocus*="WdatePicker"], [placeholder*="yyyy" i], [placeholder*="年"]';

/** What marks a date box: the browser's own, laydate's key or class, a calendar in its handler, or the pattern it shows. */
function isDateBox(input: HTMLInputElement, type: string): boolean {
  if (type === 'date') return true;
  if (!takesText(type) || !matches(input, marks)) return false;
  if (input.hasAttribute('lay-key') || /\b(?:laydate|wdate|datepicker|date-icon)/i.test(input.className)) return true;
  if (/laydate|WdatePicker/.test((input.getAttribute('onclick') ?? '') + (input.getAttribute('onfocus') ?? ''))) return true;
  return /^\s*(?:yyyy|YYYY|年)[-/.]?(?:MM|mm|月)[-/.]?(?:dd|DD|日)\s*$/.test(input.placeholder);
}

/** The day of an open calendar that stands for `YYYY-MM-DD`; laydate writes it without leading zeros. */
function dayCell(document: Document, date: string): HTMLElement | null {
  const plain = date.split('-').map(Number).join('-');
  const cells = Document.prototype.querySelectorAll.call(document, `td[lay-ymd="${CSS.escape(plain)}"], td[lay-ymd="${CSS.escape(date)}"]`);
  for (const cell of cells) if (cell instanceof HTMLElement && cell.checkVisibility()) return cell;
  return null;
}

/** A date box with or without a calendar: the text is the value, `YYYY-MM-DD`. */
export const dateReader: KitReader = {
  id: 'date',
  recognise: (element, type) => (element instanceof HTMLInputElement && isDateBox(element, type) ? { kind: 'date', code: null } : null),
  read({ element }) {
    const text = element instanceof HTMLInputElement ? element.value : '';
    return { shown: text, code: text };
  },
};

export const dateWriter: KitWriter = {
  id: 'date',
  write({ element }, { shown }, signal) {
    if (signal.aborted) return Promise.resolve({ ok: false, why: 'aborted' });
    if (!(element instanceof HTMLInputElement) || matches(element, ':disabled, [aria-disabled="true"], [aria-readonly="true"]')) return Promise.resolve({ ok: false, why: 'disabled' });
    if (element.readOnly) return pickDay(element, shown, signal);
    const openBefore = new Set(openCalendars(element.ownerDocument));
    enter(element);
    putValue(element, shown);
    announceInput(element, shown);
    const calendar = openCalendars(element.ownerDocument).find((each) => !openBefore.has(each));
    const day = calendar && shown !== '' ? dayCell(element.ownerDocument, shown) : null;
    if (calendar && day && Node.prototype.contains.call(calendar, day)) press(day, { within: calendar, purpose: 'option' });
    announceChange(element);
    leave(element);
    return Promise.resolve(element.value === shown ? { ok: true } : { ok: false, why: 'not-taken' });
  },
  async settle({ element }, signal) {
    const { ownerDocument } = element;
    await waitUntil(() => (openCalendars(ownerDocument).length === 0 ? true : null), { root: ownerDocument, capMs: 300, signal });
  },
};

function openCalendars(document: Document): readonly Element[] {
  return [...Document.prototype.querySelectorAll.call(document, '.layui-laydate, .laydate_box, #laydate_box')].filter((each) => each.checkVisibility());
}
