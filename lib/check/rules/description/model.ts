import { destinationOf } from '../../country-of';
import { goodsNameIn } from '../../goods-name';
import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** Indonesian customs asks back where machines and vehicles on FORM E have no model (most returns to Ningbo in 2014-15). */
export const model: Rule = {
  id: 'description/model',
  types: ['E'],
  sources: ['document-errors'],
  *check(context) {
    if (destinationOf(context.application)?.alpha2 !== 'ID') return;
    for (const { row, line } of goodsItems(context)) {
      const text = line.GoodsDesc ?? '';
      if (!text || !/^(?:8[457]|90)/.test(line.HSCode ?? '') || /\b(?:MODEL|TYPE|ART(?:ICLE)?|STYLE|SPEC|ITEM|PART\s+NO|P\/N)\b/i.test(text)) continue;
      const name = goodsNameIn(text);
      // A word with a digit in it is likely the model.
      if (!name || /\d/.test(name)) continue;
      yield { path: `Goods[${row}].GoodsDesc`, severity: 'hint', message: say('印尼海关常因未写型号退查，请逐个写明型号和数量。', 'Indonesian customs asks back where the model is missing: state each model with its quantity.') };
    }
  },
};
