import { notesOfAll, notFound, papersOf270, threeYearsSupposed, usualBoxes } from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { official } from '../state';

/** China-Mauritius FTA. */
export const MU: CertificateReference = {
  ...nothingNoted,
  code: 'MU',
  interfaceCode: [official('21', 'gacc-2020-128')],
  documents: [papersOf270],
  archive: [threeYearsSupposed],
  boxes: [...usualBoxes],
  notes: [...notesOfAll],
  gaps: [
    notFound('原产标准代码、有效期、微小含量、区域价值成分', 'Criterion codes, validity, de minimis and value content'),
    notFound('2021-07-01起自助打印的公告号', 'Number of the announcement on self-printing since 2021-07-01'),
  ],
};
