import { h } from '../html';
import { openWindow } from '../widgets/layer';
import { certificatesOf, type IssuedCertificate } from './certificates';
import type { PageContext, PageView } from './context';
import { type PageField, pageForm } from './page-form';
import { buttons, rowTable, section, withOne } from './parts';

const fields: readonly PageField[] = [
  { key: 'certNo', label: '证书编号', max: 20 },
  { key: 'certKind', label: '证书类型', kind: 'suggest', list: 'certificates' },
  { key: 'invNo', label: '发票号' },
  { key: 'certState', label: '状态', kind: 'choice', list: 'certificateStates' },
  { key: 'dateFrom', label: '申请日期起', kind: 'date' },
  { key: 'dateTo', label: '申请日期止', kind: 'date' },
];

/** 证书查询: the company's certificates with their states; 更改/重发 takes the chosen number along. */
export function drawQuery(context: PageContext): PageView {
  const { settings, signal, given, go } = context;
  const certificates = certificatesOf(settings.today);
  const form = pageForm(context, 'certQueryForm', fields);
  const table = rowTable<IssuedCertificate>(context, 'certQueryTable', [
    { title: '证书编号', field: 'certNo', width: 140, text: ({ number }) => number },
    { title: '证书类型', field: 'certType', text: ({ type }) => type },
    { title: '发票号', field: 'invNo', width: 110, text: ({ invoice }) => invoice },
    { title: '目的国', field: 'destCountry', width: 90, text: ({ destination }) => destination },
    { title: '申请日期', field: 'aplDate', width: 90, text: ({ applied }) => applied },
    { title: '签发日期', field: 'issueDate', width: 90, text: ({ issued }) => issued },
    { title: '状态', field: 'certState', width: 80, text: ({ state }) => state },
  ]);
  const search = (): void => {
    const { certNo = '', certKind = '', invNo = '', certState = '', dateFrom = '', dateTo = '' } = form.values();
    table.show(
      certificates.filter(
        ({ number, type, invoice, state, applied }) =>
          number.includes(certNo.trim()) && (certKind === '' || type === certKind) && invoice.includes(invNo.trim()) && (certState === '' || state === certState) && (dateFrom === '' || applied >= dateFrom) && (dateTo === '' || applied <= dateTo),
      ),
    );
  };
  const reset = (): void => {
    form.load({});
    search();
  };
  const receipt = (): void => withOne(context, table, (row) => openWindow({ title: '回执信息', content: h('p', {}, row.receipt || '暂无回执'), narrow: true }, signal));
  const change = (): void => withOne(context, table, ({ number, applied, issued }) => go('change', { oldCertNo: number, oldDeclDate: applied, oldIssueDate: issued }));
  form.load(given);
  search();
  return {
    parts: [section('查询条件', form.element, buttons(context, { 查询: search, 重置: reset, 查看回执: receipt, '更改/重发': change }))],
    late: [section('查询结果', table.element)],
    values: form.values,
  };
}
