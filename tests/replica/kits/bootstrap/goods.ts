import { h } from '../shared/element';
import type { FormSpec, PlacedField } from '../shared/form-spec';
import { placed, valueOf, type Told } from './fields';
import { $ } from './bootstrap';

export interface Goods {
  readonly editor: HTMLElement | null;
  /** Cells that are edited in the list, by path. */
  cells(): ReadonlyMap<string, HTMLElement>;
  cell(path: string): string;
  open(): void;
}

type Row = Record<string, string>;

const fieldOf = ({ path }: PlacedField): string => path.replace('Goods[].', '');

/** The goods lines: bootstrap-table over an editor, over an editor in a modal, or with inputs in its cells. */
export function mountGoods(form: FormSpec, root: HTMLElement, start: (fields: readonly PlacedField[], within: HTMLElement) => void, told: Told): Goods {
  const inGrid = form.goods === 'grid';
  const place = h('table');
  const add = h('button', { type: 'button', class: 'btn btn-default' }, '新增');
  root.append(add, place);
  const shown = inGrid ? form.goodsColumns : form.goodsColumns.slice(0, 8);
  const data = (): Row[] => $(place).bootstrapTable('getData') as Row[];
  const inCell = (value: string | undefined, index: number, field: PlacedField): string =>
    `<input class="form-control" style="width:120px" data-row="${index}" data-tag="${fieldOf(field)}" value="${(value ?? '').replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`;
  $(place).bootstrapTable({
    data: [], locale: 'en-US',
    columns: shown.map((field) => Object.assign({ field: fieldOf(field), title: field.label }, inGrid && fieldOf(field) !== 'GNo' ? { formatter: (value: string | undefined, _row: Row, index: number) => inCell(value, index, field) } : {})),
  });
  const append = (row: Row): void => void $(place).bootstrapTable('append', [row]);

  if (inGrid) {
    place.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) $(place).bootstrapTable('updateCell', { index: Number(target.dataset['row']), field: target.dataset['tag'], value: target.value });
    });
    add.addEventListener('click', () => append({ GNo: String(data().length + 1) }));
    append({ GNo: '1' });
    return {
      editor: null,
      cells: () => new Map([...place.querySelectorAll('input')].map((input) => [`Goods[${input.dataset['row']}].${input.dataset['tag']}`, input])),
      cell: (path) => data()[Number(/\d+/.exec(path)?.[0] ?? 0)]?.[path.replace(/^Goods\[\d+\]\./, '')] ?? '',
      open: () => undefined,
    };
  }

  const fields = h('div', { class: 'modal-body' }, placed(form.goodsColumns, form.layout));
  const save = h('button', { type: 'button', class: 'btn btn-primary' }, '保存');
  const inModal = form.goods === 'window';
  const editor = inModal
    ? h('div', { class: 'modal', tabindex: -1 }, h('div', { class: 'modal-dialog', style: 'width:1200px' }, h('div', { class: 'modal-content' }, h('div', { class: 'modal-header' }, h('h4', {}, form.goodsTitle)), fields, h('div', { class: 'modal-footer' }, save))))
    : h('div', {}, fields, save);
  root.append(editor);
  start(form.goodsColumns, editor);
  const open = (): void => {
    if (inModal) $(editor).modal('show');
  };
  add.addEventListener('click', open);
  save.addEventListener('click', () => {
    append(Object.fromEntries(form.goodsColumns.map((field) => [fieldOf(field), valueOf(field, editor, told)])));
    if (inModal) $(editor).modal('hide');
  });
  return { editor, cells: () => new Map(), cell: () => '', open };
}
