import {
  byProduct,
  codeSupposed,
  endMarkSupposed,
  notesOfAll,
  packing,
  papersOf270,
  portsOf,
  selfPrintTrial,
  thirdParties,
  trueCopy,
  usualMeanings,
} from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { inferred, official, secondary, text } from '../state';

/** China-Korea FTA. */
export const K: CertificateReference = {
  ...nothingNoted,
  code: 'K',
  interfaceCode: [codeSupposed('19')],
  originRule: [byProduct('treaty-kr')],
  valueContent: [
    official(
      {
        share: null,
        formula: text(
          '（FOB－非原产材料价值）÷FOB，比例见各产品规则；境外加工区货物非原产材料不超过FOB的40%且原产材料不低于60%',
          '(FOB − non-originating) / FOB, the share in each product rule; outward processing: non-originating at most 40% of FOB, originating materials at least 60%',
        ),
      },
      'treaty-kr',
    ),
  ],
  deMinimis: [
    official(
      text(
        'FOB的10%；第15至24章须子目不同；第50至63章按重量或价值10%',
        '10% of FOB; chapters 15-24 only with a different subheading; chapters 50-63 10% of weight or value',
      ),
      'treaty-kr',
    ),
  ],
  meanings: [
    inferred({ ...usualMeanings, OP: text('境外加工区货物（附件三—B）', 'Goods of outward processing zones (annex 3-B)') }, 'form-kr'),
  ],
  documents: [papersOf270],
  archive: [official({ years: 3 }, 'treaty-kr')],
  ports: [secondary(portsOf('韩国', 'Korea'), 'filling-kr')],
  reissue: [trueCopy('treaty-kr')],
  waiver: [official(text('货值不超过700美元免提交证书', 'Not needed up to USD 700'), 'treaty-kr')],
  exchange: [official(text('协定约定电子联网，现已运行', 'Provided for by the treaty and in operation'), 'treaty-kr', { article: '第3.27条' })],
  boxes: [
    packing,
    endMarkSupposed,
    ...thirdParties,
    secondary(text('出口商栏只填一家境内企业', 'Exporter: one mainland company'), 'filling-kr'),
    official(text('生产商填在第2栏，多家的全部列明', 'Producers in box 2, all of them'), 'form-kr'),
    official(text('协定要求收货人居于中国或韩国', 'The treaty wants a consignee resident in China or Korea'), 'form-kr'),
    secondary(text('收货人填韩国企业，不填进口方以外的公司', 'Consignee: a Korean company, none outside the importing Party'), 'filling-kr'),
    official(text('第11栏填毛重、数量或其他计量，第12栏填发票', 'Box 11: gross weight, quantity or other measure; box 12: invoice'), 'form-kr'),
    official(
      text(
        '第5栏填非缔约方经营者、补发和重发字样、订单号、信用证号',
        'Box 5: non-Party operator, wording of retrospective issue and true copy, order and L/C numbers',
      ),
      'form-kr',
    ),
  ],
  changes: [
    official(text('产品特定规则以2012年版协调制度为准', 'Product rules by HS 2012'), 'gacc-2015-64', { from: '2015-12-20' }),
    selfPrintTrial,
    official(
      text('取消每份证书20项的限制，旧格式上印的“最多20项”不再适用', 'The limit of 20 items ends, whatever older forms print'),
      'gacc-2022-33',
      { from: '2022-06-12' },
    ),
  ],
  notes: [
    ...notesOfAll,
    official(text('不得仅因发票由非缔约方开具而拒绝证书', 'Not refused only because the invoice is from a non-Party'), 'treaty-kr'),
    official(
      text('进口方海关给进口商5至30个工作日提交更正后的证书', 'The importer has 5 to 30 working days to bring a corrected certificate'),
      'treaty-kr',
    ),
  ],
};
