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
  selfPrintTrial,
  thirdParties,
  threeYearsSupposed,
  trueCopy,
  untilNewForm,
} from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { inferred, official, secondary, text } from '../state';

const lastOfOld = '2019-12-31';
const oldRules = { until: lastOfOld };
const newRules = { from: '2020-01-01' };
const value = { share: 40, formula: text('（V－非原产材料价值）÷V', '(V − non-originating) / V') };
const ten = text('FOB的10%', '10% of FOB');

/** China-Singapore FTA; its origin rules changed on 2020-01-01. */
export const X: CertificateReference = {
  ...nothingNoted,
  code: 'X',
  interfaceCode: [codeSupposed('11')],
  originRule: [official(fortyUnlessListed, 'treaty-sg', oldRules), inferred(fortyUnlessListed, 'treaty-sg', newRules)],
  valueContent: [official(value, 'treaty-sg', oldRules), inferred(value, 'treaty-sg', newRules)],
  deMinimis: [official(ten, 'treaty-sg', oldRules), inferred(ten, 'treaty-sg', newRules)],
  meanings: [
    official(
      {
        P: text('完全获得', 'Wholly obtained'),
        RVC: text('区域价值成分不低于40%', 'Regional value content of at least 40%'),
        PSR: text('符合产品特定原产地规则', 'Meets the product-specific rule'),
      },
      'order-178',
      oldRules,
    ),
  ],
  documents: [papersOf270],
  archive: [threeYearsSupposed],
  ports: [...untilNewForm(text('卸货港为新加坡', 'Discharge in Singapore'), 'order-178', lastOfOld)],
  reissue: [trueCopy('treaty-sg')],
  waiver: [official(text('货值不超过600美元免提交证书', 'Not needed up to USD 600'), 'treaty-sg')],
  exchange: [secondary(text('2019-11-01起联网', 'Since 2019-11-01'), 'sg-upgrade-2019', { from: '2019-11-01' })],
  boxes: [
    packing,
    ...untilNewForm(endMarkPrinted('order-178').value, 'order-178', lastOfOld),
    marksRefusedSupposed,
    attachedMarks,
    ...thirdParties,
    ...untilNewForm(text('第7栏填6位HS编码', 'Box 7: six-digit HS code'), 'order-178', lastOfOld),
    ...untilNewForm(text('毛重以千克计或用惯用单位', 'Gross weight in kilograms or a customary unit'), 'order-178', lastOfOld),
    ...untilNewForm(text('第9栏填FOB值，第10栏填发票', 'Box 9: FOB value; box 10: invoice'), 'order-178', lastOfOld),
    official(
      text('由非缔约方公司或其代开发票的，证书仍应接受', 'A certificate stands when a non-Party company, or the exporter for it, issued the invoice'),
      'treaty-sg',
    ),
  ],
  changes: [
    selfPrintTrial,
    official(text('升级议定书生效', 'The upgrade takes effect'), 'sg-s724-2019', { from: '2019-10-16' }),
    secondary(text('升级后的原产地规则实施', 'The upgraded origin rules apply'), 'sg-upgrade-2019', newRules),
  ],
  notes: [...notesOfAll],
  gaps: [notFound('2020年新规则后的证书格式和代码', 'Form and codes after the rules of 2020')],
};
