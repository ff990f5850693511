import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';

export const NI: CertificateReference = {
  ...nothingNoted,
  code: 'NI',
};
