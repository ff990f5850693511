import { notesOfAll, notFound, papersOf270, threeYearsSupposed, usualBoxes } from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { inferred, official, text } from '../state';

/** China-Cambodia FTA. */
export const CA: CertificateReference = {
  ...nothingNoted,
  code: 'CA',
  interfaceCode: [official('23', 'treaty-kh')],
  deMinimis: [official(text('FOB的10%；第50至63章按重量或价值10%', '10% of FOB; chapters 50-63 10% of weight or value'), 'treaty-kh')],
  meanings: [
    inferred(
      {
        WO: text('完全获得', 'Wholly obtained'),
        PE: text('完全由原产材料生产', 'Produced from originating materials only'),
        CTH: text('四位税目改变', 'Change of heading'),
        '40%': text('区域价值成分，填实际百分比', 'Regional value content: the actual percentage'),
        PSR: text('符合产品特定原产地规则', 'Meets the product-specific rule'),
      },
      'unverified',
    ),
  ],
  documents: [papersOf270],
  archive: [threeYearsSupposed],
  boxes: [...usualBoxes],
  notes: [...notesOfAll],
  gaps: [notFound('证书背面说明', 'The overleaf of the form')],
};
