import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';

export const TR: CertificateReference = {
  ...nothingNoted,
  code: 'TR',
};
