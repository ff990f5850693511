import { countryByAlpha2, countryByNumeric } from '@/lib/certificate/places/country';
import { printedCountry } from '@/lib/library/country-name';
import type { TemplateRecord } from '@/lib/library/records';

type Head = TemplateRecord['head'];

/** The three fields of the header that name the destination: in English, by code, in Chinese. */
export const destinationTags = ['DestCountry', 'DestCountryCode', 'DestCountryName'] as const;

/** The country (alpha-2) of the destination, by its code; null when there is none. */
export const destinationOf = (head: Head): string | null => countryByNumeric(head['DestCountryCode'] ?? '')?.alpha2 ?? null;

/** The header with that destination in all three fields; without them for null. */
export function withDestination(head: Head, alpha2: string | null): Head {
  const rest = Object.fromEntries(Object.entries(head).filter(([tag]) => !destinationTags.some((one) => one === tag)));
  const country = alpha2 === null ? null : countryByAlpha2(alpha2);
  if (!country) return rest;
  return { ...rest, DestCountry: printedCountry(country.alpha2), DestCountryCode: country.numeric, DestCountryName: country.zh };
}

/** True when the three fields say just what the choice of the country says, so that they need not be shown one by one. */
export function destinationIsPlain(head: Head): boolean {
  const plain = withDestination({}, destinationOf(head));
  return destinationTags.every((tag) => head[tag] === plain[tag]);
}
