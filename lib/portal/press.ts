import { parentOf } from './dom';
import { neverWord, saysAddRow, saysSaveRow } from './never-press';

/**
 * What a press is for. `option` an entry of a field's own list or calendar · `tick` a checkbox or radio ·
 * `add-row`, `save-row` the buttons of a row editor inside the region of its table.
 */
export type PressPurpose = 'option' | 'tick' | 'add-row' | 'save-row';

export type PressResult =
  | { readonly pressed: true }
  | { readonly pressed: false; readonly why: 'may-declare' | 'submits' | 'navigates' | 'outside' | 'wrong-kind' | 'not-visible' | 'disabled' };

/**
 * The one place that presses anything on a portal: pointerdown, mousedown, pointerup, mouseup, click. Refuses whatever may
 * declare, hand in, save a draft, delete, submit a form or lead away, whatever lies outside `within`, and whatever does
 * not look like its purpose. Never throws for a refusal: the result says why.
 */
export function press(element: HTMLElement, { within, purpose }: { readonly within: Element; readonly purpose: PressPurpose }): PressResult {
  const why = refusal(element, within, purpose);
  if (why) return { pressed: false, why };
  const pointer = { bubbles: true, cancelable: true, composed: true, button: 0, pointerId: 1, isPrimary: true, pointerType: 'mouse' };
  const mouse = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 };
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

type Refused = Extract<PressResult, { pressed: false }>['why'];

function refusal(element: HTMLElement, within: Element, purpose: PressPurpose, mustShow = true): Refused | null {
  if (mustShow || element.isConnected) {
    if (!Node.prototype.contains.call(within, element)) return 'outside';
    if (mustShow && !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return 'not-visible';
  }
  if (element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true') return 'disabled';
  for (const stop of onTheWay(element)) {
    const why = mayNot(stop, stop === element);
    if (why) return why;
  }
  return isMeant(element, purpose) ? null : 'wrong-kind';
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

function mayNot(element: Element, itself: boolean): Refused | null {
  const own = element.getAttributeNames().filter((name) => name !== 'style').map((name) => element.getAttribute(name) ?? '');
  const value = element instanceof HTMLInputElement || element instanceof HTMLButtonElement ? element.value : '';
  // The text of any other thing around it may be the whole page.
  const text = itself || element.matches('button, a, label, tr, li, dd, [role="button"], [role="link"], [role="option"]') ? (element.textContent ?? '') : '';
  if ([...own, value, text].some((said) => neverWord(said) !== null)) return 'may-declare';
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
  element instanceof HTMLInputElement ? element.value : (element.textContent ?? '').trim() || (element.getAttribute('title') ?? '');

function isMeant(element: HTMLElement, purpose: PressPurpose): boolean {
  switch (purpose) {
    case 'option':
      return element.matches('li, td, tr, dd, option, [role="option"], [data-value], li a, td span, td a');
    case 'tick':
      return element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio');
    case 'add-row':
      return saysAddRow(caption(element));
    case 'save-row':
      return saysSaveRow(caption(element)) || saysAddRow(caption(element));
  }
}
