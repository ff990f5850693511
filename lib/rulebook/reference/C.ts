import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { official, text } from '../state';

export const C: CertificateReference = {
  ...nothingNoted,
  code: 'C',
  notes: [
    official(
      text('企业无须再办理原产地备案', 'Companies need no origin filing any more'),
      'gacc-2023-136',
      { from: '2023-11-01' },
    ),
    official(
      text('发货人或生产商可自行或委托代理申请', 'Consignor or producer applies, alone or through an agent'),
      'order-270',
      { from: '2024-09-01' },
    ),
  ],
};
