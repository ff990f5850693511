import { after } from '../html';
import { companies } from '../lists/companies';
import { showMessage } from '../widgets/layer';
import type { PageContext, PageView } from './context';
import { type PageField, pageForm } from './page-form';
import { buttons, complete, hint, section, undertaking } from './parts';

/** English name, division, authority, mode and state are known from notices; the other items are our guess. */
const fields: readonly PageField[] = [
  { key: 'etpsCname', label: '企业中文名称', readOnly: true, wide: 'half' },
  { key: 'socialCreditCode', label: '统一社会信用代码', readOnly: true },
  { key: 'orgCode', label: '组织机构代码', readOnly: true },
  { key: 'etpsEname', label: '企业英文名称', wide: 'half', required: true, max: 400 },
  { key: 'etpsEaddr', label: '企业英文地址', wide: 'half', required: true, max: 400 },
  { key: 'division', label: '行政区划', kind: 'suggest', list: 'divisions', required: true },
  { key: 'belongOrg', label: '所属机构', kind: 'suggest', list: 'authorities', required: true },
  { key: 'applyMode', label: '申请模式', kind: 'choice', list: 'applicationModes', required: true },
  { key: 'producerFlag', label: '是否生产企业', kind: 'choice', list: 'yesNo', as: 'radio' },
  { key: 'contactEr', label: '联系人' },
  { key: 'contactTel', label: '联系电话' },
  { key: 'contactEmail', label: '电子邮箱' },
  { key: 'syncStatus', label: '同步状态', readOnly: true },
];

const [own] = companies;
const [englishName = '', ...address] = (own?.english ?? '').split('\n');
const onRecord = {
  etpsCname: own?.name ?? '',
  socialCreditCode: own?.creditCode ?? '',
  orgCode: own?.creditCode.slice(8, 17) ?? '',
  etpsEname: englishName,
  etpsEaddr: address.join(', '),
  division: '浙江省宁波市鄞州区',
  belongOrg: '宁波海关',
  applyMode: '自理申请',
  producerFlag: '否',
  contactEr: '练习员甲',
  contactTel: '0574-00000000',
  contactEmail: 'lianxi@example.com',
  syncStatus: '同步成功',
};

/** 企业基本信息维护: what is saved counts only once 同步状态 reads 同步成功. */
export function drawCompany(context: PageContext): PageView {
  const { settings, signal, given } = context;
  const form = pageForm(context, 'companyForm', fields);
  const promise = undertaking(context, '本企业承诺所填信息真实、准确，信息变更时及时更新。');
  const load = (change: Readonly<Record<string, string>>): void => form.load({ ...form.values(), ...change });
  const pull = (): void => {
    const { etpsCname, socialCreditCode, orgCode } = onRecord;
    load({ etpsCname, socialCreditCode, orgCode });
    showMessage('已同步海关企业通用资质信息', signal);
  };
  const save = (): void => {
    if (!complete(context, form.missing())) return;
    load({ syncStatus: '未同步' });
    showMessage('保存成功，提交后信息方可生效', signal);
  };
  const hand = (): void => {
    if (!complete(context, [...form.missing(), ...(promise.given() ? [] : ['企业承诺'])])) return;
    load({ syncStatus: '同步中' });
    after(settings.delay, signal, () => load({ syncStatus: '同步成功' }));
  };
  form.load({ ...onRecord, ...given });
  return {
    parts: [
      buttons(context, { 保存: save, 提交: hand, 同步海关企业通用资质信息: pull }),
      section('基本信息', form.element, hint('同步状态为“同步成功”后，企业信息方为有效。')),
      section('企业承诺', promise.element),
    ],
    values: form.values,
  };
}
