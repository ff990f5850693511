import { h } from '../shared/element';
import type { PlacedField } from '../shared/form-spec';
import { $ } from './easyui';

/** How long the page's server takes (ms). */
const answerMs = 120;

export interface EasyuiControl {
  readonly element: () => HTMLElement;
  value(): string;
  set(value: string): void;
}

/** The markup of a field; EasyUI draws over it once it is on the page. */
export function markupOf(field: PlacedField): HTMLElement {
  const { id, name, kind, options = [], maxLength } = field;
  if (kind === 'radio') {
    return h('span', { id }, ...options.flatMap(({ code, text }, at) => [h('input', { type: 'radio', id: `${id}_${at}`, name, value: code }), h('label', { for: `${id}_${at}` }, text)]));
  }
  return kind === 'checkbox' ? h('input', { type: 'checkbox', id, name, value: '1' }) : h('input', { id, name, maxlength: maxLength });
}

const listed = (options: PlacedField['options'] = []): readonly { value: string; text: string }[] => options.map(({ code, text }) => ({ value: code, text }));

/** Draws the widget of a field. */
export function drawn(field: PlacedField, own: HTMLElement): EasyuiControl {
  const box = $(own);
  const width = 200;
  const element = (): HTMLElement => (own.nextElementSibling instanceof HTMLElement ? own.nextElementSibling : own);
  switch (field.kind) {
    case 'radio':
      return radios(own);
    case 'checkbox':
      return { element: () => own, value: () => (own instanceof HTMLInputElement && own.checked ? '1' : '0'), set: (value) => { if (own instanceof HTMLInputElement) own.checked = value === '1'; } };
    case 'date':
      box.datebox({ width, editable: !/IntendExpDate|InvDate/.test(field.path) });
      return { element, value: () => String(box.datebox('getValue')), set: (value) => void box.datebox('setValue', value) };
    case 'number':
      box.numberbox({ width, precision: /Qty|GNo/.test(field.path) ? 0 : 2 });
      return { element, value: () => String(box.numberbox('getValue')), set: (value) => void box.numberbox('setValue', value) };
    case 'select':
    case 'suggest':
      return choice(field, own, element);
    default:
      box.textbox({ width, multiline: field.kind === 'lines', ...(field.kind === 'lines' ? { height: 60, prompt: '英文' } : {}) });
      return { element, value: () => String(box.textbox('getValue')), set: (value) => void box.textbox('setValue', value) };
  }
}

/** Boxes that are typed in, wherever their entries come from. */
const typedIn = /(?:OrgCode|TransCountryName|LoadPort|PackUnit)$/;

function choice(field: PlacedField, own: HTMLElement, element: () => HTMLElement): EasyuiControl {
  const box = $(own);
  const rows = listed(field.options);
  if (field.path.endsWith('FetchPlace')) {
    box.combogrid({ width: 200, panelWidth: 320, idField: 'value', textField: 'text', data: rows, columns: [[{ field: 'value', title: '代码', width: 80 }, { field: 'text', title: '名称', width: 200 }]] });
    return { element, value: () => String(box.combogrid('getValue')), set: (value) => void box.combogrid('setValue', value) };
  }
  box.combobox({
    width: 200, valueField: 'value', textField: 'text', editable: typedIn.test(field.path), limitToList: field.path.endsWith('OrgCode'),
    ...(field.kind === 'suggest' && field.path.endsWith('TransCountryName') ? { mode: 'remote', loader: server(rows) } : { data: rows }),
  });
  return { element, value: () => String(box.combobox('getValue') ?? ''), set: (value) => void box.combobox('setValue', value) };
}

/** Answers what is asked for a little later; nothing before something is asked. */
const server = (rows: readonly { value: string; text: string }[]) => (asked: { q?: string }, answer: (rows: readonly object[]) => void): false | void => {
  const word = asked.q ?? '';
  if (word === '') return false;
  setTimeout(() => answer(rows.filter(({ value, text }) => text.includes(word) || value === word)), answerMs);
};

function radios(own: HTMLElement): EasyuiControl {
  const all = [...own.querySelectorAll('input')];
  return {
    element: () => own,
    value: () => all.find(({ checked }) => checked)?.value ?? '',
    set: (value) => {
      for (const radio of all) radio.checked = radio.value === value;
    },
  };
}

/** Labels and controls side by side, one over the other, or in the cells of a table. */
export function placed(fields: readonly PlacedField[], layout: 'left' | 'above' | 'table'): HTMLElement {
  if (layout === 'table') {
    const rows = Array.from({ length: Math.ceil(fields.length / 3) }, (_, at) => fields.slice(at * 3, at * 3 + 3));
    return h('table', { class: 'form-table', cellspacing: 0 }, ...rows.map((row) => h('tr', {}, ...row.flatMap((field) => [h('td', { class: 'form-label' }, field.label), h('td', {}, markupOf(field))]))));
  }
  return h('div', { class: `form-rows ${layout}` }, ...fields.map((field) => h('div', { class: 'form-row' }, h('label', { class: 'form-label', for: field.id }, field.label), markupOf(field))));
}
