import { notFound, papersSupposed, selfPrintTrial, threeYearsSupposed } from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { documented, inferred, secondary, text } from '../state';

const goods = text('经中国转口的非原产货物', 'Goods that do not originate, re-exported through China');

/** Certificate of re-export. */
export const TR: CertificateReference = {
  ...nothingNoted,
  code: 'TR',
  originRule: [
    documented(goods, 'order-114', { article: '第十六条', until: '2024-08-31' }),
    inferred(goods, 'order-114', { from: '2024-09-01' }),
  ],
  documents: [papersSupposed],
  archive: [threeYearsSupposed],
  boxes: [secondary(text('须填货物的原产国', 'The country of origin of the goods is stated'), 'portal-field-notes')],
  changes: [selfPrintTrial],
  gaps: [
    notFound('各栏填制规定', 'Rules for the boxes'),
    notFound('第270号令下的签发依据', 'Legal basis under Order 270'),
  ],
};
