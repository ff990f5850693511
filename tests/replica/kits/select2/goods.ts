import { h } from '../shared/element';
import type { FormSpec, PlacedField } from '../shared/form-spec';
import { markupOf, placed } from './fields';

export interface Goods {
  /** Fields that the page holds more than once, by path with the row's number. */
  readonly cells: ReadonlyMap<string, HTMLElement>;
  open(): void;
}

/** The goods lines: a list over an editor, over an editor in a window, or a list with controls in its cells. */
export function mountGoods(form: FormSpec, root: HTMLElement, draw: (fields: readonly PlacedField[], within: HTMLElement) => void, valueOf: (field: PlacedField) => string): Goods {
  const cells = new Map<string, HTMLElement>();
  const shown = form.goods === 'grid' ? form.goodsColumns : form.goodsColumns.slice(0, 8);
  const body = h('tbody');
  const add = h('button', { type: 'button' }, '新增');
  root.append(add, h('div', { class: 'scrolled' }, h('table', { class: 'list' }, h('thead', {}, h('tr', {}, ...shown.map(({ label }) => h('th', {}, label)))), body)));

  if (form.goods === 'grid') {
    const addRow = (): void => {
      const at = body.rows.length;
      const own = shown.map((field) => ({ ...field, id: `${field.id}_${at}`, name: `${field.name}[${at}]`, path: field.path.replace('[]', `[${at}]`) }));
      const row = h('tr', {}, ...own.map((field) => h('td', {}, field.path.endsWith('GNo') ? String(at + 1) : markupOf(field))));
      body.append(row);
      for (const field of own) {
        const control = row.querySelector(`#${CSS.escape(field.id)}`);
        if (control instanceof HTMLElement) cells.set(field.path, control);
      }
      draw(own, row);
    };
    add.addEventListener('click', addRow);
    addRow();
    return { cells, open: () => undefined };
  }
  const save = h('button', { type: 'button' }, '保存');
  const editor = h('div', { class: form.goods === 'window' ? 'window' : 'editor' }, ...(form.goods === 'window' ? [h('h3', {}, form.goodsTitle)] : []), placed(form.goodsColumns, form.layout), save);
  root.append(editor);
  draw(form.goodsColumns, editor);
  const show = (yes: boolean): void => {
    editor.hidden = form.goods === 'window' && !yes;
  };
  show(false);
  add.addEventListener('click', () => show(true));
  save.addEventListener('click', () => {
    body.append(h('tr', {}, ...shown.map((field) => h('td', {}, valueOf(field)))));
    show(false);
  });
  return { cells, open: () => show(true) };
}
