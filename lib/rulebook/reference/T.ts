import { notFound, papersSupposed, selfPrintTrial, threeYearsSupposed } from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { inferred, text } from '../state';

/** Certificate of authenticity of tobacco. */
export const T: CertificateReference = {
  ...nothingNoted,
  code: 'T',
  originRule: [inferred(text('输往境外的烟草', 'Tobacco consignments'), 'unverified')],
  documents: [papersSupposed],
  archive: [threeYearsSupposed],
  changes: [selfPrintTrial],
  gaps: [
    notFound('各栏填制规定', 'Rules for the boxes'),
    notFound('第270号令下的签发依据', 'Legal basis under Order 270'),
  ],
};
