import { countryByText, type Country } from '../../../certificate/places/country';
import { englishName } from '../../../certificate/places/printed-name';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';
import { pathOf, valuesWithTag } from '../../values';

const claim = /\b(?:(?:MADE|PRODUCED|MANUFACTURED|ASSEMBLED)[\s-]+IN\b[\s:-]*|(?:PRODUCT|PRODUCE)\s+OF\s+|(?:COUNTRY|PLACE)\s+OF\s+ORIGIN\s*:?\s*|^ORIGIN\s*:\s*)(?:THE\s+)?([A-Z][^\n,;:()/]{1,60})/gim;
const inChinese = /([\u3400-\u9FFF]{2,10}?)(?:制造|製造|原[产產](?![国國地]))|原产[国地]\s*[:：]?\s*([\u3400-\u9FFF]{2,8})/g;
/** Most texts have none of these words and need no closer look. */
const hint = /MADE|PRODUC|MANUFACTURED|ASSEMBLED|ORIGIN|[造产產]/i;
const boxes = ['Mark', 'GoodsDesc', 'GoodsNameE'];

/** In a description what stands before the claim on its line when it is about a part of the goods: PUMP (WITH MOTOR MADE IN GERMANY). */
const ofPart = /(?:\b(?:W\/|(?:WITH|CONTAINING|INCL(?:UDING)?|USING|FITTED|EQUIPPED)\b)[^\n]*|\([^)\n]*)$/i;

/** Goods and packing must not say that they were made elsewhere than in China. Re-exports and processing are another matter. */
export const madeElsewhere: Rule = {
  id: 'marks/made-elsewhere',
  sources: ['order-114', 'origin-regulation'],
  *check({ application, certType }) {
    if (certType === 'TR' || certType === 'PR') return;
    for (const value of valuesWithTag(application, boxes)) {
      if (!hint.test(value.value)) continue;
      const claims = [...value.value.matchAll(claim)].map(({ 0: text, 1: place = '', index }) => ({ text, country: countryAtStart(place), part: value.tag !== 'Mark' && ofPart.test(value.value.slice(0, index)) }));
      for (const [text, before, behind] of value.exotic ? value.value.matchAll(inChinese) : []) claims.push({ text, country: chineseCountry(before ?? '', -1) ?? chineseCountry(behind ?? '', 1), part: false });
      for (const { text, country, part } of claims) {
        if (!country || country.alpha2 === 'CN') continue;
        yield {
          path: pathOf(value),
          severity: part ? 'warning' : 'error',
          message: part
            ? say(`“${shown(text)}”：零部件产地易被误认为货物原产地，建议不写入货物描述。`, `"${shown(text)}": where a part comes from may be taken for the origin of the goods; better leave it out of the description.`)
            : say(`“${shown(text)}”：货物及包装上不得标注在${country.zh}制造，请核对实物标记。`, `"${shown(text)}": goods and packing must not say that they were made in ${englishName(country)}. Check the marks on the goods.`),
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

/** The country that a run of Chinese begins (1) or ends (-1) with, longest name first. */
function chineseCountry(run: string, side: 1 | -1): Country | null {
  for (let count = run.length; count > 1; count -= 1) {
    const country = countryByText(side === 1 ? run.slice(0, count) : run.slice(-count));
    if (country) return country;
  }
  return null;
}
