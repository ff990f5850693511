import { goodsItems } from '../../goods-lines';
import { packageStatements } from '../../package-statements';
import { isCollective } from '../../packing-unit';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** PACKAGES is a collective word for mixed packing, not the packing of one kind of goods. */
export const collectiveUnit: Rule = {
  id: 'description/packages-as-unit',
  sources: ['customs-qa-2025'],
  *check(context) {
    for (const { row, line } of goodsItems(context)) {
      if (line.PackType === '2') continue;
      const inField = isCollective(line.PackUnit ?? '');
      const inText = packageStatements(line.GoodsDesc ?? '').some((statement) => !statement.total && isCollective(statement.unit));
      if (!inField && !inText) continue;
      yield {
        path: `Goods[${row}].${inField ? 'PackUnit' : 'GoodsDesc'}`,
        severity: 'warning',
        message: say('PACKAGES 是统称，请写实际运输包装，如 CARTONS、WOODEN CASES、DRUMS。', 'PACKAGES is a collective word: name the transport packing, such as CARTONS, WOODEN CASES, DRUMS.'),
      };
    }
  },
};
