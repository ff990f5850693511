import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';

export const K: CertificateReference = {
  ...nothingNoted,
  code: 'K',
};
