import { countryByAlpha2 } from '../../../certificate/places/country';
import { portCountries } from '../../../certificate/places/port';
import { englishName } from '../../../certificate/places/printed-name';
import { countryOf, destinationOf } from '../../country-of';
import { readRoute } from '../../route';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';

/** The transit fields and VIA in the transport sentence say the same. */
export const transit: Rule = {
  id: 'transport/transit',
  sources: ['review-errors'],
  *check({ application, certType }) {
    const head = application.CertificateHead;
    const country = countryOf(head.TransCountryCode, head.TransCountryName);
    if (country && (country.alpha2 === 'CN' || country === destinationOf(application))) {
      yield {
        path: head.TransCountryCode ? 'CertificateHead.TransCountryCode' : 'CertificateHead.TransCountryName',
        severity: 'warning',
        message: say(`中转国不能是出口国或目的国（${country.zh}）；没有第三国中转的不填。`, `${englishName(country)} is no country of transit: leave the field empty unless the goods pass through a third country.`),
      };
      return;
    }
    if (!head.TransDetails?.trim() || certType === 'H') return;
    const { from, to, via } = readRoute(head.TransDetails);
    if (!from || !to) return;
    const port = head.TransPort?.trim() ?? '';
    const viaCountries = via.flatMap((place) => portCountries(place));
    // WITH TRANSHIPMENT AT BUSAN and W/T SINGAPORE name it as well.
    const named = /\b(?:TRANS?SHIP[A-Z]*|W\s*\/\s*T|THROUGH|IN\s+TRANSIT)\b/i.test(head.TransDetails);
    if (via.length === 0 && !named && (country || port)) {
      yield {
        path: 'CertificateHead.TransDetails',
        severity: 'warning',
        message: say(`填有中转${country ? country.zh : `港“${shown(port)}”`}，运输细节却没有 VIA，请核对。`, `Transit through ${country ? englishName(country) : shown(port)} is entered, but the transport details have no VIA: check which is right.`),
      };
    } else if (country && viaCountries.length > 0 && !viaCountries.includes(country.alpha2)) {
      const where = viaCountries.map((code) => countryByAlpha2(code));
      yield {
        path: head.TransCountryCode ? 'CertificateHead.TransCountryCode' : 'CertificateHead.TransCountryName',
        severity: 'warning',
        message: say(`中转国填${country.zh}，运输细节 VIA 的地点在${where.map((one) => one?.zh).join('、')}，请核对。`, `The country of transit is ${englishName(country)}, but VIA names a place in ${where.map((one) => one && englishName(one)).join(', ')}: check which is right.`),
      };
    }
  },
};
