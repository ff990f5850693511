import { countriesNamedIn } from '../../../certificate/places/countries-named-in';
import { englishName } from '../../../certificate/places/printed-name';
import { intermediaryIn, withoutIntermediary } from '../../intermediary';
import { endsInPlaceOf, withCountry } from '../../place-at-end';
import { say } from '../../say';
import type { Rule } from '../../rule';

/**
 * The exporter is a company in mainland China, with the country named. What follows VIA or O/B is not the exporter. Goods
 * re-exported may be a foreign company's.
 */
export const exporter: Rule = {
  id: 'parties/exporter-country',
  sources: ['review-errors', 'filling-ch'],
  *check({ application, certType }) {
    const text = application.CertificateHead.Exporter;
    if (!text?.trim() || !certType || certType === 'H' || certType === 'TR' || /[\u3400-\u9FFF]/.test(text)) return;
    const countries = countriesNamedIn(withoutIntermediary(text));
    if (countries.some((country) => country.alpha2 === 'CN')) return;
    const [other] = countries;
    const path = 'CertificateHead.Exporter';
    yield {
      path,
      severity: 'warning',
      message: other
        ? say(`出口商栏出现${other.zh}而无 CHINA；出口商应为境内企业，地址后写明国家。`, `The exporter names ${englishName(other)} and not CHINA: it must be a company in mainland China, with the country behind the address.`)
        : say('出口商栏未写国家，请在地址后加 CHINA。', 'The exporter names no country: add CHINA behind the address.'),
      ...(!other && !intermediaryIn(text) && endsInPlaceOf(text, 'CN') && { fix: { label: say('加上 CHINA', 'Add CHINA'), edits: [{ path, value: withCountry(text, 'CHINA') }] } }),
    };
  },
};
