import { say } from '../../say';
import type { Rule } from '../../rule';

const locked = { HSCode: ['HS编码', 'HS code'], GoodsQty: ['数量', 'quantity'], InvPrice: ['单价', 'unit price'], InvValue: ['金额', 'amount'], FOBValue: ['FOB值', 'FOB value'], OriCriteria: ['原产地标准', 'origin criterion'] } as const;

/** A row flagged 非货物项 carries packing and remarks only; the portal locks the fields of goods in it. */
export const notGoodsRow: Rule = {
  id: 'goods/not-goods-row',
  sources: ['portal-field-notes'],
  *check({ application }) {
    for (const [row, line] of application.Goods.entries()) {
      if (line.GoodsItemFlag !== 'Y') continue;
      const tags = (Object.keys(locked) as (keyof typeof locked)[]).filter((tag) => !/^[0.\s]*$/.test(line[tag] ?? ''));
      const [first] = tags;
      if (!first) continue;
      yield {
        path: `Goods[${row}].${first}`,
        severity: 'warning',
        message: say(`非货物项不填${tags.map((tag) => locked[tag][0]).join('、')}；若是货物，请将“非货物项”改为否。`, `A non-goods row carries no ${tags.map((tag) => locked[tag][1]).join(', ')}; if these are goods, take the flag off.`),
      };
    }
  },
};
