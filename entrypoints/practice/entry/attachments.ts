import { button, h } from '../html';
import { attachmentTypeOptions } from '../lists/trade';
import { showMessage } from '../widgets/layer';
import { pagedTable } from '../widgets/paged-table';
import type { Values } from './message';

export interface Attachments {
  readonly element: HTMLElement;
  rows(): readonly Values[];
}

const columns = [
  { title: '单据类型', field: 'fileType', width: 160 },
  { title: '文件名称', field: 'fileName' },
  { title: '格式', field: 'docType', width: 80 },
  { title: '是否缓审', field: 'isDelay', width: 90 },
];

/** The list of accompanying documents: kind, file name and delayed-review flag. Files are not read, only named. */
export function attachmentList(idPrefix: string, signal: AbortSignal): Attachments {
  let rows: Values[] = [];
  const type = h('select', { class: 'form-control', id: `${idPrefix}FileType` }, ...attachmentTypeOptions.map(({ code, text }) => h('option', { value: code }, text)));
  const file = h('input', { type: 'file', id: `${idPrefix}File` });
  const delay = h('input', { type: 'checkbox', id: `${idPrefix}IsDelay` });
  const table = pagedTable({ id: `${idPrefix}Table`, columns, pageSize: 5, indexBy: 'all', onRow: () => undefined }, signal);
  const draw = (): void =>
    table.show(rows.map((row) => [attachmentTypeOptions.find(({ code }) => code === row['FileType'])?.text ?? '', row['FileName'] ?? '', row['DocType'] ?? '', row['IsDelay'] === '1' ? '是' : '否']));
  const add = (): void => {
    const name = file.files?.[0]?.name;
    if (name === undefined) {
      showMessage('请选择文件', signal);
      return;
    }
    rows = [...rows, { FileType: type.value, FileName: name, DocType: (name.split('.').at(-1) ?? '').toUpperCase(), IsDelay: delay.checked ? '1' : '0' }];
    file.value = '';
    draw();
  };
  const remove = (): void => {
    const gone = table.ticked();
    rows = rows.filter((_, at) => !gone.includes(at));
    draw();
  };
  return {
    element: h(
      'div',
      { class: 'attachments' },
      h(
        'div',
        { class: 'list-buttons' },
        h('span', {}, '单据类型：'),
        type,
        file,
        delay,
        h('span', {}, '缓审'),
        button({ class: 'btn btn-sm', id: `${idPrefix}AddBtn` }, '新增', add, signal),
        button({ class: 'btn btn-sm', id: `${idPrefix}DelBtn` }, '删除', remove, signal),
      ),
      table.element,
      h('p', { class: 'hint' }, '随附单据改动后请先暂存再申报；检查不包括随附单据。'),
    ),
    rows: () => rows,
  };
}
