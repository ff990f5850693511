import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { secondary, text } from '../state';

export const CA: CertificateReference = {
  ...nothingNoted,
  code: 'CA',
  notes: [
    secondary(
      text(
        '更改须在原证书上手工更正并由签证机构签章，不另签新证',
        'Amendments are written on the original and endorsed by the issuing body; no new certificate',
      ),
      'customs-qa-2025',
      { from: '2024-09-01' },
    ),
  ],
};
