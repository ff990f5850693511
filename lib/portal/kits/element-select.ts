import { all, closest, matches, textOf } from '../dom';
import type { KitReader, KitWriter } from '../kit';
import { leave } from '../set-value';
import { textHeld } from './held-closed';
import { pressKey } from './press-key';
import { chooseFromList, type ListWidget } from './popup-list';

/** In Element UI 2 the box marks itself while its list is open; in Element Plus it says so. */
const isOpen = (element: HTMLElement): boolean => all(element, '.el-input.is-focus, [aria-expanded="true"]').length > 0;
const said = (element: Element | undefined): string => (element ? (textOf(element) ?? '').trim() : '');

function shown(element: HTMLElement): string {
  const several = all(element, '.el-select__tags-text');
  if (several.length > 0) return several.map(said).join(', ');
  const [box] = all(element, '.el-input__inner');
  return box instanceof HTMLInputElement ? box.value.trim() : said(all(element, '.el-select__placeholder:not(.is-transparent)')[0]);
}

/** `3101-宁波海关`, `360|印度尼西亚`: where the list says its codes, it says them so. */
const codeLed = /^(\d{2,})\s*[-–—:：|｜]\s*(\D.*)$/;

/** The drop-downs of Element UI 2 and Element Plus, those that are searched in and those of many entries too. The page keeps their codes to itself but for lists that show them: the text is all there is to read. */
export const elementSelectReader: KitReader = {
  id: 'element-select',
  recognise(element) {
    const box = matches(element, '.el-select input') ? closest(element, '.el-select') : null;
    return box instanceof HTMLElement ? { kind: 'select', code: null, element: box } : null;
  },
  read({ element }) {
    const text = textHeld(element, (box, before) => isOpen(box) || (before !== '' && said(all(box, '.el-select__placeholder.is-transparent')[0]) === before), shown);
    const [, code = text, rest = text] = codeLed.exec(text) ?? [];
    return { shown: rest, code };
  },
};

const inputOf = (element: HTMLElement): HTMLInputElement | null =>
  all(element, '.el-select__input, .el-input__inner').find((each): each is HTMLInputElement => each instanceof HTMLInputElement) ?? null;

const widget: ListWidget = {
  lists: '.el-select-dropdown',
  entries: '.el-select-dropdown__item:not(.is-disabled)',
  scroller: '.el-vl__window',
  cross: '.el-icon-circle-close, .el-select__clear',
  keysTo: inputOf,
  searchBox(element) {
    const input = inputOf(element);
    return input && !input.readOnly && !input.disabled ? input : null;
  },
  shown,
  // Several choices in one box are none of ours.
  disabled: (element) => inputOf(element)?.matches(':disabled') !== false || all(element, '.el-select__tags, .el-tag').length > 0,
  isOpen,
  /** Element UI 2 closes its list on Tab, Element Plus when the box is left. */
  close(element) {
    const input = inputOf(element);
    if (!input) return;
    pressKey(input, 'Tab');
    if (matches(input, '.el-select__input')) leave(input);
  },
};

export const elementSelectWriter: KitWriter = {
  id: 'element-select',
  write: ({ element }, wanted, signal) => chooseFromList(widget, element, wanted, signal),
  settle: () => Promise.resolve(),
};
