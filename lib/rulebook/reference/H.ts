import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { official, text } from '../state';

export const H: CertificateReference = {
  ...nothingNoted,
  code: 'H',
  notes: [
    official(
      text(
        '离港日期未定时填预计日期并注明“预计”；出口商无传真或邮箱的填“无”',
        'While the departure is not fixed give the expected date with 预计；without fax or e-mail write 无',
      ),
      'form-ecfa',
    ),
  ],
};
