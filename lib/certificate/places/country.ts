import { countryAliases } from './country-aliases';
import { countryLines } from './generated/countries';
import { remembered } from '../remembered';

/** A country or region. `zh` is the name that mainland customs uses (中国香港, 中国澳门, 中国台湾). */
export interface Country {
  readonly alpha2: string;
  readonly alpha3: string;
  /** ISO 3166-1 numeric, three digits: the code of the message (156, not 142). */
  readonly numeric: string;
  readonly zh: string;
  readonly en: readonly string[];
}

/** The country with that ISO alpha-2 code in any case, or null. */
export const countryByAlpha2 = (code: string): Country | null => tables().byAlpha2.get(code.toUpperCase()) ?? null;

/** The country with that ISO alpha-3 code in any case (customs declarations carry it), or null. */
export const countryByAlpha3 = (code: string): Country | null => tables().byAlpha3.get(code.toUpperCase()) ?? null;

/** The country with that ISO numeric code; leading zeros may be missing ('36' is '036'). Null when there is none. */
export const countryByNumeric = (code: string): Country | null =>
  /^\d{1,4}$/.test(code) ? (tables().byNumeric.get(code.replace(/^0+/, '').padStart(3, '0')) ?? null) : null;

/**
 * The country whose name the whole text is, in English or Chinese, without regard to case, punctuation and accents;
 * null when it is none or could be two (CONGO).
 */
export function countryByText(text: string): Country | null {
  const key = nameKey(text);
  const { byName } = tables();
  return byName.get(key) ?? byName.get(key.replace(/^THE /, '')) ?? greaterChina(key);
}

/** How names are compared: upper case, no accents, dots and apostrophes dropped, other punctuation a blank. */
export const nameKey = remembered((text) =>
  text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F.'’]/g, '')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9\u3400-\u9FFF]+/g, ' ')
    .trim());

/** Name key → country, without names that two countries share. */
export const countryNames = (): ReadonlyMap<string, Country> => tables().byName;

/** "HONG KONG, CHINA", "TAIWAN, P.R. CHINA", "CHINA HONG KONG". */
function greaterChina(key: string): Country | null {
  const region = key.replace(/^CHINA | (?:P ?R ?)?(?:OF )?CHINA$/g, '');
  const found = region === key ? null : tables().byName.get(region);
  return found && ['HK', 'MO', 'TW'].includes(found.alpha2) ? found : null;
}

interface Tables {
  readonly byAlpha2: Map<string, Country>;
  readonly byAlpha3: Map<string, Country>;
  readonly byNumeric: Map<string, Country>;
  readonly byName: Map<string, Country>;
}

let made: Tables | undefined;

/** Built on first use: a page without a form never pays for it. */
function tables(): Tables {
  if (made) return made;
  const byAlpha2 = new Map<string, Country>();
  const byAlpha3 = new Map<string, Country>();
  const byNumeric = new Map<string, Country>();
  const byName = new Map<string, Country>();
  const shared = new Set<string>();
  const give = (name: string, country: Country): void => {
    const key = nameKey(name);
    const other = byName.get(key);
    if (other && other !== country) shared.add(key);
    else if (key) byName.set(key, country);
  };
  for (const line of countryLines.split('\n')) {
    const [alpha2 = '', third = '', numeric = '', zh = '', ...en] = line.split('|');
    const alpha3 = third.length === 1 ? alpha2 + third : third;
    const country: Country = { alpha2, alpha3, numeric, zh, en };
    byAlpha2.set(alpha2, country);
    byAlpha3.set(alpha3, country);
    byNumeric.set(numeric, country);
    for (const name of [zh, ...en]) give(name, country);
  }
  for (const line of countryAliases.split('\n')) {
    const [alpha2 = '', ...names] = line.split('|');
    const country = byAlpha2.get(alpha2);
    if (country) for (const name of names) give(name, country);
  }
  for (const key of shared) byName.delete(key);
  made = { byAlpha2, byAlpha3, byNumeric, byName };
  return made;
}
