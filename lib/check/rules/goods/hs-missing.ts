import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** Where some goods have their HS code, all need one. A whole application that is declared is told of every lack anyway. */
export const hsMissing: Rule = {
  id: 'goods/hs-missing',
  sources: ['filling-co'],
  *check(context) {
    if (context.wholeMessage && context.application.CertificateHead.ApplyType === '1') return;
    const empty: number[] = [];
    let some = false;
    for (const { row, line } of goodsItems(context)) {
      if (line.HSCode?.trim()) some = true;
      else if (line.HSCode !== undefined) empty.push(row);
    }
    if (!some) return;
    for (const row of empty) yield { path: `Goods[${row}].HSCode`, severity: 'warning', message: say('其他项有HS编码，本项未填；每项都要填。', 'Other lines have their HS code and this one has none: every line needs one.') };
  },
};
