import { dayAfter } from '../demo/demo';
import { h } from '../html';
import { showMessage } from '../widgets/layer';
import type { PageContext, PageView } from './context';
import { buttons, complete, hint, rowTable, section } from './parts';
import { sealsOf } from './seal';

interface Authorisation {
  readonly seal: string;
  readonly signature: string;
  readonly since: string;
  readonly receipt: string;
}

/** 授权管理: choose the seal and signature that the operator's card prints with, then 授权. */
export function drawAuthorisation(context: PageContext): PageView {
  const { settings, signal } = context;
  const noc = settings.flavour === 'noc';
  const select = (kind: string, id: string): HTMLSelectElement => {
    const received = sealsOf(settings.today).filter((seal) => seal.kind === kind && seal.state === '接收成功');
    return h('select', { id, class: 'form-control' }, h('option', { value: '' }, '请选择'), ...received.map(({ name }) => h('option', { value: name }, name)));
  };
  const seal = select('印章', noc ? 'DEFAULT_SEAL' : 'defaultSeal');
  const signature = select('签名', noc ? 'DEFAULT_SIGN' : 'defaultSign');
  let rows: readonly Authorisation[] = [{ seal: '中英文对照章', signature: '练习员甲签名', since: dayAfter(settings.today, -58), receipt: '接收成功' }];
  const table = rowTable<Authorisation>(context, 'authTable', [
    { title: '授权印章', field: 'sealName', text: (row) => row.seal },
    { title: '授权签名', field: 'signName', text: (row) => row.signature },
    { title: '授权日期', field: 'authDate', width: 110, text: ({ since }) => since },
    { title: '授权回执', field: 'authReceipt', width: 110, text: ({ receipt }) => receipt },
  ]);
  const authorise = (): void => {
    if (!complete(context, [...(seal.value === '' ? ['默认印章'] : []), ...(signature.value === '' ? ['默认签名'] : [])])) return;
    rows = [{ seal: seal.value, signature: signature.value, since: settings.today, receipt: '待接收' }, ...rows];
    table.show(rows);
    showMessage('授权已提交，请留意授权回执', signal);
  };
  const withdraw = (): void => {
    const gone = table.chosen();
    rows = rows.filter((row) => !gone.includes(row));
    table.show(rows);
  };
  const pair = (label: string, control: HTMLElement): HTMLElement =>
    noc
      ? h('div', { class: 'layui-form-item', style: 'grid-column: span 3' }, h('label', { class: 'layui-form-label' }, label), h('div', { class: 'layui-input-block' }, control))
      : h('tr', {}, h('td', { class: 'label-td' }, `${label}：`), h('td', { class: 'control-td' }, control));
  const pairs = [pair('默认印章', seal), pair('默认签名', signature)];
  const fields = noc ? h('div', { class: 'form-grid' }, ...pairs) : h('table', { class: 'form-table' }, h('colgroup', {}, h('col', { class: 'label-col' }), h('col')), h('tbody', {}, ...pairs));
  table.show(rows);
  return {
    parts: [section('印章签名授权', fields, buttons(context, { 授权: authorise, 取消授权: withdraw }), hint('授权须使用法人卡，此后使用操作员卡即可打印。授权回执应早于证书最后一次审核通过回执，否则证书不在打印列表中。'))],
    late: [section('授权记录', table.element)],
    values: () => ({ defaultSeal: seal.value, defaultSign: signature.value }),
  };
}
