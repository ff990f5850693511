import { companies } from '../lists/companies';
import { showMessage } from '../widgets/layer';
import type { PageContext, PageView } from './context';
import { type PageField, pageForm } from './page-form';
import { buttons, complete, section } from './parts';

/** The real form has not been described anywhere; these fields are what a coordination request needs. */
const fields: readonly PageField[] = [
  { key: 'applyEtps', label: '申请企业', wide: 'half', readOnly: true },
  { key: 'contactEr', label: '联系人', required: true },
  { key: 'contactTel', label: '联系电话', required: true },
  { key: 'certNo', label: '证书编号', required: true, max: 20 },
  { key: 'certKind', label: '证书类型', kind: 'suggest', list: 'certificates', wide: 'half' },
  { key: 'importCountry', label: '进口国（地区）', kind: 'suggest', list: 'countries', required: true },
  { key: 'importCustoms', label: '进口国海关', wide: 'half' },
  { key: 'blockDate', label: '受阻日期', kind: 'date', required: true },
  { key: 'goodsAmount', label: '涉及货值' },
  { key: 'blockReason', label: '受阻原因', kind: 'choice', list: 'obstacles', required: true, wide: 'half' },
  { key: 'blockDesc', label: '受阻情况说明', kind: 'lines', wide: 'full', required: true, max: 2000 },
];

/** 享惠受阻协调: asks our customs to take a certificate up with the customs that refuses it. */
export function drawBlockedPreference(context: PageContext): PageView {
  const { signal, given } = context;
  const form = pageForm(context, 'blockForm', fields);
  const hand = (): void => {
    if (complete(context, form.missing())) showMessage('提交成功（练习门户，未向任何系统发送数据）', signal);
  };
  form.load({ applyEtps: companies[0]?.name ?? '', ...given });
  return {
    parts: [buttons(context, { 提交: hand, 暂存: () => showMessage('暂存成功', signal) }), section('受阻信息', form.element)],
    values: form.values,
  };
}
