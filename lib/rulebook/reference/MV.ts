import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';

export const MV: CertificateReference = {
  ...nothingNoted,
  code: 'MV',
};
