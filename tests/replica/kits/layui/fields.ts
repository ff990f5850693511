import type { PlacedField } from '../shared/form-spec';
import { h } from '../shared/element';

/** The markup of a field as one writes it for layui, which draws its own widgets over it. */
export function markupOf(field: PlacedField): HTMLElement {
  const { id, name, kind, options = [], maxLength } = field;
  switch (kind) {
    case 'lines':
      return h('textarea', { id, name, class: 'layui-textarea', maxlength: maxLength });
    case 'select':
    case 'suggest':
      return h('select', { id, name, 'lay-filter': id, 'lay-search': kind === 'suggest', 'lay-append-to': field.path.endsWith('LoadPort') ? 'body' : undefined },
        h('option', { value: '' }, '请选择'), ...(isLate(field) ? [] : options.map(({ code, text }) => h('option', { value: code }, text))));
    case 'radio':
      return h('div', {}, ...options.map(({ code, text }) => h('input', { type: 'radio', name, value: code, title: text, 'lay-filter': id })));
    case 'checkbox':
      return h('input', { id, name, type: 'checkbox', value: '1', 'lay-skin': field.path.endsWith('ExhibitFlag') ? 'switch' : 'primary', title: field.path.endsWith('ExhibitFlag') ? '是|否' : '', 'lay-filter': id });
    case 'date':
      // Half of the pages make the calendar the only way in.
      return h('input', { id, name, class: 'layui-input', autocomplete: 'off', readonly: /IntendExpDate|InvDate/.test(field.path) });
    default:
      return h('input', { id, name, class: 'layui-input', maxlength: maxLength, autocomplete: 'off' });
  }
}

/** Lists that come from the server a while after the page. */
export const isLate = ({ path }: PlacedField): boolean => path.endsWith('TransCountryName');

/** Labels and controls in layui's own grid, or in its table. */
export function placed(fields: readonly PlacedField[], layout: 'left' | 'above' | 'table', made: (field: PlacedField) => HTMLElement): HTMLElement {
  if (layout === 'table') return inTable(fields, made);
  return h('div', { class: `layui-row layui-col-space10 ${layout}` }, ...fields.map((field) => h('div', { class: 'layui-col-md4' },
    h('div', { class: 'layui-form-item' }, h('label', { class: 'layui-form-label' }, field.label), h('div', { class: layout === 'left' ? 'layui-input-block' : 'layui-input-under' }, made(field))))));
}

function inTable(fields: readonly PlacedField[], made: (field: PlacedField) => HTMLElement): HTMLElement {
  const rows = Array.from({ length: Math.ceil(fields.length / 3) }, (_, at) => fields.slice(at * 3, at * 3 + 3));
  return h('table', { class: 'layui-table form-table' }, h('tbody', {}, ...rows.map((row) => h('tr', {}, ...row.flatMap((field) => [h('td', { class: 'form-label' }, field.label), h('td', {}, made(field))])))));
}
