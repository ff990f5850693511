import {
  codeSupposed,
  endMarkSupposed,
  fortyUnlessListed,
  notesOfAll,
  packing,
  papersOf270,
  selfPrintTrial,
  thirdParties,
  threeYearsSupposed,
  usualMeanings,
} from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { inferred, secondary, text } from '../state';

/** China-Georgia FTA. */
export const GE: CertificateReference = {
  ...nothingNoted,
  code: 'GE',
  interfaceCode: [codeSupposed('20')],
  originRule: [secondary(fortyUnlessListed, 'notes-ge-2022')],
  valueContent: [secondary({ share: 40, formula: text('公式未查到', 'The formula has not been seen') }, 'notes-ge-2022')],
  meanings: [
    secondary(
      { ...usualMeanings, '40%': text('区域价值成分，填实际百分比，不低于40%', 'Regional value content: the actual percentage, at least 40%') },
      'notes-ge-2022',
    ),
  ],
  documents: [papersOf270],
  archive: [threeYearsSupposed],
  reissue: [inferred(text('注明 CERTIFIED TRUE COPY', 'Marked CERTIFIED TRUE COPY'), 'treaty-ge')],
  exchange: [inferred(text('据称已联网', 'Said to be exchanged'), 'unverified')],
  boxes: [packing, endMarkSupposed, ...thirdParties],
  changes: [selfPrintTrial],
  notes: [...notesOfAll],
};
