import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';

export const MU: CertificateReference = {
  ...nothingNoted,
  code: 'MU',
};
