import { button, h } from '../html';
import { openWindow, showMessage } from '../widgets/layer';
import { type Column, pagedTable } from '../widgets/paged-table';
import type { PageContext } from './context';

/** A block of a page under a heading. */
export const section = (title: string, ...content: readonly Node[]): HTMLElement =>
  h('div', { class: 'panel' }, h('div', { class: 'panel-heading' }, h('h4', {}, title)), h('div', { class: 'panel-body' }, ...content));

export const hint = (text: string): HTMLElement => h('p', { class: 'hint' }, text);

/** The buttons of a page by their texts. Each press is recorded before it acts. */
export function buttons({ settings, presses, signal }: PageContext, acts: Readonly<Record<string, () => void>>): HTMLElement {
  const ids = settings.flavour === 'noc' ? 'btn' : 'pageBtn';
  const one = ([text, act]: readonly [string, () => void], at: number): HTMLElement =>
    button({ class: at === 0 ? 'btn btn-primary' : 'btn', id: `${ids}${at + 1}` }, text, () => {
      presses.record(text);
      act();
    }, signal);
  return h('div', { class: 'list-buttons' }, ...Object.entries(acts).map(one));
}

/** True when nothing that is required is missing; else the missing fields are named. */
export function complete({ signal }: PageContext, missing: readonly string[]): boolean {
  if (missing.length > 0) openWindow({ title: '提示', content: h('ul', { class: 'missing' }, ...missing.map((label) => h('li', {}, `“${label}”未填写`))), narrow: true }, signal);
  return missing.length === 0;
}

export interface RowColumn<Row> extends Column {
  readonly text: (row: Row) => string;
}

export interface RowTable<Row> {
  readonly element: HTMLElement;
  show(rows: readonly Row[]): void;
  /** The ticked rows of the page shown, else the row last pressed. */
  chosen(): Row[];
}

/** A table of rows to choose from. */
export function rowTable<Row>({ style, signal }: PageContext, id: string, columns: readonly RowColumn<Row>[]): RowTable<Row> {
  let rows: readonly Row[] = [];
  let current: number | null = null;
  const draw = (): void => table.show(rows.map((row) => columns.map(({ text }) => text(row))), current);
  const mark = (index: number): void => {
    current = index;
    draw();
  };
  const table = pagedTable({ id, columns, pageSize: 5, indexBy: style.editor === 'inline' ? 'all' : 'page', onRow: mark }, signal);
  return {
    element: table.element,
    show(next) {
      rows = next;
      current = null;
      draw();
    },
    chosen() {
      const ticked = table.ticked();
      return (ticked.length > 0 ? ticked : [current ?? -1]).map((index) => rows[index]).filter((row) => row !== undefined);
    },
  };
}

/** Does something with the one row that is chosen, or asks to choose one. */
export function withOne<Row>({ signal }: PageContext, table: RowTable<Row>, act: (row: Row) => void): void {
  const [row] = table.chosen();
  if (row === undefined) showMessage('请先选择一条记录', signal);
  else act(row);
}

/** The undertaking that stands under a page, with its tick box. */
export function undertaking({ settings }: PageContext, text: string): { readonly element: HTMLElement; readonly given: () => boolean } {
  const box = h('input', { type: 'checkbox', id: settings.flavour === 'noc' ? 'PROMISE' : 'promiseFlag', value: '1' });
  return { element: h('div', { class: 'promise' }, box, h('span', {}, text)), given: () => box.checked };
}
