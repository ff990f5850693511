import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { official, text } from '../state';

export const S: CertificateReference = {
  ...nothingNoted,
  code: 'S',
  notes: [
    official(
      text(
        '2021-09-01起签发的用新版证书，新旧版不得混用；更改旧版证书的也签发新版',
        'Certificates issued from 2021-09-01 use the new form; forms are not mixed, and amending an old one yields a new form',
      ),
      'gacc-2021-49',
      { from: '2021-09-01' },
    ),
  ],
};
