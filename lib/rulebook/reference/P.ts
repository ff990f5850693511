import {
  attachedMarks,
  codeSupposed,
  endMarkSupposed,
  notesOfAll,
  notFound,
  packing,
  papersOf270,
  portsOf,
  selfPrintTrial,
  thirdParties,
  threeYearsSupposed,
} from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { inferred, official, secondary, text } from '../state';

/** China-Pakistan FTA. */
export const P: CertificateReference = {
  ...nothingNoted,
  code: 'P',
  interfaceCode: [codeSupposed('07')],
  originRule: [
    official(text('一方成分不低于40%，或符合产品特定规则', 'Content of a Party of at least 40%, or the product rule'), 'treaty-pk'),
  ],
  valueContent: [
    official({ share: 40, formula: text('原产成分÷FOB（100%－非原产成分比例）', 'Originating content / FOB (100% − non-originating share)') }, 'treaty-pk'),
  ],
  meanings: [
    inferred(
      {
        P: text('完全获得', 'Wholly obtained'),
        '40%': text('单一国家成分或累计成分，填实际百分比，不低于40%', 'Single-country or cumulative content: the actual percentage, at least 40%'),
        PSR: text('符合产品特定原产地规则', 'Meets the product-specific rule'),
      },
      'unverified',
    ),
  ],
  documents: [papersOf270],
  archive: [threeYearsSupposed],
  ports: [secondary(portsOf('巴基斯坦', 'Pakistan'), 'form-pk')],
  reissue: [inferred(text('注明 CERTIFIED TRUE COPY', 'Marked CERTIFIED TRUE COPY'), 'unverified')],
  exchange: [inferred(text('据称已联网', 'Said to be exchanged'), 'unverified')],
  boxes: [
    packing,
    endMarkSupposed,
    attachedMarks,
    ...thirdParties,
    official(text('唛头填在第7栏内，无单独栏目', 'Marks stand in box 7; there is no box of their own'), 'form-pk'),
    official(text('生产商填在第3栏，多家的全部列明', 'Producers in box 3, all of them'), 'form-pk'),
    official(text('收货人填完整法定名称、地址和国家', 'Consignee: full legal name, address, country'), 'form-pk'),
    official(text('第7栏填进口方6位HS编码', 'Box 7: six-digit HS code of the importing Party'), 'form-pk'),
    official(text('毛重以千克计，也可用其他惯用单位', 'Gross weight in kilograms, or other customary units'), 'form-pk'),
    official(text('第9栏填FOB值，即向签证机构申报的发票价值', 'Box 9: FOB value, the invoiced value declared to the issuing body'), 'form-pk'),
    official(text('发票填第10栏；订单号、信用证号填第11栏', 'Invoice in box 10; order and L/C numbers in box 11'), 'form-pk'),
  ],
  changes: [
    selfPrintTrial,
    secondary(text('贸促会也可签发', 'CCPIT issues it too'), 'pk-ccpit-2021', { from: '2021-11-10' }),
  ],
  notes: [...notesOfAll],
  gaps: [
    notFound('第二阶段议定书（2019年12月）的确切生效日及证书变化', 'Exact day of the second-phase protocol (2019-12) and what it changed on the form'),
  ],
};
