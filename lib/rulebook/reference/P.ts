import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { official, text } from '../state';

export const P: CertificateReference = {
  ...nothingNoted,
  code: 'P',
  notes: [
    official(text('唛头填在第7栏内，无单独栏目', 'Marks stand in box 7; there is no box of their own'), 'form-pk'),
  ],
};
