import { countryByAlpha2, countryNames, type Country } from '../certificate/places/country';
import { englishName, printedName } from '../certificate/places/printed-name';
import type { LocalText } from '../certificate/text';

/** The name of a country as it stands in the boxes of a certificate: English, upper case. '' for an unknown code. */
export function printedCountry(alpha2: string): string {
  const country = countryByAlpha2(alpha2);
  return country ? printedName(country) : '';
}

/** The name of a country in both languages, or null for an unknown code. */
export function countryName(alpha2: string): LocalText | null {
  const country = countryByAlpha2(alpha2);
  return country && nameOf(country);
}

/** All countries and regions, to choose from. */
export const allCountries = (): readonly { readonly alpha2: string; readonly name: LocalText }[] =>
  [...new Set(countryNames().values())].map((country) => ({ alpha2: country.alpha2, name: nameOf(country) }));

const nameOf = (country: Country): LocalText => ({ 'zh-CN': country.zh, en: englishName(country) });
