import {
  expectedDeparture,
  noExchangeYet,
  notesOfAll,
  notFound,
  papersOf270,
  supposedBoxes,
  threeYearsSupposed,
} from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { inferred, official, text } from '../state';

/** China-Honduras early harvest. */
export const HD: CertificateReference = {
  ...nothingNoted,
  code: 'HD',
  interfaceCode: [official('27', 'gacc-2024-111')],
  originRule: [
    official(text('仅限完全获得或完全由原产材料生产的货物', 'Only goods wholly obtained or made of originating materials alone'), 'gacc-2024-111'),
  ],
  valueContent: [official({ share: null, formula: text('不采用价值成分标准', 'No value criterion is used') }, 'gacc-2024-111')],
  meanings: [
    inferred(
      {
        WO: text('完全获得或生产', 'Wholly obtained or produced'),
        'WP/PE': text('完全由原产材料生产', 'Produced from originating materials only'),
      },
      'gacc-2024-111',
    ),
  ],
  transit: [official(text('直接运输；符合条件的可以中转', 'Direct transport; transit under conditions'), 'gacc-2024-111')],
  documents: [papersOf270],
  archive: [threeYearsSupposed],
  exchange: [official(noExchangeYet, 'gacc-2024-111', { from: '2024-09-01' })],
  boxes: [...supposedBoxes, expectedDeparture],
  notes: [
    ...notesOfAll,
    official(
      text('因不可抗力、非主观故意的差错、疏忽或其他合理原因未及时申请的可以补发', 'Retrospective issue after force majeure, unintended errors, omissions or other valid causes'),
      'gacc-2024-111',
    ),
  ],
  gaps: [notFound('完整的自贸协定是否签署生效', 'Whether a full agreement is in force')],
};
