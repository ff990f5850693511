import { customsGuide, faq, order270, returnReasons, simulator, smartReview, updateNotice } from './grounds';
import type { GuideStep } from './guide';
import { step } from './guide';

/** What is the same on both portals once one has signed in. */
export const fillingSteps: readonly GuideStep[] = [
  step(
    '首次申请先维护企业基本信息，同步状态为“同步成功”后再申请。',
    'The first time, keep the company data up to date and wait for 同步成功.',
    [customsGuide],
    { menu: ['企业基本信息维护'] },
  ),
  step(
    '选择证书类型，进入该类证书的录入页面。先选准类型再录入：各类证书的栏目不同。',
    'Choose the certificate type; the page for that type opens. Choose before you type: each type has its own fields.',
    [faq],
    { menu: ['证书申请'] },
  ),
  step(
    '填基本信息。出口商英文名称须与企业基本信息一致，一个字母、标点、空格都不能差；进口商写明国家（地区）。',
    'Enter the basics. The exporter\'s English name equals the company data letter by letter; the consignee names its country.',
    [returnReasons],
  ),
  step(
    '港口从下拉列表中选，运输细节用“自动生成”。',
    'Choose ports from the list and let the portal generate the transport details.',
    [returnReasons, smartReview],
    { labels: ['运输细节', '自动生成'] },
  ),
  step(
    '逐项录入货物：包装件数和种类、英文品名、HS编码、数量、原产地标准。手工录入，不要粘贴旧证书的内容，以免带入隐藏字符。',
    'Enter the goods line by line: packages, English name, HS code, quantity, criterion. Type it; text pasted from old certificates brings hidden characters.',
    [smartReview],
  ),
  step(
    '有境外第三方的，按本类证书的写法填报：一般证和普惠制证写在规定栏目，其余勾选“第三方发票/非缔约方公司”并填公司资料。',
    'With a third party abroad, state it as the type wants: CO and FORM A in the boxes named for it, all others by tick and company list.',
    [faq],
    { labels: ['第三方发票/非缔约方公司'] },
  ),
  step(
    '阅读并勾选申请人承诺信息。',
    'Read and tick the applicant\'s undertaking.',
    [updateNotice],
    { labels: ['申请人承诺信息'], from: '2024-08-30' },
  ),
  step(
    '上传商业发票等证明材料。改动随附单据后先暂存再申报，申报发送的是最后一次暂存的内容。',
    'Attach commercial invoice and proof. After a change of the attachments save first: what is declared is the last saved state.',
    [order270, simulator],
    { labels: ['随附单据', '暂存'] },
  ),
  step('核对无误后由本人申报。', 'When everything is right, declare it yourself.', [faq], { labels: ['申报'] }),
  step('在证书查询中查看审核状态。', 'Follow the review in the certificate query.', [customsGuide], { menu: ['证书查询'] }),
];
