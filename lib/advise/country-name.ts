import type { Country } from '../certificate/places/country';
import { englishName } from '../certificate/places/printed-name';
import type { LocalText } from '../certificate/text';
import { text } from '../rulebook/state';

const regions: ReadonlySet<string> = new Set(['HK', 'MO', 'TW']);

/** The name of a country in both languages; Hong Kong, Macao and Taiwan as mainland customs writes them. */
export const countryName = (country: Country): LocalText => text(country.zh, englishName(country));

/** True for Hong Kong, Macao and Taiwan. */
export const isChineseRegion = ({ alpha2 }: Country): boolean => regions.has(alpha2);
