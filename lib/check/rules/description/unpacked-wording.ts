import { goodsItems } from '../../goods-lines';
import { say, shown } from '../../say';
import { statedUnits, unitEdit } from '../../stated-units';
import type { Rule } from '../../rule';
import { unpackedWord } from '../../unpacked';

/** Unpacked goods have wordings of their own in the portal's list: PCS IN NUDE, IN BULK, HANGING GARMENT. */
export const unpackedWording: Rule = {
  id: 'description/unpacked-wording',
  sources: ['customs-qa-2025', 'portal-field-notes'],
  *check(context) {
    for (const { row, line } of goodsItems(context)) {
      for (const stated of statedUnits(line)) {
        const word = unpackedWord(stated.unit);
        if (!word) continue;
        const { meant } = word;
        yield {
          path: `Goods[${row}].${stated.tag}`,
          severity: 'warning',
          message: say(
            `“${shown(stated.unit)}”不是规定写法；裸装选 PCS（SETS、UNITS）IN NUDE，散装 IN BULK，挂装 HANGING GARMENT。`,
            `"${shown(stated.unit)}" is no wording of the list: PCS (SETS, UNITS) IN NUDE for unpacked, IN BULK, HANGING GARMENT.`,
          ),
          ...(meant && { fix: { label: say(`改为 ${meant}`, `Use ${meant}`), edits: [unitEdit(row, line, stated, meant)] } }),
        };
      }
    }
  },
};
