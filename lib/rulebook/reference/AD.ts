import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';

export const AD: CertificateReference = {
  ...nothingNoted,
  code: 'AD',
};
