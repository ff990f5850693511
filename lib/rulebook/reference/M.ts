import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';

export const M: CertificateReference = {
  ...nothingNoted,
  code: 'M',
};
