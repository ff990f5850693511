import { h } from '../shared/element';
import type { FormSpec, PlacedField } from '../shared/form-spec';
import { drawn, placed, type EasyuiControl } from './fields';
import { $ } from './easyui';

export interface Goods {
  readonly controls: ReadonlyMap<string, EasyuiControl>;
  open(): void;
  close(): void;
}

const fieldOf = ({ path }: PlacedField): string => path.replace('Goods[].', '');

/** How EasyUI edits a cell of its grid. */
function editorOf({ kind, options = [], path }: PlacedField): object | string {
  if (kind === 'number') return { type: 'numberbox', options: { precision: path.endsWith('Qty') ? 0 : 2 } };
  if (kind === 'select' || kind === 'suggest') return { type: 'combobox', options: { data: options.map(({ code, text }) => ({ value: code, text })), editable: kind === 'suggest' } };
  return { type: 'textbox' };
}

/** The goods lines: a datagrid over an editor, over an editor in a window, or with a row that is edited in place. */
export function mountGoods(form: FormSpec, root: HTMLElement): Goods {
  const place = h('table');
  const add = h('a', { href: 'javascript:;', class: 'easyui-linkbutton add-line' }, '新增');
  root.append(h('div', {}, add), h('div', { style: 'width:1300px' }, place));
  const inGrid = form.goods === 'grid';
  const shown = inGrid ? form.goodsColumns : form.goodsColumns.slice(0, 8);
  const columns = [shown.map((field) => Object.assign({ field: fieldOf(field), title: field.label, width: 130 }, inGrid && fieldOf(field) !== 'GNo' ? { editor: editorOf(field) } : {}))];
  const grid = $(place);
  grid.datagrid({ data: [], columns, singleSelect: true, height: 220, width: 1300 });
  const rows = (): readonly Record<string, string>[] => grid.datagrid('getRows') as Record<string, string>[];
  const controls = new Map<string, EasyuiControl>();

  if (inGrid) {
    const begin = (): void => {
      const at = rows().length;
      grid.datagrid('appendRow', { GNo: String(at + 1) });
      grid.datagrid('beginEdit', at);
      for (const field of form.goodsColumns) if (fieldOf(field) !== 'GNo') controls.set(`Goods[${at}].${fieldOf(field)}`, cellOf(grid, at, field));
    };
    add.addEventListener('click', begin);
    begin();
    return { controls, open: () => undefined, close: () => undefined };
  }

  const editor = h('div', { class: 'goods-editor' }, placed(form.goodsColumns, form.layout));
  const save = h('a', { href: 'javascript:;', class: 'easyui-linkbutton' }, '保存');
  editor.append(save);
  root.append(editor);
  for (const field of form.goodsColumns) {
    const own = editor.querySelector(`#${CSS.escape(field.id)}`);
    if (own instanceof HTMLElement) controls.set(field.path, drawn(field, own));
  }
  const inWindow = form.goods === 'window';
  if (inWindow) $(editor).window({ title: form.goodsTitle, width: 1200, height: 560, closed: true, modal: true });
  const close = (): void => {
    if (inWindow) $(editor).window('close');
  };
  const open = (): void => {
    if (inWindow) $(editor).window('open');
  };
  add.addEventListener('click', open);
  save.addEventListener('click', () => {
    grid.datagrid('appendRow', Object.fromEntries(form.goodsColumns.map((field) => [fieldOf(field), controls.get(field.path)?.value() ?? ''])));
    for (const control of controls.values()) control.set('');
    close();
  });
  return { controls, open, close: () => (inWindow ? void $(editor).window('destroy') : undefined) };
}

interface Editor {
  readonly type: string;
  readonly target: readonly HTMLElement[];
}

/** The editor of a cell in a row that is being edited. */
function cellOf(grid: ReturnType<typeof $>, row: number, field: PlacedField): EasyuiControl {
  const editor = (): Editor => grid.datagrid('getEditor', { index: row, field: fieldOf(field) }) as Editor;
  const call = (method: string, argument?: unknown): unknown => {
    const { type, target } = editor();
    const widget = target as unknown as Record<string, (method: string, argument?: unknown) => unknown>;
    return widget[type]?.(method, argument);
  };
  return {
    element: () => {
      const own = editor().target[0]?.nextElementSibling;
      return own instanceof HTMLElement ? own : document.body;
    },
    value: () => String(call('getValue') ?? ''),
    set: (value) => void call('setValue', value),
  };
}
