import { countryByText } from '../../../certificate/places/country';
import { portCountries, samePlace } from '../../../certificate/places/port';
import { readRoute } from '../../route';
import { say, shown } from '../../say';
import { han } from '../../text-repair';
import type { Rule } from '../../rule';

/** The transport sentence names the ports that stand in the port fields, at its ends or on the way (FROM SUZHOU … VIA MANZHOULI). */
export const detailsAndPorts: Rule = {
  id: 'transport/details-and-ports',
  sources: ['review-errors'],
  *check({ application: { CertificateHead: head }, certType }) {
    if (!head.TransDetails || certType === 'H') return;
    const route = readRoute(head.TransDetails);
    const onTheWay = (port: string): boolean => route.via.some((place) => samePlace(place, port));
    const differs = (place: string | null, ...ports: (string | undefined)[]): boolean => {
      const known = ports.map((port) => port?.trim() ?? '').filter(Boolean);
      // A name in Chinese cannot be compared; a country alone holds all its ports.
      return place !== null && known.length > 0 && !known.some((port) => han.test(port) || samePlace(place, port) || onTheWay(port) || isCountryOf(place, port) || isCountryOf(port, place));
    };
    const path = 'CertificateHead.TransDetails';
    if (differs(route.from, head.LoadPort)) {
      yield { path, severity: 'warning', message: say(`运输细节的启运地“${shown(route.from ?? '')}”与启运港“${shown(head.LoadPort ?? '')}”不一致，请核对。`, `Transport details start at "${shown(route.from ?? '')}", the port of loading is "${shown(head.LoadPort ?? '')}": check which is right.`) };
    }
    if (differs(route.to, head.UnloadPort, head.DestPort)) {
      yield { path, severity: 'warning', message: say(`运输细节的到达地“${shown(route.to ?? '')}”与卸货港/目的港“${shown(head.UnloadPort || head.DestPort || '')}”不一致，请核对。`, `Transport details end at "${shown(route.to ?? '')}", the port of discharge is "${shown(head.UnloadPort || head.DestPort || '')}": check which is right.`) };
    }
  },
};

/** True where the place is a country and the port lies in it. */
function isCountryOf(place: string, port: string): boolean {
  const country = countryByText(place.replaceAll(/\b(?:MAIN|ANY)?\s*PORTS?\b(?:\s+IN\b)?|\bANY\b/gi, ' '));
  return country !== null && portCountries(port).includes(country.alpha2);
}
