import { say } from '../../say';
import { goodsItems } from '../../goods-lines';
import type { Rule } from '../../rule';

/** RCEP: several producers are named item by item; box 3 then says SEE BOX 8. */
export const severalProducers: Rule = {
  id: 'producer/several',
  types: ['RC'],
  sources: ['filling-rcep'],
  *check(context) {
    const items = [...goodsItems(context)];
    const makers = new Set(items.map(({ line }) => line.PrdcEtpsName?.trim() || line.CiqRegNo?.trim() || '').filter(Boolean));
    if (makers.size < 2) return;
    for (const { row, line } of items) {
      if (line.Producer === undefined || line.Producer.trim()) continue;
      yield {
        path: `Goods[${row}].Producer`,
        severity: 'hint',
        message: say('有多家生产商：第3栏打印 SEE BOX 8，每项货物须写明其生产商名称、地址、国家；保密的填 CONFIDENTIAL。', 'Several producers: box 3 reads SEE BOX 8 and each item names its own with address and country, or CONFIDENTIAL.'),
      };
    }
  },
};
