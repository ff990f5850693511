import { grounds, text } from '../../rulebook/state';
import { companyNotes, customsGuide, order270, returnReasons, smartReview } from './grounds';
import type { Guide } from './guide';
import { step } from './guide';

/** Keeping the company's basic data. */
export const companyData: Guide = {
  id: 'company-data',
  title: text('企业基本信息维护', 'Company data'),
  purpose: text('首次申请前、企业信息变更后。自2023-11-01起无须办理原产地备案。', 'Before the first application and after every change. No origin filing since 2023-11-01.'),
  kind: 'steps',
  steps: [
    step(
      '打开企业基本信息维护。已备案企业不必重新备案，资料已带入，核对即可。',
      'Open the company data. Companies that had filed need not file again: the data is there, check it.',
      [grounds('gacc-2023-136', 'official'), customsGuide],
      { menu: ['企业基本信息维护'] },
    ),
    step('同步海关企业通用资质信息，由系统带入登记资料。', 'Pull the registration data from the customs company system.', [companyNotes], { menu: ['同步海关企业通用资质信息'] }),
    step(
      '填准、填全企业英文名称：证书出口商栏与它逐字核对，不一致会被退证。',
      'Enter the English name exactly and in full: the exporter\'s box is compared with it letter by letter, and a difference is sent back.',
      [customsGuide, returnReasons],
    ),
    step('选对行政区划和所属机构，按实际情况选申请模式。', 'Choose district and customs office correctly, and the mode of application that applies.', [customsGuide], {
      labels: ['行政区划', '所属机构', '申请模式'],
    }),
    step(
      '保存后查看同步状态，显示“同步成功”才生效；未成功前不要申请证书。',
      'Save and look at the state: only 同步成功 is effective. Do not apply before.',
      [customsGuide],
      { labels: ['同步状态', '同步成功'] },
    ),
    step(
      '统一社会信用代码、英文名称等有变更的，及时更新。证书上的生产企业同样要保持资料有效，审核时一并比对。',
      'Update changes of code or English name at once. Producers named on certificates keep theirs valid too: both are compared.',
      [order270, smartReview],
    ),
  ],
};
