import type { Country } from '../certificate/places/country';
import type { LocalText } from '../certificate/text';
import { text } from '../rulebook/state';

const regions = new Map([
  ['HK', 'Hong Kong, China'],
  ['MO', 'Macao, China'],
  ['TW', 'Taiwan, China'],
]);

/** The name of a country in both languages; Hong Kong, Macao and Taiwan as mainland customs writes them. */
export const countryName = ({ alpha2, zh, en: [english = alpha2] }: Country): LocalText =>
  text(zh, regions.get(alpha2) ?? english);

/** True for Hong Kong, Macao and Taiwan. */
export const isChineseRegion = ({ alpha2 }: Country): boolean => regions.has(alpha2);
