import { tagOf } from '../dom';

/** Input types that take a line of text. */
const textTypes: ReadonlySet<string> = new Set(['text', 'search', 'tel', 'url', 'email', 'number', '']);

/** The type of an input, else the name of the tag: what tells most kits apart, asked once for all of them. */
export const typeOf = (element: Element): string => (element instanceof HTMLInputElement ? element.type : tagOf(element));

/** True for a type (see {@link typeOf}) that takes a line of text. */
export const takesText = (type: string): boolean => textTypes.has(type);

/** An input that takes a line of text, or null. */
export function textInput(element: Element): HTMLInputElement | null {
  return element instanceof HTMLInputElement && textTypes.has(element.type) ? element : null;
}

/** True when nobody can write here: disabled (also through its fieldset) or read-only. */
export function unwritable(element: HTMLElement): boolean {
  if (element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true') return true;
  const readOnly = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.readOnly : false;
  return readOnly || element.getAttribute('aria-readonly') === 'true';
}
