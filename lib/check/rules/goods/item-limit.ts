import { factOn } from '../../../rulebook/fact';
import { say, shown } from '../../say';
import { severityOf } from '../../severity';
import type { Rule } from '../../rule';

/** Not more goods items than the type takes; what is over goes on further certificates, invoice number with -1, -2, -3. */
export const itemLimit: Rule = {
  id: 'goods/item-limit',
  sources: ['customs-faq-2023'],
  *check({ application, rules, day, goodsComplete, goodsTotal }) {
    const fact = rules && factOn(rules.itemLimit, day);
    const most = fact?.value;
    if (!fact || most === null || most === undefined) return;
    const rows = goodsTotal ?? (goodsComplete ? application.Goods.length : null);
    const notGoods = application.Goods.filter((line) => line.GoodsItemFlag === 'Y').length;
    if (rows === null || rows - notGoods <= most) return;
    const items = rows - notGoods;
    const parts = Math.ceil(items / most);
    const number = application.CertificateHead.InvNo?.trim();
    const numbers = number ? Array.from({ length: Math.min(parts, 3) }, (_, part) => `${shown(number)}-${part + 1}`).join(', ') : '-1, -2, -3';
    yield {
      path: 'Goods',
      severity: severityOf(fact.confidence),
      sources: [...new Set([fact.source, 'customs-faq-2023'])],
      message: say(`共${items}项货物，本类证书每份最多${most}项；请拆成${parts}份，发票号分别为 ${numbers}${parts > 3 ? '……' : ''}。`, `${items} goods items; this type takes ${most} at most. Split into ${parts} certificates with invoice numbers ${numbers}${parts > 3 ? ' …' : ''}.`),
    };
  },
};
