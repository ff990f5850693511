import { h } from '../html';
import { showMessage } from '../widgets/layer';
import { certificatesOf } from './certificates';
import type { PageContext, PageView } from './context';
import { type PageField, pageForm } from './page-form';
import { buttons, complete, section } from './parts';

const fields: readonly PageField[] = [
  { key: 'certNo', label: '证书编号', required: true, wide: 'half', max: 20 },
  { key: 'invNo', label: '发票号', required: true, wide: 'half', max: 50 },
  { key: 'checkCode', label: '验证码', required: true },
];

const code = '8K3M';

/**
 * 原产地证书核查 as customs abroad see it: certificate and invoice number must be the very ones on file, sign for sign, and the
 * certificate archived (打印结果 answered 是).
 */
export function drawVerification(context: PageContext): PageView {
  const { settings, signal, given } = context;
  const form = pageForm(context, 'verifyForm', fields);
  const result = h('div', {}, '请输入证书编号和发票号查询');
  const search = (): void => {
    if (!complete(context, form.missing())) return;
    const { certNo, invNo, checkCode = '' } = form.values();
    if (checkCode.toUpperCase() !== code) {
      showMessage('验证码错误', signal);
      return;
    }
    const found = certificatesOf(settings.today).find(({ number, invoice, printed }) => number === certNo && invoice === invNo && printed === '是');
    result.textContent = found ? `${found.type}，目的国：${found.destination}，签发日期：${found.issued}，状态：有效` : '未查询到该证书信息，请核对证书编号和发票号';
  };
  form.load(given);
  return {
    parts: [section('查询条件', form.element, h('div', { class: 'list-buttons' }, h('span', { class: 'check-code' }, code)), buttons(context, { 查询: search, 重置: () => form.load({}) }))],
    late: [section('核查结果', result)],
    values: form.values,
  };
}
