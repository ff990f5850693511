import { countryByAlpha2 } from '../../../certificate/places/country';
import { landlocked } from '../../../certificate/places/landlocked';
import { portCountries } from '../../../certificate/places/port';
import { englishName } from '../../../certificate/places/printed-name';
import { factOn } from '../../../rulebook/fact';
import { destinationOf } from '../../country-of';
import { dischargePlaces, readRoute } from '../../route';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';

/**
 * Goods are discharged in the country of destination. Unknown ports and most land-locked destinations are left
 * alone. A warning outside the agreements, where goods often go on by land; where the other port or the end of the route
 * lies there; and in another country of an agreement of many, which notes on FORM E accept.
 */
export const dischargePort: Rule = {
  id: 'transport/discharge-port-outside-destination',
  sources: ['return-reasons'],
  *check({ application, certType, rules, day }) {
    const destination = destinationOf(application);
    if (!certType || !destination) return;
    const parties = rules && factOn(rules.destinations, day)?.value;
    // Goods for a country without a coast come through another, under ASEAN and RCEP through another party.
    const inland = landlocked.has(destination.alpha2);
    const many = Array.isArray(parties) && parties.length > 2 ? parties : null;
    const through = inland ? many : null;
    if (inland && !through) return;
    const underAgreement = parties !== '*' && (parties?.includes(destination.alpha2) ?? false);
    const places = dischargePlaces(application);
    const end = readRoute(application.CertificateHead.TransDetails ?? '').to ?? '';
    const arrives = [...places.map(({ text }) => text), end].some((text) => portCountries(text).includes(destination.alpha2));
    for (const place of places) {
      const countries = portCountries(place.text);
      if (countries.length === 0 || countries.includes(destination.alpha2) || countries.some((code) => through?.includes(code))) continue;
      const where = countries.map((code) => countryByAlpha2(code)?.zh ?? code).join('、');
      const whereInEnglish = countries.map((code) => countryByAlpha2(code)?.en[0] ?? code).join(', ');
      yield {
        path: place.path,
        severity: underAgreement && !arrives && !inland && !countries.some((code) => many?.includes(code)) ? 'error' : 'warning',
        message: say(`“${shown(place.text)}”在${where}，不在目的国${destination.zh}；请核对港口或目的国。`, `"${shown(place.text)}" is in ${whereInEnglish}, not in ${englishName(destination)}: check the port or the destination.`),
      };
    }
  },
};
