import { criterionOf, percentageIn } from '../../criterion-of';
import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** A percentage that stands as criterion is the regional value content: at least 40 on these agreements. */
export const shareTooLow: Rule = {
  id: 'criterion/share-too-low',
  types: ['E', 'P', 'GE', 'CA'],
  sources: ['notes-e-2019', 'treaty-pk', 'notes-ge-2022'],
  *check(context) {
    for (const { row, line } of goodsItems(context)) {
      const share = percentageIn(criterionOf(line));
      if (share === null || (share >= 40 && share <= 100)) continue;
      yield { path: `Goods[${row}].OriCriteria`, severity: 'warning', message: say(`区域价值成分 ${share}% 应在40%至100%之间，请核对。`, `A regional value content of ${share} % must lie between 40 and 100 %: check it.`) };
    }
  },
};
