import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';

export const PR: CertificateReference = {
  ...nothingNoted,
  code: 'PR',
};
