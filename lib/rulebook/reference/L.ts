import {
  attachedMarks,
  byProduct,
  codeSupposed,
  endMarkPrinted,
  marksRefusedSupposed,
  notesOfAll,
  notFound,
  packing,
  papersOf270,
  portsOf,
  splitting,
  thirdParties,
  trueCopy,
  usualMeanings,
} from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { inferred, official, secondary, text } from '../state';

/** China-Costa Rica FTA. */
export const L: CertificateReference = {
  ...nothingNoted,
  code: 'L',
  interfaceCode: [codeSupposed('15')],
  originRule: [byProduct('treaty-cr')],
  valueContent: [
    official(
      {
        share: null,
        formula: text('（V－非原产材料价值）÷V，比例见各产品规则', '(V − non-originating) / V; the share stands in each product rule'),
      },
      'treaty-cr',
    ),
  ],
  deMinimis: [official(text('FOB的10%；成套货品15%', '10% of FOB; sets 15%'), 'treaty-cr')],
  meanings: [inferred(usualMeanings, 'unverified')],
  documents: [papersOf270],
  archive: [official({ years: 3 }, 'treaty-cr')],
  ports: [secondary(portsOf('哥斯达黎加', 'Costa Rica'), 'order-202')],
  reissue: [trueCopy('treaty-cr')],
  waiver: [official(text('货值不超过600美元免提交证书', 'Not needed up to USD 600'), 'treaty-cr')],
  boxes: [
    packing,
    endMarkPrinted('order-202'),
    marksRefusedSupposed,
    attachedMarks,
    ...thirdParties,
    official(text('第9栏填6位HS编码', 'Box 9: six-digit HS code'), 'gacc-2012-47'),
    official(text('第12栏填发票号码、日期和发票金额', 'Box 12: invoice number, date and value'), 'gacc-2012-47'),
    official(text('第5栏填订单号、信用证号', 'Box 5: order and L/C numbers'), 'order-202'),
    official(text('证书须打印填制', 'The certificate is typed'), 'treaty-cr'),
  ],
  changes: [
    official(
      text('第2、5、6、7、12栏背面说明修改，旧版可用至2013-10-14', 'The overleaf on boxes 2, 5, 6, 7 and 12 changes; the old form serves until 2013-10-14'),
      'gacc-2012-47',
      { from: '2012-10-14' },
    ),
  ],
  notes: [...notesOfAll, splitting],
  gaps: [notFound('证书上的原产标准代码', 'Criterion codes of the form')],
};
