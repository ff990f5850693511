import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';

export const GE: CertificateReference = {
  ...nothingNoted,
  code: 'GE',
};
