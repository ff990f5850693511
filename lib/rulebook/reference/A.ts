import {
  attachedMarks,
  byProduct,
  codeSupposed,
  endMarkSupposed,
  notesOfAll,
  notFound,
  packing,
  papersOf270,
  portsOf,
  selfPrintTrial,
  splitting,
  thirdParties,
  trueCopy,
  usualMeanings,
} from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { inferred, official, secondary, text } from '../state';

/** China-Australia FTA. */
export const A: CertificateReference = {
  ...nothingNoted,
  code: 'A',
  interfaceCode: [codeSupposed('18')],
  originRule: [byProduct('treaty-au')],
  valueContent: [
    official(
      { share: null, formula: text('（V－非原产材料价值）÷V，V为FOB，比例见各产品规则', '(V − non-originating) / V, V being FOB; the share stands in each product rule') },
      'treaty-au',
    ),
  ],
  deMinimis: [official(text('价值的10%，适用于税则归类改变规则', '10% of value, for tariff-change rules'), 'treaty-au')],
  meanings: [inferred(usualMeanings, 'unverified')],
  transit: [
    official(text('须处于海关监管下，存放不超过12个月，允许分拆', 'Under customs control, storage up to 12 months, splitting allowed'), 'treaty-au'),
  ],
  documents: [papersOf270],
  archive: [official({ years: 3 }, 'treaty-au')],
  ports: [secondary(portsOf('澳大利亚', 'Australia'), 'form-au')],
  reissue: [trueCopy('treaty-au')],
  waiver: [official(text('货值不超过1000澳元免提交证书', 'Not needed up to AUD 1,000'), 'treaty-au')],
  boxes: [
    packing,
    endMarkSupposed,
    attachedMarks,
    ...thirdParties,
    official(text('唛头栏为选填', 'The marks box is optional'), 'form-au'),
    official(text('生产商填在第2栏，多家的全部列明', 'Producers in box 2, all of them'), 'form-au'),
    official(text('第3栏填澳大利亚进口商，如已知', 'Box 3: importer in Australia, if known'), 'form-au'),
    official(text('第9栏填6位HS编码，第12栏填发票', 'Box 9: six-digit HS code; box 12: invoice'), 'form-au'),
    official(text('填毛重、净重或其他数量', 'Gross or net weight or other quantity'), 'form-au'),
    official(text('第5栏为备注', 'Box 5: remarks'), 'form-au'),
  ],
  changes: [selfPrintTrial],
  notes: [
    ...notesOfAll,
    splitting,
    official(text('证书不得涂改；更正须划去、补填后签注并认证，空白处划去', 'No erasures; strike out, add, endorse and certify; empty space is crossed out'), 'treaty-au'),
  ],
  gaps: [notFound('证书上的原产标准代码', 'Criterion codes of the form')],
};
