import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';

export const AP: CertificateReference = {
  ...nothingNoted,
  code: 'AP',
};
