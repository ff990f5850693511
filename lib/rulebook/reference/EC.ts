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
import { inferred, official, secondary, text } from '../state';

/** China-Ecuador FTA. */
export const EC: CertificateReference = {
  ...nothingNoted,
  code: 'EC',
  interfaceCode: [official('25', 'gacc-2024-46')],
  originRule: [
    official(text('符合产品特定原产地规则；清单以外的区域价值成分不低于40%', 'The product list; else regional value content of 40%'), 'gacc-2024-46'),
  ],
  valueContent: [official({ share: 40, formula: text('清单以外的货物', 'Goods outside the product list') }, 'gacc-2024-46')],
  meanings: [
    inferred(
      {
        WO: text('完全获得', 'Wholly obtained'),
        'WP/PE': text('完全由原产材料生产', 'Produced from originating materials only'),
        RVC: text('区域价值成分不低于40%', 'Regional value content of at least 40%'),
        PSR: text('符合产品特定原产地规则', 'Meets the product-specific rule'),
      },
      'gacc-2024-46',
    ),
  ],
  documents: [papersOf270],
  archive: [threeYearsSupposed],
  exchange: [official(noExchangeYet, 'gacc-2024-46', { from: '2024-05-01' })],
  boxes: [
    ...supposedBoxes,
    secondary(text('发货人、生产商或其代理人可申请', 'Consignor, producer or their agent may apply'), 'gacc-2024-46'),
    expectedDeparture,
  ],
  notes: [...notesOfAll],
  gaps: [notFound('项数限制、补发字样', 'Limit of items, wording of retrospective issue')],
};
