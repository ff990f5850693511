import type { FormSpec, PlacedField } from '../shared/form-spec';
import { nativeControl, type NativeControl } from './control';
import { placed } from './layout';

const shownColumns: ReadonlySet<string> = new Set(['Goods[].GNo', 'Goods[].HSCode', 'Goods[].GoodsName', 'Goods[].GoodsNameE', 'Goods[].PackQty', 'Goods[].GoodsQty', 'Goods[].InvValue', 'Goods[].OriCriteria']);

/** The goods lines: a list with an editor under it or in a window, or a list whose cells are edited. Gives what opens the window. */
export function mountGoods(form: FormSpec, root: HTMLElement, controls: Map<string, NativeControl>): (() => void) | null {
  const columns = form.goods === 'grid' ? form.goodsColumns : form.goodsColumns.filter(({ path }) => shownColumns.has(path));
  const list = listOf(columns);
  const add = buttonWith('新增');
  const bar = document.createElement('div');
  bar.append(add);
  const scrolled = document.createElement('div');
  scrolled.className = 'scrolled';
  scrolled.append(list);
  root.append(bar, scrolled);

  if (form.goods === 'grid') {
    add.addEventListener('click', () => addCells(list, columns, controls));
    addCells(list, columns, controls);
    return null;
  }

  const editor = document.createElement('div');
  const own = new Map<string, NativeControl>();
  editor.append(placed(form.goodsColumns, form.layout, (field) => {
    const control = nativeControl(field);
    own.set(field.path, control);
    controls.set(field.path, control);
    return control.element;
  }));
  const save = buttonWith('保存');
  editor.append(save);
  root.append(editor);
  const shown = (yes: boolean): void => {
    editor.hidden = !yes;
  };
  const clear = (): void => {
    for (const control of own.values()) control.set('');
    own.get('Goods[].GNo')?.set(String(rowsOf(list) + 1));
  };
  save.addEventListener('click', () => {
    const row = list.tBodies[0]?.insertRow();
    for (const { path } of columns) if (row) row.insertCell().textContent = textOf(path, own, form.goodsColumns);
    clear();
    if (form.goods === 'window') shown(false);
  });
  add.addEventListener('click', () => {
    clear();
    shown(true);
  });
  clear();
  if (form.goods !== 'window') return null;
  editor.className = 'window';
  const title = document.createElement('h3');
  title.textContent = form.goodsTitle;
  editor.prepend(title);
  shown(false);
  return () => {
    clear();
    shown(true);
  };
}

const rowsOf = (list: HTMLTableElement): number => list.tBodies[0]?.rows.length ?? 0;

/** What the list shows of a value: of a choice its text. */
function textOf(path: string, own: ReadonlyMap<string, NativeControl>, columns: readonly PlacedField[]): string {
  const value = own.get(path)?.value() ?? '';
  return columns.find((column) => column.path === path)?.options?.find(({ code }) => code === value)?.text ?? value;
}

function listOf(columns: readonly PlacedField[]): HTMLTableElement {
  const list = document.createElement('table');
  list.className = 'list';
  const header = list.createTHead().insertRow();
  for (const { label } of columns) {
    const cell = document.createElement('th');
    cell.textContent = label;
    header.append(cell);
  }
  list.createTBody();
  return list;
}

function addCells(list: HTMLTableElement, columns: readonly PlacedField[], controls: Map<string, NativeControl>): void {
  const at = rowsOf(list);
  const row = list.tBodies[0]?.insertRow();
  for (const field of columns) {
    const control = nativeControl(field, at);
    controls.set(field.path.replace('[]', `[${at}]`), control);
    row?.insertCell().append(control.element);
    if (field.path === 'Goods[].GNo') control.set(String(at + 1));
  }
}

function buttonWith(word: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = word;
  return button;
}
