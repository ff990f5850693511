import { portCountries } from '../certificate/places/port';

/** True where an address that names no country ends in a place that only that country (alpha-2) has. */
export function endsInPlaceOf(address: string, alpha2: string): boolean {
  const last = address.split(/[\n,]/).map((part) => part.replace(/[\s.]+$/, '').replace(/\s+\d{3,7}$/, '').trim()).findLast(Boolean);
  const countries = portCountries(last ?? '');
  return countries.length === 1 && countries[0] === alpha2;
}

/** The address with the country behind it. */
export const withCountry = (address: string, country: string): string => `${address.trimEnd().replace(/[,.]$/, '')}, ${country}`;
