import { declarationPacking, declarationUnit } from '../../declaration-codes';
import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** Units are English words (PCS, CTN), not the numbers of the customs declaration (011, 22). A form may keep a number behind the word it shows. */
export const unitCode: Rule = {
  id: 'codes/unit',
  sources: ['portal-field-notes'],
  *check(context) {
    for (const { row, line } of goodsItems(context)) {
      for (const [tag, meaning] of [['GoodsUnitE', declarationUnit], ['PackUnit', declarationPacking]] as const) {
        const code = line[tag]?.trim() ?? '';
        if (!/^\d{1,3}$/.test(code)) continue;
        const path = `Goods[${row}].${tag}`;
        const meant = meaning(code);
        yield {
          path,
          severity: context.wholeMessage ? 'warning' : 'hint',
          message: say(`“${code}”是报关单代码，这里填英文单位${meant ? ` ${meant}` : ''}。`, `"${code}" is a code of the customs declaration: write the unit in English${meant ? `, ${meant}` : ''}.`),
          ...(meant && { fix: { label: say(`改为 ${meant}`, `Use ${meant}`), edits: [{ path, value: meant }] } }),
        };
      }
    }
  },
};
