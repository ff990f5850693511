import { englishName } from '../../../certificate/places/printed-name';
import { factOn } from '../../../rulebook/fact';
import { countryOf, destinationOf } from '../../country-of';
import { goodsItems } from '../../goods-lines';
import { say } from '../../say';
import type { Rule } from '../../rule';

/** The RCEP origin is a member; another than China comes with tariff differentials, and then the flag of the highest rate. */
export const rcepOrigin: Rule = {
  id: 'rcep/origin',
  types: ['RC'],
  sources: ['filling-rcep'],
  *check(context) {
    const fact = context.rules && factOn(context.rules.destinations, context.day);
    const members = fact && fact.value !== '*' ? fact.value : null;
    const destination = destinationOf(context.application);
    for (const { row, line } of goodsItems(context)) {
      const origin = countryOf(line.GoodsOriginCountry, line.GoodsOriginCountryEn);
      if (!origin || origin.alpha2 === 'CN' || origin === destination) continue;
      const path = `Goods[${row}].GoodsOriginCountry`;
      if (fact && members && !members.includes(origin.alpha2)) {
        yield { path, severity: fact.confidence === 'inferred' ? 'hint' : 'warning', sources: [fact.source], message: say(`${origin.zh}不是RCEP成员，不能作原产国。`, `${englishName(origin)} is no RCEP member and cannot be the country of origin.`) };
      } else if (line.GoodsTaxRate?.trim() === '') {
        yield { path: `Goods[${row}].GoodsTaxRate`, severity: 'hint', message: say(`原产国为${origin.zh}，请按关税差异规则确认，并选最高税率标志。`, `With ${englishName(origin)} as origin, check the tariff differential and choose the highest-rate flag.`) };
      }
    }
  },
};
