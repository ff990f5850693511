import { showMessage } from '../widgets/layer';
import type { PageContext, PageView } from './context';
import { type PageField, pageForm } from './page-form';
import { buttons, complete, hint, section } from './parts';

const fields: readonly PageField[] = [
  { key: 'changeKind', label: '申请类别', kind: 'choice', list: 'changeKinds', required: true },
  { key: 'oldCertNo', label: '原证书号', required: true, max: 20 },
  { key: 'oldDeclDate', label: '原证申请日期', kind: 'date' },
  { key: 'oldIssueDate', label: '原证签发日期', kind: 'date' },
  { key: 'modReason', label: '更改/重发原因', kind: 'lines', wide: 'full', required: true, max: 500 },
  { key: 'modColm', label: '更改栏目', wide: 'full', max: 200 },
  { key: 'oldSituDesc', label: '原有情况描述', kind: 'lines', wide: 'half', max: 2000 },
  { key: 'modSituDesc', label: '更改情况描述', kind: 'lines', wide: 'half', max: 2000 },
];

/** 更改/重发申请: which certificate, why, and what changes, with the wording of the message's amendment part. */
export function drawChange(context: PageContext): PageView {
  const { signal, given } = context;
  const form = pageForm(context, 'changeForm', fields);
  const hand = (): void => {
    if (complete(context, form.missing())) showMessage('提交成功（练习门户，未向任何系统发送数据）', signal);
  };
  form.load({ changeKind: '更改证', ...given });
  return {
    parts: [
      buttons(context, { 提交: hand, 暂存: () => showMessage('暂存成功', signal) }),
      section('申请信息', form.element, hint('更改证须交回原证；原证遗失或损毁的，申请更改重发证。均应在证书有效期内向原签证机构申请。')),
    ],
    values: form.values,
  };
}
