import {
  expectedDeparture,
  fortyUnlessListed,
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

const earlyHarvest = { from: '2023-05-01', until: '2023-12-31' };
const agreement = { from: '2024-01-01' };
const value = { share: 40, formula: text('清单以外的货物', 'Goods outside the product list') };

/** China-Nicaragua: early harvest until 2023-12-31, the full agreement after it. */
export const NI: CertificateReference = {
  ...nothingNoted,
  code: 'NI',
  interfaceCode: [inferred('24', 'unverified', earlyHarvest), official('24', 'gacc-2023-190', agreement)],
  originRule: [official(fortyUnlessListed, 'gacc-2023-41', earlyHarvest), secondary(fortyUnlessListed, 'gacc-2023-190', agreement)],
  valueContent: [official(value, 'gacc-2023-41', earlyHarvest), secondary(value, 'gacc-2023-190', agreement)],
  meanings: [
    inferred(
      {
        WO: text('完全获得', 'Wholly obtained'),
        'WP/PE': text('完全由原产材料生产', 'Produced from originating materials only'),
        RVC: text('区域价值成分不低于40%', 'Regional value content of at least 40%'),
        PSR: text('符合产品特定原产地规则', 'Meets the product-specific rule'),
      },
      'gacc-2023-190',
      agreement,
    ),
  ],
  documents: [papersOf270],
  archive: [threeYearsSupposed],
  exchange: [official(noExchangeYet, 'gacc-2023-190', agreement)],
  boxes: [...supposedBoxes, expectedDeparture],
  changes: [
    official(text('早期收获安排实施', 'The early harvest begins'), 'gacc-2023-41', { from: '2023-05-01' }),
    official(text('自贸协定生效，取代早期收获安排', 'The agreement takes effect and replaces the early harvest'), 'gacc-2023-190', agreement),
  ],
  notes: [
    ...notesOfAll,
    official(
      text(
        '不得仅因发票由非缔约方开具而拒绝证书',
        'Not refused only because the invoice is from a non-Party',
      ),
      'treaty-ni', { article: '第3.19条', ...agreement },
    ),
  ],
  gaps: [notFound('自贸协定证书的项数限制', 'Limit of items on the certificate of the agreement')],
};
