import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';

export const EC: CertificateReference = {
  ...nothingNoted,
  code: 'EC',
};
