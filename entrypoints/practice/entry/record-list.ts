import { button, h } from '../html';
import { ask, openWindow, showMessage } from '../widgets/layer';
import { type Column, pagedTable } from '../widgets/paged-table';
import type { Cells, Form } from './form';

export interface RecordColumn extends Column {
  /** Key of the field that the column shows; the row's number without it. */
  readonly key?: string;
}

export interface RecordListPlan {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly RecordColumn[];
  readonly form: Form;
  /** `inline`: the editor stands under the table. `window`: it opens in a layer. */
  readonly editor: 'inline' | 'window';
  /** With 复制, 上移 and 下移. */
  readonly ordering: boolean;
  /** A row without any of these fields is not taken. */
  readonly needs: readonly string[];
  /** Key of the field that holds the row's number. */
  readonly numberKey?: string;
  /** Called when another row, or a new one, stands in the editor. */
  readonly onLoad: () => void;
  readonly onChange: () => void;
}

export interface RecordList {
  readonly element: HTMLElement;
  rows(): readonly Cells[];
  load(rows: readonly Cells[]): void;
}

const pageSize = 5;

/** A table of rows with its editor and buttons. Rows are saved in the frame; what stands in the editor is not, until 保存 or 确定. */
export function recordList(plan: RecordListPlan, signal: AbortSignal): RecordList {
  const { id, title, columns, form, editor, ordering, needs, numberKey, onLoad, onChange } = plan;
  let rows: Cells[] = [];
  /** The row in the editor, or marked in the table; null for a new one. */
  let current: number | null = null;

  const inline = editor === 'inline';
  const table = pagedTable(
    {
      id,
      columns,
      pageSize,
      indexBy: inline ? 'all' : 'page',
      onRow: (index) => {
        mark(index);
        if (inline) edit(index);
      },
      ...(inline ? {} : { onOpen: (index: number) => open(index) }),
      ...(ordering ? { onRemove: (index: number) => removeRows([index]) } : {}),
    },
    signal,
  );
  const draw = (): void => table.show(rows.map((row, at) => columns.map(({ key }) => (key === undefined ? String(at + 1) : (row[key]?.shown ?? '')))), current);
  const numbered = (cells: Cells, at: number): Cells => (numberKey === undefined ? cells : { ...cells, [numberKey]: { shown: String(at + 1), code: '' } });
  const mark = (index: number | null): void => {
    current = index;
    draw();
  };
  const edit = (index: number | null): void => {
    const row = index === null ? undefined : rows[index];
    form.load(numbered(row ?? {}, index ?? rows.length));
    onLoad();
  };
  const changed = (): void => {
    rows = rows.map(numbered);
    draw();
    onChange();
  };
  const save = (): boolean => {
    const cells = form.cells();
    if (needs.every((key) => (cells[key]?.shown ?? '').trim() === '')) {
      showMessage(`请填写${title}`, signal);
      return false;
    }
    const at = current ?? rows.length;
    rows = [...rows.slice(0, at), cells, ...rows.slice(at + 1)];
    current = at;
    changed();
    showMessage('保存成功', signal);
    return true;
  };
  const open = (index: number | null): void => {
    mark(index);
    edit(index);
    openWindow({ title, content: form.element, confirm: save, long: ordering }, signal);
  };
  const chosen = (): number[] => {
    const ticked = table.ticked();
    return ticked.length > 0 ? ticked : current === null ? [] : [current];
  };
  const one = (act: (index: number) => void): void => {
    const [index] = chosen();
    if (index === undefined) showMessage('请先选择一条记录', signal);
    else act(index);
  };
  const remove = (): void => {
    const gone = chosen();
    if (gone.length === 0) {
      showMessage('请先选择要删除的记录', signal);
      return;
    }
    removeRows(gone);
  };
  const removeRows = (gone: readonly number[]): void =>
    ask(`是否删除选中的 ${gone.length} 条记录？`, () => {
      rows = rows.filter((_, at) => !gone.includes(at));
      current = null;
      if (inline) edit(null);
      changed();
    }, signal);
  const move = (by: number): void =>
    one((index) => {
      const to = index + by;
      const row = rows[index];
      const other = rows[to];
      if (!row || !other) return;
      rows = rows.map((kept, at) => (at === index ? other : at === to ? row : kept));
      current = to;
      changed();
      if (inline) edit(to);
    });
  const copy = (): void =>
    one((index) => {
      const row = rows[index];
      if (!row) return;
      rows = [...rows, row];
      current = rows.length - 1;
      changed();
      if (inline) edit(current);
    });
  const add = (): void => {
    if (!inline) {
      open(null);
      return;
    }
    mark(null);
    edit(null);
  };

  const press = (name: string, text: string, act: () => void): HTMLElement => button({ class: 'btn btn-sm', id: `${id}${name}Btn` }, text, act, signal);
  const bar = h(
    'div',
    { class: 'list-buttons' },
    press('Add', '新增', add),
    ...(inline ? [press('Save', '保存', save)] : []),
    ...(ordering ? [press('Copy', '复制', copy)] : []),
    press('Del', '删除', remove),
    ...(ordering ? [press('Up', '上移', () => move(-1)), press('Down', '下移', () => move(1))] : []),
  );
  draw();
  return {
    element: h('div', { class: 'record-list' }, bar, table.element, ...(inline ? [form.element] : [])),
    rows: () => rows,
    load(next) {
      rows = next.map((cells, at) => {
        form.load(numbered(cells, at));
        onLoad();
        return form.cells();
      });
      current = null;
      draw();
      edit(null);
    },
  };
}
