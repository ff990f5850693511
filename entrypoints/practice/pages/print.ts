import { dayAfter } from '../demo/demo';
import { after, h } from '../html';
import { openWindow, showMessage } from '../widgets/layer';
import { certificatesOf, type IssuedCertificate } from './certificates';
import type { PageContext, PageView } from './context';
import { type PageField, pageForm } from './page-form';
import { buttons, hint, rowTable, section, withOne } from './parts';

const fields: readonly PageField[] = [
  { key: 'certNo', label: '证书编号', max: 20 },
  { key: 'issueFrom', label: '签发日期起', kind: 'date' },
  { key: 'issueTo', label: '签发日期止', kind: 'date' },
];

/** 证书打印: only approved certificates of the chosen days are listed; after printing the page asks for 打印结果. */
export function drawPrint(context: PageContext): PageView {
  const { settings, signal, given } = context;
  let certificates = certificatesOf(settings.today);
  const form = pageForm(context, 'printForm', fields);
  const table = rowTable<IssuedCertificate>(context, 'printTable', [
    { title: '证书编号', field: 'certNo', width: 150, text: ({ number }) => number },
    { title: '证书类型', field: 'certType', text: ({ type }) => type },
    { title: '发票号', field: 'invNo', width: 120, text: ({ invoice }) => invoice },
    { title: '签发日期', field: 'issueDate', width: 100, text: ({ issued }) => issued },
    { title: '打印结果', field: 'printResult', width: 90, text: ({ printed }) => printed },
  ]);
  const listed = (): IssuedCertificate[] => {
    const { certNo = '', issueFrom = '', issueTo = '' } = form.values();
    return certificates.filter(({ number, issued }) => issued !== '' && number.includes(certNo.trim()) && (issueFrom === '' || issued >= issueFrom) && (issueTo === '' || issued <= issueTo));
  };
  const search = (): void => {
    table.show(listed());
    if (listed().length === 0) showMessage('无符合条件的查询结果', signal);
  };
  const print = (): void => withOne(context, table, (certificate) => askResult(context, (printed) => {
    certificates = certificates.with(certificates.indexOf(certificate), { ...certificate, printed });
    table.show(listed());
    showMessage(printed === '是' ? '证书已归档' : '证书未归档，境外海关将查询不到该证书', signal);
  }));
  form.load({ issueFrom: dayAfter(settings.today, -7), issueTo: settings.today, ...given });
  table.show(listed());
  return {
    parts: [section('查询条件', form.element, buttons(context, { 查询: search, 预览: () => withOne(context, table, () => showMessage('练习门户不提供预览', signal)), 打印: print }), hint('查询不到证书时，请放宽签发日期范围，并检查印章和签名是否接收成功。'))],
    late: [section('可打印证书', table.element)],
    values: form.values,
  };
}

/** 证书打印 as it stands right after printing. */
export function drawPrintResult(context: PageContext): PageView {
  // The window stands above the page, so it opens once the page is drawn.
  after(0, context.signal, () => askResult(context, () => undefined));
  return drawPrint(context);
}

/** The question after printing; 确定 without an answer keeps it open. */
function askResult({ settings, presses, signal }: PageContext, answered: (result: '是' | '否') => void): void {
  const name = settings.flavour === 'noc' ? 'PRINT_RESULT' : 'printResult';
  const answers = (['是', '否'] as const).map((text) => ({ text, radio: h('input', { type: 'radio', name, value: text === '是' ? '1' : '0' }) }));
  const choice = answers.flatMap(({ text, radio }): Node[] => (settings.flavour === 'noc' ? [h('label', {}, radio, text)] : [radio, h('span', {}, text)]));
  const confirm = (): boolean => {
    const answer = answers.find(({ radio }) => radio.checked);
    presses.record(`打印结果${answer?.text ?? ''}`);
    if (answer) {
      answered(answer.text);
    } else showMessage('请选择打印结果', signal);
    return answer !== undefined;
  };
  openWindow({ title: '打印结果', content: h('div', { class: 'question' }, h('span', {}, '证书打印结果是否正常？'), ...choice), confirm, narrow: true }, signal);
}
