import { nearPort } from '../../../certificate/places/near-port';
import { portCountries } from '../../../certificate/places/port';
import { destinationOf } from '../../country-of';
import { dischargePlaces, loadingPlace } from '../../route';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';

/** A port typed by hand that is one letter off a port of the country where it should be. */
export const portMisspelt: Rule = {
  id: 'transport/port-misspelt',
  sources: ['return-reasons', 'smart-review-2020'],
  *check({ application, certType }) {
    const destination = destinationOf(application)?.alpha2;
    const loading = certType === 'TR' ? null : loadingPlace(application);
    const places = [[loading, 'CN'], ...dischargePlaces(application).map((place) => [place, destination] as const)] as const;
    for (const [place, country] of places) {
      if (!place || !country) continue;
      const { path, text } = place;
      const near = unnamed(text) ? nearPort(text, country) : null;
      if (!near) continue;
      yield {
        path,
        severity: 'hint',
        message: say(`“${shown(text)}”未在港口表中查到，是否为 ${near}？请从下拉列表选择港口。`, `"${shown(text)}" was not found among the ports known here; is ${near} meant? Choose the port from the list.`),
      };
    }
  },
};

/** No port of that name is known: what stands before the country names none. */
const unnamed = (text: string): boolean => portCountries(text.split(/[,，]/)[0] ?? '').length === 0;
