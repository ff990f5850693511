import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';

export const X: CertificateReference = {
  ...nothingNoted,
  code: 'X',
};
