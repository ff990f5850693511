/** An element that holds typed text. */
export type TextElement = HTMLInputElement | HTMLTextAreaElement;

/**
 * Puts text into a field as a person would leave it there: focus, the text, `input`, `change`, blur. The focus events are
 * announced, the real focus stays where the user has it, so that what the user types never lands in our field.
 * Sends no key and submits nothing.
 */
export function setText(element: TextElement, text: string): void {
  enter(element);
  putValue(element, text);
  announceInput(element, text);
  announceChange(element);
  leave(element);
}

/** Types key by key, for widgets that filter a list while one types; does not leave the field. Line ends are dropped: no Enter. */
export function typeKeys(element: HTMLInputElement, text: string): void {
  putValue(element, '');
  announceInput(element, '');
  let typed = '';
  for (const key of text.replaceAll(/[\r\n]+/g, ' ')) {
    typed += key;
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));
    putValue(element, typed);
    announceInput(element, key);
    element.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, cancelable: true, composed: true }));
  }
}

/** Writes the value through the prototype's own setter, past wrappers that page frameworks put on the element. No events. */
export function putValue(element: TextElement | HTMLSelectElement, text: string): void {
  const proto =
    element instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype
    : element instanceof HTMLSelectElement ? HTMLSelectElement.prototype
    : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(element, text);
}

export function enter(element: HTMLElement): void {
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

export function leave(element: HTMLElement): void {
  element.dispatchEvent(new FocusEvent('blur', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

export function announceInput(element: HTMLElement, data: string): void {
  element.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText', data, bubbles: true, composed: true }));
}

export function announceChange(element: HTMLElement): void {
  element.dispatchEvent(new Event('change', { bubbles: true }));
}
