import { goodsNameIn } from '../../goods-name';
import { goodsItems } from '../../goods-lines';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';

/** Description and English name speak of the same goods: not one word in common is what is left of an older certificate. */
export const goodsName: Rule = {
  id: 'description/goods-name',
  sources: ['document-errors'],
  *check(context) {
    if (context.certType === 'H') return;
    for (const { row, line } of goodsItems(context)) {
      const name = line.GoodsNameE?.toUpperCase() ?? '';
      const text = line.GoodsDesc?.toUpperCase() ?? '';
      const words = name.match(/[A-Z]{3,}/g);
      // Compared by stems, so that KNIFE and KNIVES, SHIRT and T-SHIRTS meet.
      if (!words || words.some((word) => text.includes(word.slice(0, 4))) || !/[A-Z]{3}/.test(goodsNameIn(text))) continue;
      yield {
        path: `Goods[${row}].GoodsDesc`,
        severity: 'hint',
        message: say(`描述里没有英文货名“${shown(name)}”中的词，请核对是否为同一货物。`, `The description has no word of the English name "${shown(name)}": are these the same goods?`),
      };
    }
  },
};
