import { h } from '../shared/element';
import type { PlacedField } from '../shared/form-spec';
import { $ } from './select2';

/** How long the page's server takes (ms), and the pause in typing after which it is asked. */
const answerMs = 120;
const pauseMs = 150;

interface Found {
  readonly results: readonly { readonly id: string; readonly text: string }[];
}

const isRemote = ({ path }: PlacedField): boolean => path.endsWith('TransCountryName');

/** The page's own markup of a field. */
export function markupOf(field: PlacedField): HTMLElement {
  const { id, name, kind, options = [], maxLength } = field;
  switch (kind) {
    case 'lines':
      return h('textarea', { id, name, rows: 3, maxlength: maxLength });
    case 'select':
    case 'suggest':
      return h('select', { id, name, style: 'width:220px' }, h('option', { value: '' }), ...(isRemote(field) ? [] : options.map(({ code, text }) => h('option', { value: code }, text))));
    case 'radio':
      return h('span', { id }, ...options.map(({ code, text }) => h('label', {}, h('input', { type: 'radio', name, value: code }), text)));
    case 'checkbox':
      return h('input', { type: 'checkbox', id, name, value: '1' });
    case 'date':
      return h('input', { type: 'date', id, name });
    default:
      return h('input', { id, name, maxlength: maxLength });
  }
}

/** Lets select2 draw the lists of these fields; `told` hears each choice by select2's own event. */
export function drawLists(fields: readonly PlacedField[], within: HTMLElement, told: (path: string, code: string) => void): void {
  for (const field of fields) {
    const own = within.querySelector(`select#${CSS.escape(field.id)}`);
    if (!own) continue;
    $(own).select2({
      placeholder: '请选择', allowClear: field.kind === 'suggest', language: 'zh-CN', width: '220px',
      ...(field.kind === 'select' ? { minimumResultsForSearch: 20 } : {}),
      ...(isRemote(field) ? { minimumInputLength: 1, ajax: { delay: pauseMs, transport: server(field) } } : {}),
    });
    $(own).on('select2:select', () => told(field.path, $(own).val() ?? ''));
  }
}

const server = ({ options = [] }: PlacedField) => (asked: { data: { term?: string } }, answer: (found: Found) => void): { abort: () => void } => {
  const word = asked.data.term ?? '';
  const timer = setTimeout(() => answer({ results: options.filter(({ code, text }) => text.includes(word) || code === word).map(({ code, text }) => ({ id: code, text })) }), answerMs);
  return { abort: () => clearTimeout(timer) };
};

/** Labels beside or over the controls, or in the cells of a table. */
export function placed(fields: readonly PlacedField[], layout: 'left' | 'above' | 'table'): HTMLElement {
  if (layout === 'table') {
    const rows = Array.from({ length: Math.ceil(fields.length / 3) }, (_, at) => fields.slice(at * 3, at * 3 + 3));
    return h('table', { class: 'form-table' }, ...rows.map((row) => h('tr', {}, ...row.flatMap((field) => [h('td', { class: 'form-label' }, field.label), h('td', {}, markupOf(field))]))));
  }
  return h('div', { class: `form-rows ${layout}` }, ...fields.map((field) => h('div', { class: 'form-row' }, h('label', { class: 'form-label', for: field.id }, field.label), markupOf(field))));
}
