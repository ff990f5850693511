import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';

export const SE: CertificateReference = {
  ...nothingNoted,
  code: 'SE',
};
