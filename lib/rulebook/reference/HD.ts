import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';

export const HD: CertificateReference = {
  ...nothingNoted,
  code: 'HD',
};
