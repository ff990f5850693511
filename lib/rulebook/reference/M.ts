import { notFound } from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { secondary, text } from '../state';

/** Tinned mushrooms to the EU. */
export const M: CertificateReference = {
  ...nothingNoted,
  code: 'M',
  notes: [
    secondary(
      text(
        '业内名称表中另有“输欧盟农产品原产地证书”，是否仍签发未确认',
        'Lists of names know a certificate for agricultural goods to the EU too; whether it is issued is not confirmed',
      ),
      'certificate-names',
    ),
  ],
  gaps: [notFound('是否仍签发、各栏填制规定', 'Whether it is still issued; rules for the boxes')],
};
