import {
  attachedMarks,
  codeSupposed,
  endMarkPrinted,
  fortyUnlessListed,
  marksRefusedSupposed,
  notesOfAll,
  notFound,
  packing,
  papersOf270,
  portsOf,
  selfPrintTrial,
  splitting,
  thirdParties,
  untilNewForm,
  usualMeanings,
} from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { inferred, official, secondary, text } from '../state';

const lastOfOld = '2019-02-28';
const beforeUpgrade = { until: lastOfOld };
const sinceUpgrade = { from: '2019-03-01' };
const value = {
  share: 40,
  formula: text('（V－非原产材料价值）÷V，V为FOB，材料按CIF', '(V − non-originating) / V, V being FOB and materials at CIF'),
};
const eight = text('价值的8%，适用于税则归类改变规则', '8% of value, for tariff-change rules');

/** China-Chile FTA, upgraded 2019-03-01; the protocol has not been read. */
export const F: CertificateReference = {
  ...nothingNoted,
  code: 'F',
  interfaceCode: [codeSupposed('08')],
  originRule: [official(fortyUnlessListed, 'treaty-cl', beforeUpgrade), inferred(fortyUnlessListed, 'treaty-cl', sinceUpgrade)],
  valueContent: [official(value, 'treaty-cl', beforeUpgrade), inferred(value, 'treaty-cl', sinceUpgrade)],
  deMinimis: [official(eight, 'treaty-cl', beforeUpgrade), inferred(eight, 'treaty-cl', sinceUpgrade)],
  meanings: [
    // The form of 2019 offers these three; nothing says under which of them goods of the general rule of 40% stand.
    inferred({ ...usualMeanings, WO: text('完全获得（旧格式用P）', 'Wholly obtained (P on the older form)') }, 'chile-2019'),
  ],
  documents: [papersOf270],
  archive: [official({ years: 3 }, 'treaty-cl')],
  ports: [secondary(portsOf('智利', 'Chile'), 'form-cl')],
  reissue: [secondary(text('可申请重发（2005年文本没有）', 'Possible since the upgrade, not in the text of 2005'), 'chile-2019', sinceUpgrade)],
  exhibition: [
    official(text('可以，证书附展览会名称和地址', 'Allowed, with name and address of the exhibition attached'), 'treaty-cl'),
  ],
  waiver: [
    official(text('货值不超过600美元免提交证书', 'Not needed up to USD 600'), 'treaty-cl', beforeUpgrade),
    secondary(text('货值不超过1000美元免提交证书', 'Not needed up to USD 1,000'), 'chile-2019', sinceUpgrade),
  ],
  exchange: [inferred(text('据称已联网', 'Said to be exchanged'), 'unverified')],
  boxes: [
    packing,
    ...untilNewForm(endMarkPrinted('form-cl').value, 'form-cl', lastOfOld),
    marksRefusedSupposed,
    attachedMarks,
    ...thirdParties,
    ...untilNewForm(text('生产商填在第2栏，多家的全部列明', 'Producers in box 2, all of them'), 'form-cl', lastOfOld),
    ...untilNewForm(text('第10栏填6位HS编码', 'Box 10: six-digit HS code'), 'form-cl', lastOfOld),
    ...untilNewForm(text('第6栏填订单号、信用证号、非缔约方贸易的生产商资料', 'Box 6: order and L/C numbers, producer in non-Party trade'), 'form-cl', lastOfOld),
    inferred(text('填发票号码、日期和发票金额', 'Invoice number, date and value'), 'form-cl', beforeUpgrade),
    secondary(text('新版证书共14栏，不填发票金额', 'The form of 14 boxes has no invoice value'), 'chile-2019', sinceUpgrade),
  ],
  changes: [
    secondary(
      text(
        '升级议定书实施：每份证书50项（原20项），装运前或装运时申请，1年内可补发，电子证书',
        'Upgrade in force: 50 items instead of 20, applied for up to shipment, retrospective for a year, electronic certificate',
      ),
      'chile-2019',
      sinceUpgrade,
    ),
    selfPrintTrial,
  ],
  notes: [...notesOfAll, splitting],
  gaps: [notFound('2019年新版证书的背面说明；按40%一般规则取得原产资格的货物填哪个代码', 'The overleaf of the form of 2019, and the code of goods that originate by the general rule of 40%')],
};
