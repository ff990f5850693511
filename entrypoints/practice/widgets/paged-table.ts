import { h } from '../html';

export interface Column {
  readonly title: string;
  readonly field: string;
  readonly width?: number;
}

export interface PagedTablePlan {
  readonly id: string;
  readonly columns: readonly Column[];
  readonly pageSize: number;
  /** `all`: data-index counts through all rows; `page`: it starts again on each page, and headers carry no data-field. */
  readonly indexBy: 'all' | 'page';
  readonly onRow: (index: number) => void;
  /** A last column with links that open the row or take it away. */
  readonly onOpen?: (index: number) => void;
  readonly onRemove?: (index: number) => void;
}

export interface PagedTable {
  readonly element: HTMLElement;
  /** Draws the rows; `current` is marked and its page shown. */
  show(rows: readonly (readonly string[])[], current?: number | null): void;
  /** Indices of the ticked rows of the page shown. */
  ticked(): number[];
}

/** A table with a tick column, pages and the record count under it. */
export function pagedTable({ id, columns, pageSize, indexBy, onRow, onOpen, onRemove }: PagedTablePlan, signal: AbortSignal): PagedTable {
  const ownButtons = onOpen !== undefined || onRemove !== undefined;
  const all = h('input', { type: 'checkbox', name: 'btSelectAll' });
  const head = h(
    'tr',
    {},
    h('th', { class: 'bs-checkbox', 'data-field': indexBy === 'all' ? 'state' : undefined }, all),
    ...columns.map(({ title, field, width }) =>
      h('th', { 'data-field': indexBy === 'all' ? field : undefined, style: width ? `width:${width}px` : undefined }, h('div', { class: 'th-inner' }, title)),
    ),
    ...(ownButtons ? [h('th', { style: `width:${onOpen && onRemove ? 84 : 60}px` }, h('div', { class: 'th-inner' }, '操作'))] : []),
  );
  const body = h('tbody');
  const info = h('span', { class: 'pagination-info' });
  const pager = h('ul', { class: 'pagination' });
  let rows: readonly (readonly string[])[] = [];
  let page = 0;
  let marked: number | null = null;

  const go = (to: number): void => {
    page = Math.max(0, Math.min(Math.ceil(rows.length / pageSize) - 1, to));
    draw();
  };
  const step = (name: string, text: string, to: number): HTMLElement => {
    const link = h('a', { class: 'page-link', href: '#' }, text);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      go(to);
    }, { signal });
    return h('li', { class: `page-item ${name}` }, link);
  };
  const link = (name: string, text: string, act: () => void): HTMLElement => {
    const made = h('a', { class: name, href: '#' }, text);
    made.addEventListener('click', (event) => {
      event.preventDefault();
      event.stopPropagation();
      act();
    }, { signal });
    return made;
  };
  const links = (index: number): HTMLTableCellElement[] => {
    const cell = h('td', {}, ...(onOpen ? [link('showDetailBtn', '修改', () => onOpen(index))] : []), ...(onOpen && onRemove ? [' '] : []), ...(onRemove ? [link('removeRowBtn', '删除', () => onRemove(index))] : []));
    return ownButtons ? [cell] : [];
  };
  const draw = (): void => {
    const from = page * pageSize;
    const shown = rows.slice(from, from + pageSize);
    all.checked = false;
    body.replaceChildren(
      ...shown.map((cells, at) => {
        const index = from + at;
        const row = h(
          'tr',
          { 'data-index': indexBy === 'all' ? index : at, class: index === marked ? 'selected' : '' },
          h('td', { class: 'bs-checkbox' }, h('input', { type: 'checkbox', name: 'btSelectItem', 'data-index': indexBy === 'all' ? index : at })),
          ...cells.map((text) => h('td', { title: text }, text)),
          ...links(index),
        );
        row.addEventListener('click', (event) => {
          if (!(event.target instanceof HTMLInputElement)) onRow(index);
        }, { signal });
        return row;
      }),
    );
    if (shown.length === 0) {
      body.append(h('tr', { class: 'no-records-found' }, h('td', { colspan: columns.length + (ownButtons ? 2 : 1) }, '没有找到匹配的记录')));
    }
    const pages = Math.ceil(rows.length / pageSize);
    info.textContent = shown.length === 0 ? '总共 0 条记录' : `显示第 ${from + 1} 到第 ${from + shown.length} 条记录，总共 ${rows.length} 条记录`;
    pager.replaceChildren(
      step('page-pre', '‹', page - 1),
      ...Array.from({ length: pages }, (_, at) => step(at === page ? 'page-number active' : 'page-number', String(at + 1), at)),
      step('page-next', '›', page + 1),
    );
    pager.style.display = pages > 1 ? '' : 'none';
  };
  all.addEventListener('change', () => {
    for (const box of body.querySelectorAll<HTMLInputElement>('input[name=btSelectItem]')) box.checked = all.checked;
  }, { signal });

  const element = h(
    'div',
    { class: 'bootstrap-table' },
    h('div', { class: 'fixed-table-container' }, h('table', { id, class: 'table table-hover table-bordered' }, h('thead', {}, head), body)),
    h('div', { class: 'fixed-table-pagination' }, h('div', { class: 'pull-left pagination-detail' }, info), h('div', { class: 'pull-right' }, pager)),
  );
  draw();
  return {
    element,
    show(next, current = null) {
      rows = next;
      marked = current;
      if (current !== null && current >= 0) page = Math.floor(current / pageSize);
      go(page);
    },
    ticked: () =>
      [...body.rows].flatMap((row, at) => (row.querySelector<HTMLInputElement>('input[name=btSelectItem]')?.checked ? [page * pageSize + at] : [])),
  };
}
