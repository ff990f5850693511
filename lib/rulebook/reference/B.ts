import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';

export const B: CertificateReference = {
  ...nothingNoted,
  code: 'B',
};
