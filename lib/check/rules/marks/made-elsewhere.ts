import { countryByText, type Country } from '../../../certificate/places/country';
import { englishName } from '../../../certificate/places/printed-name';
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
        const country = countryAtStart(place);
        if (!country || country.alpha2 === 'CN') continue;
        yield {
          path: pathOf(value),
          severity: 'error',
          message: say(`“${shown(text)}”：货物及包装上不得标注在${country.zh}制造，请核对实物标记。`, `"${shown(text)}": goods and packing must not say that they were made in ${englishName(country)}. Check the marks on the goods.`),
        };
      }
    }
  },
};

/** The country right behind the claim: MADE IN JAPAN, not MADE IN SHENZHEN FOR JAPAN. Longest name first. */
function countryAtStart(place: string): Country | null {
  const words = place.trim().split(/\s+/).slice(0, 5);
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    const country = /^[A-Z]{1,2}$/.test(name) && name !== 'US' && name !== 'UK' ? null : countryByText(name);
    if (country) return country;
  }
  return null;
}
