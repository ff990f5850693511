import { landlocked as landlockedCountries } from '../../../certificate/places/landlocked';
import { portCountries } from '../../../certificate/places/port';
import { englishName } from '../../../certificate/places/printed-name';
import { destinationOf } from '../../country-of';
import { dischargePlaces, readRoute } from '../../route';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';

/** By sea all the way to a country without a coast. */
export const landlocked: Rule = {
  id: 'transport/by-sea-to-landlocked',
  sources: ['review-errors'],
  *check({ application }) {
    const head = application.CertificateHead;
    const destination = destinationOf(application);
    if (!destination || !landlockedCountries.has(destination.alpha2)) return;
    const route = readRoute(head.TransDetails ?? '');
    const means = `${head.TransMeans ?? ''} ${route.by ?? ''}`;
    if (!/\b(?:SEA|VESSEL|SHIP|OCEAN)\b/i.test(means) || /\b(?:RAIL|TRUCK|ROAD|AIR|LAND|TRAIN)/i.test(`${means} ${head.TransDetails ?? ''}`) || route.via.length > 0) return;
    const inland = dischargePlaces(application).find((place) => portCountries(place.text).includes(destination.alpha2));
    if (!inland) return;
    yield {
      path: inland.path,
      severity: 'hint',
      message: say(`${destination.zh}是内陆国，海运不能直达“${shown(inland.text)}”；请补写中转港或后段运输方式。`, `${englishName(destination)} has no coast: goods cannot reach "${shown(inland.text)}" by sea alone. Add the transit port or the onward means.`),
    };
  },
};
