import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { official, text } from '../state';

export const A: CertificateReference = {
  ...nothingNoted,
  code: 'A',
  notes: [official(text('唛头栏为选填', 'The marks box is optional'), 'form-au')],
};
