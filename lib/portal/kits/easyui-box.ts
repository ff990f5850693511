import type { ControlValue } from '../kit';
import { all, closest, contains, matches, nextElementOf, previousElementOf } from '../dom';
import type { TextElement } from '../set-value';

const isElement = (element: Element | null): element is HTMLElement => element instanceof HTMLElement;

/** EasyUI hides the page's input (`.textbox-f`) and draws a box right behind it: what is typed, and hidden inputs with what is sent. */
export interface EasyuiBox {
  readonly raw: HTMLElement;
  readonly box: HTMLElement;
  readonly input: TextElement;
}

/** The box to which an element belongs, or null. */
export function boxOf(element: Element): EasyuiBox | null {
  const box = matches(element, '.textbox-f') ? nextElementOf(element) : closest(element, '.textbox');
  const raw = box && previousElementOf(box);
  if (!isElement(box) || !isElement(raw) || !matches(raw, '.textbox-f') || !matches(box, '.textbox')) return null;
  const input = all(box, '.textbox-text')[0];
  return input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement ? { raw, box, input } : null;
}

/** What is shown; the prompt that stands in an empty box is not. */
export const shownIn = ({ input }: EasyuiBox): string => (matches(input, '.textbox-prompt') ? '' : input.value);

/** What is sent. EasyUI makes the hidden input anew with each choice. */
export const codeIn = ({ box }: EasyuiBox): string => all(box, 'input.textbox-value').map((each) => (each instanceof HTMLInputElement ? each.value : '')).join(',');

export const readBox = (element: Element): ControlValue => {
  const box = boxOf(element);
  return box ? { shown: shownIn(box), code: codeIn(box) } : { shown: '', code: '' };
};

/** True when the widget as a whole takes nothing. That one may not type into a list says nothing yet. */
export const isLocked = ({ box, input }: EasyuiBox): boolean => matches(box, '.textbox-disabled, .textbox-readonly') || matches(input, ':disabled, [aria-disabled="true"]');

/** The panel that lies open, of which EasyUI allows one at a time; null when there is none. */
export function openPanel(document: Document): HTMLElement | null {
  const open = all(document, 'body > .combo-p > .combo-panel').filter((panel): panel is HTMLElement => panel instanceof HTMLElement && panel.checkVisibility());
  return open.length === 1 ? (open[0] ?? null) : null;
}

/** True while the focus of the page is really there: then EasyUI goes by what stands in the input, else by what it was told last. */
export const isFocused = (input: Element): boolean => contains(input, input.ownerDocument.activeElement ?? input.ownerDocument) && input.ownerDocument.hasFocus();
