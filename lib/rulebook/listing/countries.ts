import { countryByAlpha2 } from '../../certificate/places/country';
import { englishName } from '../../certificate/places/printed-name';
import type { Destinations } from '../certificate';
import { whole, type Told } from './told';

/** Countries and regions by name; `none` is what an empty list means. */
export function tellCountries(codes: Destinations, none: Told): Told {
  if (codes === '*') return whole('所有国家和地区', 'All countries and regions');
  if (codes.length === 0) return none;
  const found = codes.flatMap((code) => countryByAlpha2(code) ?? []);
  return whole(found.map(({ zh }) => zh).join('、'), found.map((country) => englishName(country)).join(', '));
}
