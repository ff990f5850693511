import type { Application, NonpartyCorp } from '../certificate/application';
import { countryByAlpha2, countryByAlpha3, countryByNumeric, countryByText, type Country } from '../certificate/places/country';
import { declarationCountry } from './declaration-codes';

/**
 * The country that a code and names beside it mean: the ISO number, else what a customs-declaration code means, else
 * the first name that is one. Null where nothing is known or they contradict each other: then nobody may judge.
 */
export function countryOf(code: string | undefined, ...names: readonly (string | undefined)[]): Country | null {
  const named = firstNamed(names);
  const text = code?.trim() ?? '';
  if (!text) return named;
  const iso = countryByNumeric(text);
  if (iso && (!named || named === iso)) return iso;
  const other = countryByAlpha3(text) ?? (text.length === 2 ? countryByAlpha2(text) : null) ?? declarationCountry(text);
  if (iso) return named === other ? named : null;
  return !named || named === other || !other ? (named ?? other) : null;
}

/** The first of the names that is a country. */
export function firstNamed(names: readonly (string | undefined)[]): Country | null {
  for (const name of names) {
    const country = name ? countryByText(name) : null;
    if (country) return country;
  }
  return null;
}

/** The country of destination, as far as it is certain. */
export const destinationOf = ({ CertificateHead: head }: Application): Country | null =>
  countryOf(head.DestCountryCode, head.DestCountry, head.DestCountryName);

/** The country of a third-party company, as far as it is certain. */
export const companyCountry = (company: NonpartyCorp): Country | null =>
  countryOf(company.EntCountryCode, company.EntCountryName);
