import {
  codeSupposed,
  expectedDeparture,
  notesOfAll,
  notFound,
  papersOf270,
  thirdPartiesSupposed,
  threeYearsSupposed,
} from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { secondary, text } from '../state';

/** China-Maldives FTA. */
export const MV: CertificateReference = {
  ...nothingNoted,
  code: 'MV',
  interfaceCode: [codeSupposed('28')],
  documents: [papersOf270],
  archive: [threeYearsSupposed],
  boxes: [...thirdPartiesSupposed, expectedDeparture],
  notes: [
    ...notesOfAll,
    secondary(text('2025年海关签发首批证书', 'Customs issued the first certificates in 2025'), 'maldives-2025', { from: '2025-01-01' }),
  ],
  gaps: [notFound('公告、证书背面说明、原产标准', 'Announcement, overleaf and criteria')],
};
