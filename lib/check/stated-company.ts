import { countriesNamedIn } from '../certificate/places/countries-named-in';
import { countryByText, type Country } from '../certificate/places/country';

/** A company written out in one go: name, address, country. */
export interface StatedCompany {
  readonly name: string;
  readonly address: string;
  readonly country: Country;
}

const form = /\b(?:CO|COMPANY|LTD|LIMITED|CORP|CORPORATION|INC|LLC|GMBH|PTE|BHD)\b\.?\)?$/i;

/**
 * The company that follows VIA, O/B or THIRD PARTY, where nothing is left to guess: a name that ends in a company's form,
 * an address, one country, and no other statement behind it. Else null.
 */
export function statedCompany(after: string): StatedCompany | null {
  const text = after.replace(/^\s*:?\s*/, '').trim();
  if (/[:*;=]|\b(?:VIA|O\/B|THIRD\s+PARTY)\b/i.test(text) || text.length > 300) return null;
  // CO., LTD is one form, not a name and an address; it stays as it stands.
  const joined = text.replaceAll(/\b((?:CO|PTE|SDN)\.?)(,?)(\s*)(?=(?:LTD|LIMITED|BHD)\b)/gi, (_, form: string, comma: string, gap: string) => `${form}${comma && '\u0001'}${gap && '\u0002'}`);
  const parts = joined.split(/\n|,/).map((part) => part.replaceAll('\u0001', ',').replaceAll('\u0002', ' ').trim()).filter(Boolean);
  const [first, ...rest] = parts;
  const [country, ...others] = countriesNamedIn(rest.join('\n'));
  if (!first || !form.test(first) || !country || others.length > 0) return null;
  // A country alone is no address.
  if (rest.every((part) => countryByText(part) === country)) return null;
  return { name: first, address: rest.join(', '), country };
}
