import { notFound } from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';

/** Tiles to Mexico under a price undertaking. */
export const AD: CertificateReference = {
  ...nothingNoted,
  code: 'AD',
  gaps: [notFound('是否仍签发、各栏填制规定', 'Whether it is still issued; rules for the boxes')],
};
