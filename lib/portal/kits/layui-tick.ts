import type { KitReader, KitWriter } from '../kit';
import { matches, nextElementOf } from '../dom';
import { layuiSettle } from './layui-select';
import { checkboxReader, checkboxWriter, radioReader, radioText, radioWriter, radiosOf } from './tick';

/** What layui draws right behind a tick that it hides. */
function drawnOf(tick: HTMLElement, selector: string): { readonly element: HTMLElement } | null {
  const next = nextElementOf(tick);
  return next instanceof HTMLElement && matches(next, selector) ? { element: next } : null;
}

/** layui's tick boxes and switches. */
export const layuiCheckboxReader: KitReader = {
  ...checkboxReader,
  id: 'layui-checkbox',
  recognise(element, type) {
    const drawn = type === 'checkbox' ? drawnOf(element, '.layui-form-checkbox, .layui-form-switch') : null;
    return drawn && { kind: 'checkbox', code: null, ...drawn };
  },
};

/** layui's radios: the title stands in what is drawn. */
export const layuiRadioReader: KitReader = {
  ...radioReader,
  id: 'layui-radio',
  recognise(element, type) {
    const drawn = type === 'radio' ? drawnOf(element, '.layui-form-radio') : null;
    return drawn && { kind: 'radio', code: null, ...drawn };
  },
  options: (control) => radiosOf(control).map((radio) => ({ code: radio.value, shown: radioText(radio) })),
};

// Spelled out, so that what reads a form does not carry what writes it.
export const layuiCheckboxWriter: KitWriter = { id: 'layui-checkbox', write: (control, wanted, signal) => checkboxWriter.write(control, wanted, signal), settle: layuiSettle };
export const layuiRadioWriter: KitWriter = { id: 'layui-radio', write: (control, wanted, signal) => radioWriter.write(control, wanted, signal), settle: layuiSettle };
