import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { official, text } from '../state';

export const G: CertificateReference = {
  ...nothingNoted,
  code: 'G',
  notes: [
    official(
      text(
        '自2021-12-01起，对欧盟27国、英国、加拿大、土耳其、乌克兰、列支敦士登不再签发普惠制证书，可改申请一般原产地证书',
        'From 2021-12-01 no FORM A for the EU, GB, CA, TR, UA and LI: apply for a non-preferential certificate instead',
      ),
      'gacc-2021-84',
      { from: '2021-12-01' },
    ),
  ],
};
