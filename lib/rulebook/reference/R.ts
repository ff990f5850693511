import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { secondary, text } from '../state';

export const R: CertificateReference = {
  ...nothingNoted,
  code: 'R',
  notes: [
    secondary(
      text('补发字样标注在证书标题处', 'The retrospective wording stands beside the title'),
      'retro-table-2016',
    ),
    secondary(
      text('出运日期前可加 ON 或 ON/AFTER', 'The date of departure may be preceded by ON or ON/AFTER'),
      'filling-pe',
    ),
  ],
};
