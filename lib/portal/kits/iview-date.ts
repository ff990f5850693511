import { all, closest, matches } from '../dom';
import type { KitReader, KitWriter } from '../kit';
import { press } from '../press';
import { dayShown } from './day-text';
import { type DateWidget, setDay } from './popup-date';
import { pressKey } from './press-key';

/** The box may draw its input anew: asked each time. */
const inputOf = (element: HTMLElement): HTMLInputElement | null =>
  all(element, '.ivu-date-picker-rel input').find((each): each is HTMLInputElement => each instanceof HTMLInputElement) ?? null;

/** The date boxes of iView (View UI, view-design). */
export const iviewDateReader: KitReader = {
  id: 'iview-date',
  recognise(element) {
    const box = matches(element, '.ivu-date-picker-rel input') ? closest(element, '.ivu-date-picker') : null;
    return box instanceof HTMLElement ? { kind: 'date', code: null, element: box } : null;
  },
  read({ element }) {
    const day = dayShown(inputOf(element)?.value ?? '');
    return { shown: day, code: day };
  },
};

const widget: DateWidget = {
  calendars: '.ivu-select-dropdown',
  labels: '.ivu-date-picker-header-label',
  days: '.ivu-date-picker-cells-cell:not(.ivu-date-picker-cells-cell-disabled, .ivu-date-picker-cells-cell-prev-month, .ivu-date-picker-cells-cell-next-month)',
  arrows: { 12: '.ivu-date-picker-next-btn-arrow-double', 1: '.ivu-date-picker-next-btn-arrow', '-1': '.ivu-date-picker-prev-btn-arrow', '-12': '.ivu-date-picker-prev-btn-arrow-double' },
  cross: '.ivu-icon-ios-close-circle',
  typesOpen: false,
  inputOf,
  // The arrow key would open one that is read-only too.
  open: (input) => void press(input, { within: input, purpose: 'open' }),
  close: (input) => pressKey(input, 'Tab'),
};

export const iviewDateWriter: KitWriter = {
  id: 'iview-date',
  write: ({ element }, { shown }, signal) => setDay(widget, element, shown, signal),
  settle: () => Promise.resolve(),
};
