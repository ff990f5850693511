/** Keys that open, close and empty lists and calendars without a click. Enter is none of them: it may submit. */
const codes = { Tab: 9, Escape: 27, ArrowDown: 40, Delete: 46 } as const;

export function pressKey(element: HTMLElement, key: keyof typeof codes): void {
  element.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, keyCode: codes[key], bubbles: true, cancelable: true, composed: true }));
}
