import { goodsItems } from '../../goods-lines';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';

/** ECFA states eight digits of the importing side's tariff. Ten digits may be what the portal asks for: only to be looked at. */
export const ecfaHs: Rule = {
  id: 'hs/ecfa',
  types: ['H'],
  sources: ['form-ecfa'],
  *check(context) {
    for (const { row, line } of goodsItems(context)) {
      const code = line.HSCode?.trim() ?? '';
      if (!/^\d{4,10}$/.test(code) || code.length === 8) continue;
      yield {
        path: `Goods[${row}].HSCode`,
        severity: code.length === 10 ? 'hint' : 'warning',
        message: say(`ECFA证书填进口方（台湾）8位税号，“${shown(code)}”为${code.length}位，请向进口商确认。`, `ECFA states the eight digits of the importing side (Taiwan); "${shown(code)}" has ${code.length}: ask the importer.`),
      };
    }
  },
};
