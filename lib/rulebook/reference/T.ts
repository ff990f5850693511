import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';

export const T: CertificateReference = {
  ...nothingNoted,
  code: 'T',
};
