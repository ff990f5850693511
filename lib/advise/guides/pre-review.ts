import { text } from '../../rulebook/state';
import { costSheetNotes, customsGuide, faq, order270, preReviewNotes, updateNotice } from './grounds';
import type { Guide } from './guide';
import { step } from './guide';

/** Having the origin of a product verified in advance. */
export const preReview: Guide = {
  id: 'pre-review',
  title: text('原产地预先核实（产品预审）', 'Origin verified in advance (product pre-review)'),
  purpose: text(
    '生产企业自愿申请，证书申请前由海关先认定产品原产地或协定项下原产资格，便于证书审核。2024-08-30起由“产品预审”更名。',
    'Voluntary, for producers: customs judges a product\'s origin before certificates are applied for, which eases their review. Called 产品预审 until 2024-08-30.',
  ),
  kind: 'steps',
  steps: [
    step('打开原产地预先核实，新建。旧版菜单为“产品预审”。', 'Open 原产地预先核实 (formerly 产品预审) and start a new one.', [updateNotice, preReviewNotes], { menu: ['原产地预先核实', '新建'] }),
    step(
      '填10位HS编码、产品实际名称、规格型号、英文名称、计量单位、单位出厂价和FOB价。名称写具体，不要写统称，也不要照抄税则。',
      'Enter the ten-digit HS code, real name, model, English name, unit, ex-works and FOB price per unit. No collective names, no text of the tariff.',
      [preReviewNotes],
    ),
    step(
      '逐项列出原材料、零部件的名称、原产地、单位产品用量和价值，并写明加工工序；非原产材料写HS编码（至少前6位），国产材料写到地区，进口材料写国别。',
      'List every material with origin, quantity and value per unit, and the processing steps; non-originating ones with their HS code (six digits at least), Chinese ones by region, foreign ones by country.',
      [customsGuide, costSheetNotes],
    ),
    step(
      '备好成本明细单、工艺流程、原料发票、产品及包装照片，以便海关核查。每种产品一张明细单，打印并盖章。',
      'Keep cost breakdown, process chart, invoices of materials and photos of product and packing ready for verification; one printed and sealed sheet for each product.',
      [costSheetNotes],
    ),
    step('提交后等海关核实，结果以系统回执为准。', 'Submit and wait for customs; the result comes as a receipt in the system.', [faq, preReviewNotes]),
    step(
      '申请证书时关联已核实的产品。材料、工艺或价格变化影响原产资格的，重新申请核实。',
      'Refer to the verified product when applying. Where materials, process or prices change what it rests on, have it verified anew.',
      [order270, { source: 'order-270', confidence: 'inferred' }],
    ),
  ],
};
