import type { Application } from '../certificate/application';
import type { Country } from '../certificate/places/country';
import { printedName } from '../certificate/places/printed-name';
import { countryStated } from './context';

/** A third-party company as the application states it. */
export interface ThirdPartyCompany {
  readonly name: string;
  readonly country: Country | null;
  /** Name, address and country in capitals, one line each; null unless all are known and in Latin script. */
  readonly lines: readonly string[] | null;
}

/** The first company of the third-party list that has a name, or null. */
export function thirdPartyCompany({ NonpartyCorp }: Application): ThirdPartyCompany | null {
  const row = NonpartyCorp.find(({ EntName }) => EntName?.trim());
  if (!row) return null;
  const country = countryStated(row.EntCountryCode, row.EntCountryName);
  const lines = [row.EntName, row.EntAddr, country && printedName(country)].map((line) => (line ?? '').replaceAll(/\s+/g, ' ').trim().toUpperCase());
  return { name: (row.EntName ?? '').trim(), country, lines: lines.every(isPrintable) ? lines : null };
}

const isPrintable = (line: string): boolean => /^[\u0020-\u007E]+$/.test(line);
