import { criterionOf, shareIn } from '../../criterion-of';
import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** Wholly obtained goods have no import content: one of the two is wrong. */
export const importContent: Rule = {
  id: 'criterion/import-content',
  sources: ['rcep-text', 'portal-field-notes'],
  *check(context) {
    for (const { row, line } of goodsItems(context)) {
      const share = shareIn(line.ICompPrpr);
      if (share === null || share === 0 || criterionOf(line) !== 'WO') continue;
      yield { path: `Goods[${row}].ICompPrpr`, severity: 'warning', message: say(`原产地标准为完全获得（WO），进口成份却为 ${share}%，请核对。`, `The criterion is WO, wholly obtained, but the import content ${share} %: one of them is wrong.`) };
    }
  },
};
