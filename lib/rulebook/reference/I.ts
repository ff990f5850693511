import {
  byProduct,
  codeSupposed,
  notesOfAll,
  papersOf270,
  portsOf,
  selfPrintTrial,
  splitting,
  threeYearsSupposed,
  trueCopy,
  usualBoxes,
  usualMeanings,
} from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { inferred, official, secondary, text } from '../state';

/** China-Iceland FTA. */
export const I: CertificateReference = {
  ...nothingNoted,
  code: 'I',
  interfaceCode: [codeSupposed('16')],
  originRule: [byProduct('treaty-is')],
  valueContent: [
    official(
      { share: null, formula: text('（V－非原产材料价值）÷V，V为FOB或CIF，比例见各产品规则', '(V − non-originating) / V, V being FOB or CIF; the share stands in each product rule') },
      'treaty-is',
    ),
  ],
  deMinimis: [official(text('FOB的10%', '10% of FOB'), 'treaty-is')],
  meanings: [secondary(usualMeanings, 'notes-is-2023')],
  documents: [papersOf270],
  archive: [threeYearsSupposed],
  ports: [inferred(portsOf('冰岛', 'Iceland'), 'unverified')],
  reissue: [trueCopy('treaty-is')],
  waiver: [official(text('货值不超过600美元免提交证书', 'Not needed up to USD 600'), 'treaty-is')],
  boxes: [
    ...usualBoxes,
    official(text('重发字样填在备注栏', 'The wording of a true copy stands in the remarks'), 'treaty-is'),
    official(text('证书须打印填制', 'The certificate is typed'), 'treaty-is'),
  ],
  changes: [selfPrintTrial],
  notes: [...notesOfAll, splitting, secondary(text('证书不得涂改或覆盖打印', 'No erasures or overprinting'), 'notes-is-2023')],
};
