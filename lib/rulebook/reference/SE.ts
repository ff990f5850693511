import { codeSupposed, notesOfAll, notFound, papersOf270, supposedBoxes, threeYearsSupposed } from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { secondary, text } from '../state';

/** China-Serbia FTA. */
export const SE: CertificateReference = {
  ...nothingNoted,
  code: 'SE',
  interfaceCode: [codeSupposed('26')],
  originRule: [secondary(text('区域价值成分不低于40%，清单货物除外', 'Regional value content of 40%, except listed goods'), 'serbia-2024')],
  valueContent: [secondary({ share: 40, formula: text('清单以外的货物', 'Goods outside the list') }, 'serbia-2024')],
  documents: [papersOf270],
  archive: [threeYearsSupposed],
  boxes: [...supposedBoxes],
  notes: [...notesOfAll],
  gaps: [notFound('公告号、证书背面说明、项数限制', 'Number of the announcement, overleaf, limit of items')],
};
