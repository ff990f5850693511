import type { KitReader, KitWriter } from '../kit';
import { matches, parentOf } from '../dom';
import { selectReader, selectWriter } from './select';

/** bootstrap-select draws a button over the page's drop-down, and listens to it. */
export const bootstrapSelectReader: KitReader = {
  id: 'bootstrap-select',
  recognise(element) {
    const drawn = element instanceof HTMLSelectElement && !element.multiple ? parentOf(element) : null;
    return drawn instanceof HTMLElement && matches(drawn, '.bootstrap-select') ? { kind: 'select', code: null, element: drawn } : null;
  },
  read: (control) => selectReader.read({ ...control, element: control.raw ?? control.element }),
  options: ({ raw }) => (raw instanceof HTMLSelectElement ? [...raw.options].filter(({ value }) => value !== '').map(({ value, text }) => ({ code: value, shown: text.trim() })) : []),
};

export const bootstrapSelectWriter: KitWriter = {
  id: 'bootstrap-select',
  write: (control, wanted, signal) => selectWriter.write({ ...control, element: control.raw ?? control.element }, wanted, signal),
  settle: (control, signal) => selectWriter.settle(control, signal),
};
