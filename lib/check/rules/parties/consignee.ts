import { countriesNamedIn } from '../../../certificate/places/countries-named-in';
import { englishName, printedName } from '../../../certificate/places/printed-name';
import { factOn } from '../../../rulebook/fact';
import { destinationOf } from '../../country-of';
import { intermediaryIn, withoutIntermediary } from '../../intermediary';
import { endsInPlaceOf, withCountry } from '../../place-at-end';
import { say } from '../../say';
import type { Rule } from '../../rule';

const toOrder = /\bTO\s+(?:THE\s+)?ORDER\b|\bTO\s+WHOM\s+IT\s+MAY\s+CONCERN\b/i;
/** Types outside the agreements and those whose notes take TO ORDER though the rulebook names no words. */
const orderTypes: ReadonlySet<string> = new Set(['C', 'G', 'B', 'R', 'T', 'TR', 'PR']);

/** The consignee names its country: one, and on preferential certificates that of destination. */
export const consignee: Rule = {
  id: 'parties/consignee-country',
  sources: ['return-reasons', 'review-errors'],
  *check({ application, certType, rules, day }) {
    const text = application.CertificateHead.Consignee;
    if (!text?.trim() || !certType || certType === 'H' || /[\u3400-\u9FFF]/.test(text)) return;
    const path = 'CertificateHead.Consignee';
    const rule = rules && factOn(rules.parties, day)?.value;
    if (toOrder.test(text)) {
      const taken = orderTypes.has(certType) || (rule?.consigneeWords.some((words) => toOrder.test(words)) ?? false);
      if (!taken) yield { path, severity: 'hint', message: say('本类证书一般须填进口方的具体收货人，不填 TO ORDER，请先向签证机构确认。', 'This type usually wants a named consignee in the importing country instead of TO ORDER: check with the issuing office first.') };
      return;
    }
    const countries = countriesNamedIn(withoutIntermediary(text));
    const destination = destinationOf(application);
    const parties = rules && factOn(rules.destinations, day)?.value;
    // GEORGIA 30301 may be the state or the country: nobody can say unless the goods go elsewhere.
    if (countries.length === 0 && new Set(text.toUpperCase().split(/[^A-Z]+/)).has(destination ? printedName(destination) : 'GEORGIA')) return;
    if (countries.length === 0) {
      const sure = destination && !intermediaryIn(text) && endsInPlaceOf(text, destination.alpha2) ? printedName(destination) : null;
      yield { path, severity: 'warning', ...(sure && { fix: { label: say(`加上 ${sure}`, `Add ${sure}`), edits: [{ path, value: withCountry(text, sure) }] } }), message: say(`进口商栏未见国家（地区）名${destination ? `，请在地址后加 ${printedName(destination)}` : ''}。`, `The consignee names no country${destination ? `: add ${printedName(destination)} behind the address` : ''}.`) };
    } else if (countries.length > 1) {
      yield { path, severity: 'warning', message: say(`进口商栏出现多个国家（地区）：${countries.map((country) => country.zh).join('、')}；街道名、公司名除外，请只留收货人所在国。`, `The consignee names several countries: ${countries.map((country) => englishName(country)).join(', ')}. Unless one belongs to a street or company name, keep only the one it resides in.`) };
    } else if (destination && parties && parties !== '*' && parties.includes(destination.alpha2)) {
      const [named] = countries;
      // Switzerland and Liechtenstein are one customs territory.
      if (!named || named === destination || (certType === 'S' && parties.includes(named.alpha2))) return;
      if (rule?.consigneeIn === 'agreement-parties' && (named.alpha2 === 'CN' || parties.includes(named.alpha2))) return;
      yield { path, severity: 'warning', message: say(`进口商在${named.zh}，目的国是${destination.zh}；优惠证书的收货人应在进口方。`, `The consignee is in ${englishName(named)}, the destination is ${englishName(destination)}: on preferential certificates the consignee resides in the importing country.`) };
    }
  },
};
