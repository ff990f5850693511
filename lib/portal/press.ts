import { parentOf, previousElementOf } from './dom';
import { comingIn } from './kits/popups';
import { isNeverWord, neverWord, saysAddRow, saysAgree, saysCancelRow, saysDeleteRow, saysEditRow, saysMoveUp, saysSaveRow, saysTurnPage } from './never-press';

/**
 * What a press is for. `option` an entry of a field's own list or calendar · `open` the field itself, to open them ·
 * `tick` a checkbox or radio, also one that a library draws · `clear` the cross
 * that empties a field, inside of it ·
 * `add-row`, `save-row`, `cancel-row` the buttons of a row editor inside the region of its table · `row` a cell of a listed
 * line, which loads it into the editor · `edit-row`, `move-up`, `delete-row` a listed line's own buttons · `agree-delete` the
 * yes to the page's question after `delete-row` · `page` what turns the pages of a table or calendar.
 */
export type PressPurpose = 'option' | 'open' | 'tick' | 'clear' | 'add-row' | 'save-row' | 'cancel-row' | 'row' | 'edit-row' | 'move-up' | 'delete-row' | 'agree-delete' | 'page';

/** A press on a listed line: what its cells say is goods (a laser printer 打印机), and its other buttons stand in the same row. */
const onALine: ReadonlySet<PressPurpose> = new Set(['row', 'edit-row', 'move-up', 'delete-row']);
/** Presses on a field itself. */
const onFields: ReadonlySet<PressPurpose> = new Set(['open', 'tick', 'clear']);
/** Only after the user has confirmed in the preview that this line is to go. */
const deletes: ReadonlySet<PressPurpose> = new Set(['delete-row', 'agree-delete']);

/** Libraries draw a picture over a transparent tick, and show the cross only under the mouse: what the user sees is the field around it. */
const drawnOver: ReadonlySet<PressPurpose> = new Set(['tick', 'clear']);
const seen = (element: Element): boolean => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

/** A person sees what is pressed; of a list that is fading in, its entries count as seen: a mouse would hit them. */
function shows(element: Element, within: Element, purpose: PressPurpose): boolean {
  if (drawnOver.has(purpose) && within !== element) return seen(within) && element.checkVisibility({ visibilityProperty: true });
  return seen(element) || (purpose === 'option' && comingIn(element));
}

export type PressResult =
  | { readonly pressed: true }
  | { readonly pressed: false; readonly why: 'may-declare' | 'submits' | 'navigates' | 'outside' | 'wrong-kind' | 'not-visible' | 'disabled' };

/**
 * The one place that presses anything on a portal: pointerdown, mousedown, pointerup, mouseup, click. Refuses whatever may
 * declare, hand in, save a draft, submit a form or lead away, whatever deletes (but a line's own button, for that purpose
 * alone), whatever lies outside `within`, and whatever does not look like its purpose. Never throws for a refusal: the result says why.
 */
export function press(element: HTMLElement, { within, purpose }: { readonly within: Element; readonly purpose: PressPurpose }): PressResult {
  return strike(element, within, purpose, 1);
}

/** Two presses in quick succession on a cell to type in, which a list may ask for before it opens it. */
export function pressTwice(cell: HTMLElement): PressResult {
  if (!cell.matches(editedCells)) return { pressed: false, why: 'wrong-kind' };
  const first = strike(cell, cell, 'open', 1);
  const second = first.pressed && cell.isConnected ? strike(cell, cell, 'open', 2) : first;
  if (second.pressed) cell.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, cancelable: true, composed: true, button: 0, detail: 2 }));
  return second;
}

function strike(element: HTMLElement, within: Element, purpose: PressPurpose, detail: number): PressResult {
  const why = refusal(element, within, purpose);
  if (why) return { pressed: false, why };
  const pointer = { bubbles: true, cancelable: true, composed: true, button: 0, pointerId: 1, isPrimary: true, pointerType: 'mouse' };
  const mouse = { bubbles: true, cancelable: true, composed: true, button: 0, detail };
  element.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  element.dispatchEvent(new MouseEvent('mousedown', { ...mouse, buttons: 1 }));
  element.dispatchEvent(new PointerEvent('pointerup', pointer));
  element.dispatchEvent(new MouseEvent('mouseup', mouse));
  // The page's handlers may have changed what a click on it would do.
  const changed = refusal(element, within, purpose, false);
  if (changed) return { pressed: false, why: changed };
  element.click();
  return { pressed: true };
}

/** A press beside everything: lists and calendars close on it. It is on the page as a whole, on nothing that could do anything. */
export function pressAside(document: Document): void {
  const page = Document.prototype.querySelector.call(document, 'body');
  for (const type of ['mousedown', 'mouseup', 'click']) page?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
}

type Refused = Extract<PressResult, { pressed: false }>['why'];

function refusal(element: HTMLElement, within: Element, purpose: PressPurpose, mustShow = true): Refused | null {
  if (mustShow || element.isConnected) {
    if (!Node.prototype.contains.call(within, element)) return 'outside';
    if (mustShow && !shows(element, within, purpose)) return 'not-visible';
  }
  if (element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true') return 'disabled';
  for (const stop of onTheWay(element)) {
    // A field may stand in a row of the form's own layout: that is no entry of anything, and what it says is labels.
    if (onFields.has(purpose) && stop.matches('tr, li, dd') && !Node.prototype.contains.call(within, stop) && !stop.hasAttribute('onclick')) continue;
    const why = mayNot(stop, stop === element, purpose);
    if (why) return why;
  }
  return isMeant(element, within, purpose) ? null : 'wrong-kind';
}

/** The element and everything around it that a click on it would also work: buttons, links, labels and their fields. */
function* onTheWay(element: HTMLElement): Generator<Element> {
  yield element;
  if (element instanceof HTMLLabelElement && element.control) yield element.control;
  const entry = Element.prototype.closest.call(element, 'tr, li, dd, [role="option"]');
  if (entry && entry !== element) yield entry;
  for (let around = parentOf(element); around; around = parentOf(around)) {
    if (!Element.prototype.matches.call(around, 'button, a, label, summary, area, input, [role="button"], [role="link"], [onclick]')) continue;
    if (around instanceof HTMLFormElement) continue;
    yield around;
    if (around instanceof HTMLLabelElement && around.control) yield around.control;
  }
}

const formOf = (element: Element): HTMLFormElement | null =>
  element instanceof HTMLButtonElement || element instanceof HTMLInputElement ? element.form : null;

function mayNot(element: Element, itself: boolean, purpose: PressPurpose): Refused | null {
  const own = element.getAttributeNames().filter((name) => name !== 'style').map((name) => element.getAttribute(name) ?? '');
  const value = !(purpose === 'open' && takesWords(element)) && (element instanceof HTMLInputElement || element instanceof HTMLButtonElement) ? element.value : '';
  // The text of any other thing around it may be the whole page.
  const speaks = itself ? purpose !== 'row' && purpose !== 'open' : element.matches(onALine.has(purpose) ? 'button, a, label, [role="button"], [role="link"]' : 'button, a, label, tr, li, dd, [role="button"], [role="link"], [role="option"]');
  const text = speaks ? (element.textContent ?? '') : '';
  // What a field or a cell to type in is called and says is data, and it does nothing else by itself.
  const isData = itself && (purpose === 'row' || (purpose === 'open' && (takesWords(element) || element.matches('td'))));
  const about = isData ? element.getAttributeNames().filter((name) => name.startsWith('on')).map((name) => element.getAttribute(name) ?? '') : own;
  if ([...about, value, text].some((said) => neverWord(said, deletes.has(purpose)) !== null)) return 'may-declare';
  if (element instanceof HTMLButtonElement || element instanceof HTMLInputElement) {
    const asked = element.getAttribute('type')?.trim().toLowerCase();
    if (asked === 'submit' || element.type === 'image' || element.type === 'reset' || element.hasAttribute('formaction')) return 'submits';
    if (element.type === 'submit' && formOf(element)) return 'submits';
  }
  const link = element.getAttribute('href') ?? element.getAttributeNS('http://www.w3.org/1999/xlink', 'href');
  if (link !== null && !/^\s*(?:#|javascript:|$)/i.test(link)) return 'navigates';
  return null;
}

const caption = (element: HTMLElement): string =>
  element instanceof HTMLInputElement ? element.value : (element.textContent ?? '').trim() || (element.getAttribute('title') ?? '') || (element.getAttribute('aria-label') ?? '');

/** Cells that libraries mark as such that one types in. */
const editedCells = 'td[data-edit], td.col--edit';
/** What opens the list or the calendar of a field. */
const openers = `[role="combobox"], [aria-haspopup], .combo-arrow, .select2-selection, ${editedCells}, .datagrid-cell`;
const drawnTicks = '.layui-form-checkbox, .layui-form-switch, .layui-form-radio';

const isTick = (element: Element | null): boolean => element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio');

const takesWords = (element: Element): boolean => element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && /^(?:text|search|tel|number|date)$/.test(element.type));

/** Entries of lists and calendars that libraries make of plain blocks. */
const widgetEntries = '.combobox-item, .laydate-btns-confirm, .ant-select-item-option, .ivu-date-picker-cells-cell, .vxe-select-option, .vxe-date-panel--view-item';

function isMeant(element: HTMLElement, within: Element, purpose: PressPurpose): boolean {
  switch (purpose) {
    case 'option':
      return element.matches('li, td, tr, dd, option, [role="option"], [data-value], li a, td span, td a') || element.matches(widgetEntries);
    case 'open':
      return takesWords(element) || element.matches(openers);
    case 'tick':
      return isTick(element) || (element.matches(drawnTicks) && isTick(previousElementOf(element)));
    case 'clear':
      return /(?:^|[\s_-])(?:clear|circle-close|close-circle)(?:$|[\s_-])/.test(element.getAttribute('class') ?? '');
    case 'row':
      // Of a list made of blocks, every part of a line may be a cell; what says nothing but such a word does what it says.
      return (element.matches('td, [role="gridcell"], [role="cell"]') || parentOf(element) === within) && !isNeverWord(caption(element))
        && element.querySelector('a, button, input, select, textarea, [role="button"], [onclick]') === null;
    case 'edit-row':
      return saysEditRow(caption(element));
    case 'move-up':
      return saysMoveUp(caption(element));
    case 'delete-row':
      return saysDeleteRow(caption(element));
    case 'agree-delete':
      return saysAgree(caption(element));
    case 'cancel-row':
      return saysCancelRow(caption(element)) || /(?:^|[\s_-])close(?:$|[\s_\d-])/i.test(element.getAttribute('class') ?? '');
    case 'page':
      return saysTurnPage(caption(element)) || /(?:^|[\s_-])(?:(?:ch)?(?:prev|next)(?:month|year)?|arrow-left|arrow-right)(?:$|[\s_-])/i.test(element.getAttribute('class') ?? '');
    case 'add-row':
      return saysAddRow(caption(element));
    case 'save-row':
      return saysSaveRow(caption(element)) || saysAddRow(caption(element));
  }
}
