import { expectedDeparture } from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { secondary, text } from '../state';

/** Congo (Brazzaville): a code seen in third-party lists alone. */
export const CG: CertificateReference = {
  ...nothingNoted,
  code: 'CG',
  boxes: [expectedDeparture],
  notes: [
    secondary(
      text(
        '已知的早期收获安排只针对对华出口，未见输刚果（布）的出口证书规定',
        'The early harvest known covers imports into China only; no rules for an export certificate were found',
      ),
      'portal-field-notes',
    ),
  ],
};
