import type { FormSpec, PlacedField } from '../shared/form-spec';
import { h } from '../shared/element';
import { markupOf, placed } from './fields';
import type { EditedRow, Layui } from './layui';

export interface Goods {
  readonly editor: HTMLElement | null;
  /** What the table holds of a row. */
  cell(row: number, path: string): string;
  open(): void;
}

const tableId = 'goodsTable';
const fieldOf = ({ path }: PlacedField): string => path.replace('Goods[].', '');

/** The goods lines: layui's table over an editor, over an editor in a layer, or with cells that are edited in place. */
export function mountGoods(layui: Layui, form: FormSpec, root: HTMLElement, widgets: (fields: readonly PlacedField[], within: HTMLElement) => void, values: () => Record<string, string>): Goods {
  const rows: EditedRow[] = [];
  const bar = h('div', { class: 'layui-btn-container' }, button('新增'));
  const place = h('table', { id: tableId });
  root.append(bar, place);
  const shown = form.goods === 'grid' ? form.goodsColumns : form.goodsColumns.slice(0, 8);
  const editable = (field: string): boolean => form.goods === 'grid' && field !== 'GNo';
  const cols = [shown.map((field) => ({ field: fieldOf(field), title: field.label, width: 130, edit: editable(fieldOf(field)) ? 'text' : undefined }))];
  const render = (): void => void layui.table.render({ elem: place, id: tableId, cols, data: rows, limit: 200 });
  const add = (row: EditedRow): void => {
    rows.push(row);
    render();
  };
  const cell = (row: number, path: string): string => layui.table.cache[tableId]?.[row]?.[path.replace(/^Goods\[\d*\]\./, '')] ?? '';
  const pressed = bar.querySelector('button');

  if (form.goods === 'grid') {
    const blank = (): EditedRow => Object.fromEntries(form.goodsColumns.map((field) => [fieldOf(field), fieldOf(field) === 'GNo' ? String(rows.length + 1) : '']));
    pressed?.addEventListener('click', () => add(blank()));
    add(blank());
    return { editor: null, cell, open: () => undefined };
  }

  render();
  const editor = h('div', { class: 'layui-form goods-editor', 'lay-filter': 'goods' }, placed(form.goodsColumns, form.layout, markupOf), button('保存'));
  root.append(editor);
  widgets(form.goodsColumns, editor);
  let layer: number | null = null;
  const open = (): void => {
    if (form.goods === 'window') layer = layui.layer.open({ type: 1, title: form.goodsTitle, area: ['1100px', '560px'], content: layui.$(editor) });
  };
  pressed?.addEventListener('click', open);
  editor.querySelector('button')?.addEventListener('click', () => {
    const held = values();
    add(Object.fromEntries(form.goodsColumns.map((field) => [fieldOf(field), held[field.name] ?? ''])));
    if (layer !== null) layui.layer.close(layer);
  });
  if (form.goods === 'window') editor.style.display = 'none';
  return { editor, cell, open };
}

const button = (word: string): HTMLElement => h('button', { type: 'button', class: 'layui-btn layui-btn-sm' }, word);
