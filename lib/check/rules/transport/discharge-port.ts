import { countryByAlpha2 } from '../../../certificate/places/country';
import { landlocked } from '../../../certificate/places/landlocked';
import { portCountries } from '../../../certificate/places/port';
import { englishName } from '../../../certificate/places/printed-name';
import { factOn } from '../../../rulebook/fact';
import { destinationOf } from '../../country-of';
import { dischargePlaces } from '../../route';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';

/**
 * Goods are discharged in the country of destination. Unknown ports and land-locked destinations are left alone;
 * outside the agreements, where goods often go on by land, it is a warning only.
 */
export const dischargePort: Rule = {
  id: 'transport/discharge-port-outside-destination',
  sources: ['return-reasons'],
  *check({ application, certType, rules, day }) {
    const destination = destinationOf(application);
    if (!certType || !destination || landlocked.has(destination.alpha2)) return;
    const parties = rules && factOn(rules.destinations, day)?.value;
    const underAgreement = parties !== '*' && (parties?.includes(destination.alpha2) ?? false);
    for (const place of dischargePlaces(application)) {
      const countries = portCountries(place.text);
      if (countries.length === 0 || countries.includes(destination.alpha2)) continue;
      const where = countries.map((code) => countryByAlpha2(code)?.zh ?? code).join('、');
      const whereInEnglish = countries.map((code) => countryByAlpha2(code)?.en[0] ?? code).join(', ');
      yield {
        path: place.path,
        severity: underAgreement ? 'error' : 'warning',
        message: say(`“${shown(place.text)}”在${where}，不在目的国${destination.zh}；请核对港口或目的国。`, `"${shown(place.text)}" is in ${whereInEnglish}, not in ${englishName(destination)}: check the port or the destination.`),
      };
    }
  },
};
