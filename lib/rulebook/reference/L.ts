import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';

export const L: CertificateReference = {
  ...nothingNoted,
  code: 'L',
};
