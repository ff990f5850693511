import { all, closest, matches } from '../dom';
import type { KitReader, KitWriter } from '../kit';
import { enter, leave } from '../set-value';
import { dayShown } from './day-text';
import { type DateWidget, setDay } from './popup-date';
import { pressKey } from './press-key';

const inputOf = (element: HTMLElement): HTMLInputElement | null =>
  all(element, 'input.el-input__inner').find((each): each is HTMLInputElement => each instanceof HTMLInputElement) ?? null;

/** The date boxes of Element UI 2 and Element Plus. Ranges, months and times are none. */
export const elementDateReader: KitReader = {
  id: 'element-date',
  recognise(element) {
    const box = matches(element, '.el-date-editor--date input') ? closest(element, '.el-date-editor') : null;
    return box instanceof HTMLElement ? { kind: 'date', code: null, element: box } : null;
  },
  read({ element }) {
    const day = dayShown(inputOf(element)?.value ?? '');
    return { shown: day, code: day };
  },
};

const widget: DateWidget = {
  calendars: '.el-picker__popper, .el-picker-panel',
  labels: '.el-date-picker__header-label',
  days: '.el-date-table td.available:not(.disabled)',
  arrows: { 12: '.el-icon-d-arrow-right, .d-arrow-right', 1: '.el-icon-arrow-right, .arrow-right', '-1': '.el-icon-arrow-left, .arrow-left', '-12': '.el-icon-d-arrow-left, .d-arrow-left' },
  cross: '.el-icon-circle-close, .clear-icon',
  typesOpen: true,
  inputOf,
  open: enter,
  /** Element UI 2 closes on Tab, Element Plus when the box is left. */
  close(input) {
    pressKey(input, 'Tab');
    leave(input);
  },
};

export const elementDateWriter: KitWriter = {
  id: 'element-date',
  write: ({ element }, { shown }, signal) => setDay(widget, element, shown, signal),
  settle: () => Promise.resolve(),
};
