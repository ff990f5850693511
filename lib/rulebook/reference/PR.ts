import { notFound, papersSupposed, selfPrintTrial, threeYearsSupposed } from '../common-reference';
import { nothingNoted } from '../nothing-noted';
import type { CertificateReference } from '../reference';
import { documented, inferred, secondary, text } from '../state';

const goods = text('在中国加工但未完成实质性改变的货物', 'Goods processed in China without substantial change');

/** Certificate of processing or assembly. */
export const PR: CertificateReference = {
  ...nothingNoted,
  code: 'PR',
  originRule: [
    documented(goods, 'order-114', { article: '第十六条', until: '2024-08-31' }),
    inferred(goods, 'order-114', { from: '2024-09-01' }),
  ],
  documents: [papersSupposed],
  archive: [threeYearsSupposed],
  boxes: [
    secondary(text('须填货物的原产国', 'The country of origin of the goods is stated'), 'portal-field-notes'),
    secondary(text('须填加工装配工序', 'The processing or assembly is stated'), 'portal-field-notes'),
  ],
  changes: [selfPrintTrial],
  gaps: [
    notFound('各栏填制规定', 'Rules for the boxes'),
    notFound('第270号令下的签发依据', 'Legal basis under Order 270'),
  ],
};
