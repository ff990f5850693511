import { portCountries } from '../../../certificate/places/port';
import { loadingPlace } from '../../route';
import { say, shown } from '../../say';
import type { Rule } from '../../rule';

/** Goods are loaded in mainland China; Hong Kong, Macao and Taiwan can only be places of transit. */
export const loadingPort: Rule = {
  id: 'transport/loading-port-outside-mainland',
  sources: ['customs-qa-2025', 'review-errors'],
  *check({ application, certType }) {
    const place = loadingPlace(application);
    if (!place || certType === 'TR') return;
    const countries = portCountries(place.text);
    if (countries.length === 0 || countries.includes('CN')) return;
    const transit = countries.some((country) => country === 'HK' || country === 'MO' || country === 'TW');
    yield {
      path: place.path,
      severity: 'warning',
      message: transit
        ? say(`启运港“${shown(place.text)}”不是内地口岸；请填内地离境口岸，该地作为中转写在卸货港后或 VIA 之后。`, `Port of loading "${shown(place.text)}" is not in the mainland: enter the mainland port; this place is transit, behind VIA.`)
        : say(`启运港“${shown(place.text)}”不在中国内地，请核对。`, `Port of loading "${shown(place.text)}" is not in mainland China: check it.`),
    };
  },
};
