import { all, closest, matches, textOf } from '../dom';
import type { KitReader, KitWriter } from '../kit';
import { textHeld } from './held-closed';
import { chooseFromList, type ListWidget } from './popup-list';
import { pressKey } from './press-key';

const inputIn = (element: Element, selector: string): HTMLInputElement | null =>
  all(element, selector).find((each): each is HTMLInputElement => each instanceof HTMLInputElement) ?? null;

/** Holds the code of what is chosen; without one nothing is, whatever stands in the box. */
const codeIn = (element: HTMLElement): HTMLInputElement | null => inputIn(element, '.ivu-select-selection > input[type="hidden"]');
const isOpen = (element: HTMLElement): boolean => matches(element, '.ivu-select-visible');

function shown(element: HTMLElement): string {
  const several = all(element, '.ivu-tag-text');
  if (several.length > 0) return several.map((each) => (textOf(each) ?? '').trim()).join(', ');
  if ((codeIn(element)?.value ?? '') === '') return '';
  const chosen = all(element, '.ivu-select-selected-value')[0];
  return (inputIn(element, '.ivu-select-input')?.value ?? (chosen ? textOf(chosen) : null) ?? '').trim();
}

/** The drop-downs of iView (View UI, view-design), those that are searched in too: text and code. A box with proposals takes any text and is none. */
export const iviewSelectReader: KitReader = {
  id: 'iview-select',
  recognise(element) {
    const box = matches(element, '.ivu-select-input') ? closest(element, '.ivu-select') : element;
    // One that can be searched in is known by its input, which carries the id.
    if (!(box instanceof HTMLElement) || !matches(box, '.ivu-select') || (box === element && all(box, '.ivu-select-input').length > 0)) return null;
    const code = codeIn(box);
    return code ? { kind: 'select', code, element: box } : null;
  },
  read({ element, code }) {
    return { shown: textHeld(element, isOpen, shown), code: code?.value ?? '' };
  },
};

const keysTo = (element: HTMLElement): HTMLElement | null => all(element, '.ivu-select-selection').find((each): each is HTMLElement => each instanceof HTMLElement) ?? null;

const widget: ListWidget = {
  lists: '.ivu-select-dropdown',
  entries: '.ivu-select-item:not(.ivu-select-item-disabled)',
  scroller: 'none',
  cross: '.ivu-icon-ios-close-circle',
  keysTo,
  searchBox: (element) => inputIn(element, '.ivu-select-input:not(:disabled)'),
  shown,
  // Several choices in one box are none of ours.
  disabled: (element) => matches(element, '.ivu-select-disabled, .ivu-select-multiple'),
  isOpen,
  close(element) {
    const box = keysTo(element);
    // Past a closed list the key would reach the window around it.
    if (box && isOpen(element)) pressKey(box, 'Escape');
  },
};

export const iviewSelectWriter: KitWriter = {
  id: 'iview-select',
  write: ({ element }, wanted, signal) => chooseFromList(widget, element, wanted, signal),
  settle: () => Promise.resolve(),
};
