import { countriesNamedIn } from '../../../certificate/places/countries-named-in';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';
import { pathOf, valuesOf } from '../../values';

const claim = /\b(?:(?:MADE|PRODUCED|MANUFACTURED|ASSEMBLED)\s+IN|PRODUCT\s+OF|COUNTRY\s+OF\s+ORIGIN\s*:?)\s+(?:THE\s+)?([A-Z][^\n,;:()/]{1,60})/gi;
const boxes: ReadonlySet<string> = new Set(['Mark', 'GoodsDesc', 'GoodsNameE']);

/** Goods and packing must not say that they were made elsewhere than in China. Re-exports and processing are another matter. */
export const madeElsewhere: Rule = {
  id: 'marks/made-elsewhere',
  sources: ['order-114', 'origin-regulation'],
  *check({ application, certType }) {
    if (certType === 'TR' || certType === 'PR') return;
    for (const value of valuesOf(application)) {
      if (!boxes.has(value.tag)) continue;
      for (const [text, place = ''] of value.value.matchAll(claim)) {
        const [country] = countriesNamedIn(place);
        if (!country || country.alpha2 === 'CN') continue;
        yield {
          path: pathOf(value),
          severity: 'error',
          message: say(`“${shown(text)}”：货物及包装上不得标注在${country.zh}制造，请核对实物标记。`, `"${shown(text)}": goods and packing must not say that they were made in ${country.en[0]}. Check the marks on the goods.`),
        };
      }
    }
  },
};
