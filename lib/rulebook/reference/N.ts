import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';

export const N: CertificateReference = {
  ...nothingNoted,
  code: 'N',
};
