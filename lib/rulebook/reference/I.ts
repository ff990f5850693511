import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';

export const I: CertificateReference = {
  ...nothingNoted,
  code: 'I',
};
