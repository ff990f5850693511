import { h } from '../shared/element';
import type { PlacedField } from '../shared/form-spec';
import { $ } from './bootstrap';

/** How long the page's server takes (ms). */
const answerMs = 120;

/** What the plug-ins told the page: the day of each calendar. */
export type Told = Map<string, string>;

const isRemote = ({ path }: PlacedField): boolean => path.endsWith('TransCountryName');
/** Boxes with a list whose text is written the way the `noc` pages do: capitals, and the code in `data-id`. */
const shownId = ({ id }: PlacedField): string => (/^[A-Z_]+$/.test(id) ? id : `${id}Name`);
const hiddenId = ({ id }: PlacedField): string => (/^[A-Z_]+$/.test(id) ? `${id.toLowerCase().replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}Code` : id);

/** The page's own markup of a field. */
export function markupOf(field: PlacedField): HTMLElement {
  const { id, name, kind, options = [], maxLength } = field;
  switch (kind) {
    case 'lines':
      return field.path.endsWith('Note')
        ? h('div', { id, class: 'form-control editable', contenteditable: 'true', style: 'height:60px;overflow:auto' })
        : h('textarea', { id, name, class: 'form-control', rows: 2, maxlength: maxLength });
    case 'select':
      return h('select', { id, name, class: 'form-control selectpicker' }, h('option', { value: '' }, '请选择'), ...options.map(({ code, text }) => h('option', { value: code }, text)));
    case 'suggest':
      return h('div', { class: 'input-group suggest' },
        h('input', { id: shownId(field), name: shownId(field), class: 'form-control', autocomplete: 'off' }),
        h('div', { class: 'input-group-btn' }, h('button', { type: 'button', class: 'btn btn-default dropdown-toggle', 'data-toggle': 'dropdown' }, h('span', { class: 'caret' })), h('ul', { class: 'dropdown-menu dropdown-menu-right', role: 'menu' })),
        h('input', { type: 'hidden', id: hiddenId(field), name: hiddenId(field) }));
    case 'radio':
      return h('div', { id }, ...options.map(({ code, text }) => h('label', { class: 'radio-inline' }, h('input', { type: 'radio', name, value: code }), text)));
    case 'checkbox':
      return h('input', { type: 'checkbox', id, name, value: '1' });
    case 'date':
      return /InvDate|ExpDeclDate/.test(field.path)
        ? h('div', { class: 'input-group date' }, h('input', { id, name, class: 'form-control', readonly: true }), h('span', { class: 'input-group-addon' }, h('i', { class: 'glyphicon glyphicon-calendar' })))
        : h('input', { id, name, class: 'form-control datepicker' });
    default:
      return h('input', { id, name, class: 'form-control', maxlength: maxLength });
  }
}

/** Starts the plug-ins on the fields that stand in `within`. */
export function startPlugins(fields: readonly PlacedField[], within: HTMLElement, told: Told): void {
  for (const field of fields) {
    const own = within.querySelector(`#${CSS.escape(field.kind === 'suggest' ? shownId(field) : field.id)}`);
    if (!(own instanceof HTMLElement)) continue;
    if (field.kind === 'date') startCalendar(field, own, told);
    else if (field.kind === 'select') $(own).selectpicker({ noneSelectedText: '请选择' });
    else if (field.kind === 'suggest') startSuggest(field, own, within);
  }
}

function startCalendar(field: PlacedField, own: HTMLElement, told: Told): void {
  const around = own.parentElement?.matches('.date') ? own.parentElement : own;
  $(around).datepicker({ format: 'yyyy-mm-dd', language: 'zh-CN', autoclose: !field.path.endsWith('AplDate'), ...(field.path.endsWith('AplDate') ? { startDate: '2020-01-01' } : {}) });
  $(around).on('changeDate clearDate', ({ date }) => {
    const [year, month, day] = date ? [date.getFullYear(), date.getMonth() + 1, date.getDate()] : [];
    told.set(field.path, year ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : '');
  });
}

function startSuggest(field: PlacedField, own: HTMLElement, within: HTMLElement): void {
  const code = within.querySelector(`#${CSS.escape(hiddenId(field))}`);
  if (!(code instanceof HTMLInputElement)) return;
  const rows = (field.options ?? []).map((option) => ({ id: option.code, text: option.text }));
  $(own).bsSuggest({
    idField: 'id', keyField: 'text', effectiveFields: ['id', 'text'], showHeader: false, data: { value: rows }, ignorecase: true, twoWayMatch: false, hideOnSelect: true,
    ...(isRemote(field) ? { url: 'remote', getDataMethod: 'url', fnGetData: server(rows), data: { value: [] } } : {}),
  }).on('onSetSelectValue', (_, picked) => {
    code.value = picked?.id ?? '';
  }).on('onUnsetSelectValue', () => {
    code.value = '';
  });
}

interface SuggestOptions {
  data: { value: readonly object[] };
}

type Drawn = (input: unknown, data: { value: readonly object[] }, options: SuggestOptions) => void;

const server = (rows: readonly { id: string; text: string }[]) => (word: string, input: unknown, draw: Drawn, options: SuggestOptions): void => {
  setTimeout(() => {
    options.data = { value: word === '' ? [] : rows.filter(({ id, text }) => text.includes(word) || id === word) };
    draw(input, options.data, options);
  }, answerMs);
};

/** What a field holds: of a date what its calendar told the page, of a suggest box the hidden code. */
export function valueOf(field: PlacedField, within: HTMLElement, told: Told): string {
  const own = within.querySelector(`#${CSS.escape(field.kind === 'suggest' ? hiddenId(field) : field.id)}`);
  if (field.kind === 'radio') return [...(own?.querySelectorAll('input') ?? [])].find(({ checked }) => checked)?.value ?? '';
  if (own instanceof HTMLInputElement && field.kind === 'checkbox') return own.checked ? '1' : '0';
  if (own instanceof HTMLInputElement && field.kind === 'date') return own.value === (told.get(field.path) ?? '') ? own.value : `${own.value} (the calendar said ${told.get(field.path) ?? 'nothing'})`;
  if (own instanceof HTMLSelectElement) return $(own).val() ?? '';
  return own instanceof HTMLInputElement || own instanceof HTMLTextAreaElement ? own.value : own instanceof HTMLElement ? own.innerText : '';
}

/** The outermost element of a field. */
export function elementOf(field: PlacedField, within: HTMLElement): HTMLElement | null {
  const own = within.querySelector(`#${CSS.escape(field.kind === 'suggest' ? shownId(field) : field.id)}`);
  const outer = own?.closest('.input-group, .bootstrap-select') ?? own;
  return outer instanceof HTMLElement ? outer : null;
}

/** Labels beside or over the controls, or in the cells of a table. */
export function placed(fields: readonly PlacedField[], layout: 'left' | 'above' | 'table'): HTMLElement {
  if (layout === 'table') {
    const rows = Array.from({ length: Math.ceil(fields.length / 3) }, (_, at) => fields.slice(at * 3, at * 3 + 3));
    return h('table', { class: 'table table-bordered form-table' }, h('tbody', {}, ...rows.map((row) => h('tr', {}, ...row.flatMap((field) => [h('td', { class: 'form-label' }, field.label), h('td', {}, markupOf(field))])))));
  }
  const rows = Array.from({ length: Math.ceil(fields.length / 3) }, (_, at) => fields.slice(at * 3, at * 3 + 3));
  return h('div', { class: layout === 'left' ? 'form-horizontal' : '' }, ...rows.map((row) => h('div', { class: 'row' }, ...row.map((field) => h('div', { class: 'col-xs-4' }, h('div', { class: 'form-group' },
    h('label', { class: layout === 'left' ? 'control-label col-xs-5' : 'control-label', for: field.kind === 'suggest' ? shownId(field) : field.id }, field.label), layout === 'left' ? h('div', { class: 'col-xs-7' }, markupOf(field)) : markupOf(field)))))));
}
