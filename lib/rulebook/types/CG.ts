import type { CertificateRules } from '../certificate';
import { secondary, text } from '../state';
import { nothingKnown } from '../nothing-known';

/** Congo (Brazzaville): a code seen in third-party lists; the agreement opens China's market, no export certificate was found. */
export const CG: CertificateRules = {
  ...nothingKnown,
  code: 'CG',
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
