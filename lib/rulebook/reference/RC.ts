import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { official, text } from '../state';

export const RC: CertificateReference = {
  ...nothingNoted,
  code: 'RC',
  notes: [
    official(
      text('产品特定原产地规则自2023-01-01起用2022年版协调制度', 'Product-specific rules use HS 2022 from 2023-01-01'),
      'gacc-2022-129',
      { from: '2023-01-01' },
    ),
  ],
};
