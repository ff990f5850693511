import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';

export const F: CertificateReference = {
  ...nothingNoted,
  code: 'F',
};
