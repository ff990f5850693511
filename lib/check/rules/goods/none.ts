import { say } from '../../say';
import type { Rule } from '../../rule';

/** A certificate is for goods: one without a line cannot be declared. */
export const noGoods: Rule = {
  id: 'goods/none',
  sources: ['customs-faq-2023'],
  *check({ application, wholeMessage }) {
    if (!wholeMessage || application.CertificateHead.ApplyType !== '1' || application.Goods.some((line) => line.GoodsItemFlag !== 'Y')) return;
    yield { path: 'Goods', severity: 'error', message: say('尚未录入货物，请至少填一项。', 'No goods are entered: add at least one line.') };
  },
};
