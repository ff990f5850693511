import { countryByAlpha2, countryByText, nameKey, type Country } from './country';
import { portLines } from './generated/ports';
import { portSupplement } from './port-supplement';

/**
 * The countries (alpha-2) that have a port, airport or station of the name in `text`; empty when the name is unknown:
 * then nothing can be said. A country written behind the name decides ("NINGBO, CHINA"), also for a name that is
 * unknown otherwise; a country alone is that country ("SWITZERLAND"). Text in brackets and after VIA is left out.
 */
export function portCountries(text: string): readonly string[] {
  const place = text.slice(0, 300).replaceAll(/[(（][^)）]*[)）]?/g, ' ').replace(/\bVIA\b.*/is, ' ').trim();
  if (!place) return [];
  const whole = countryByText(place);
  const segments = place.split(/[,，/]/).map((part) => part.trim()).filter(Boolean);
  const named = whole ?? countryBehind(segments);
  const known = lookup(segments, place);
  if (!named) return known;
  if (known.length === 0 || known.includes(named.alpha2)) return [named.alpha2];
  return isState(named) ? known : [named.alpha2];
}

/** How port names are compared: letters and digits, upper case, without PORT or HARBOUR. As scripts/generate.mjs. */
export const portKey = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .toUpperCase()
    .replaceAll(/\b(PORT OF|PORT|HARBOUR|HARBOR)\b/g, '')
    .replaceAll(/[^A-Z0-9]/g, '');

/** Names of one place, and a city with its ports: transport documents use one or the other. As port keys. */
const otherNames: readonly ReadonlySet<string>[] = [
  'CHITTAGONG CHATTOGRAM', 'BUSAN PUSAN', 'INCHEON INCHON', 'HOCHIMINH HOCHIMINHCITY HCMC HCM SAIGON CATLAI CAIMEP', 'YANGON RANGOON', 'JAKARTA TANJUNGPRIOK TGPRIOK', 'SURABAYA TANJUNGPERAK',
  'MUMBAI BOMBAY NHAVASHEVA JNPT', 'KOLKATA CALCUTTA', 'CHENNAI MADRAS', 'KARACHI QASIM MUHAMMADBINQASIM', 'SIHANOUKVILLE KAMPONGSOM', 'KLANG KELANG NORTHPORT WESTPORT', 'LIMON MOIN', 'ODESSA ODESA',
  'GENOA GENOVA', 'LIVORNO LEGHORN', 'GOTHENBURG GOTEBORG', 'BASEL BASLE', 'BELGRADE BEOGRAD', 'MANILA NORTHMANILA SOUTHMANILA',
  'SHENZHEN YANTIAN SHEKOU CHIWAN DACHANBAY', 'GUANGZHOU NANSHA HUANGPU', 'TIANJIN XINGANG TIANJINXINGANG XINGANGTIANJIN', 'NINGBO BEILUN MEISHAN', 'SHANGHAI YANGSHAN WAIGAOQIAO PUDONG', 'XIAMEN AMOY HAICANG', 'ZHUHAI GAOLAN', 'HONGKONG KWAICHUNG', 'KASHGAR KASHI', 'HORGOS KHORGOS', 'ERENHOT ERLIAN ERLIANHAOTE',
].map((names) => new Set(names.split(' ')));

/** True when both texts name the same place: one key begins or ends with the other ("NINGBO" and "NINGBO, CHINA"). */
export function samePlace(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => portKey(text.replaceAll(/[(（][^)）]*[)）]?/g, ' ').split(/[,，]/)[0] ?? ''));
  if (!left || !right) return false;
  if (left === right || otherNames.some((names) => names.has(left) && names.has(right))) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length > 3 && (long.startsWith(short) || long.endsWith(short));
}

/** GEORGIA behind a port may be the US state. */
const isState = (country: Country): boolean => country.alpha2 === 'GE';

/** The country in the last segment, or in the last words of the only one ("NINGBO CHINA"). Two letters may be a state. */
function countryBehind(segments: readonly string[]): Country | null {
  const last = segments.at(-1) ?? '';
  if (segments.length > 1) {
    const two = /^[A-Za-z]{2}$/.test(last) ? countryByAlpha2(last) : null;
    if (two) return lookup(segments.slice(0, -1), segments[0] ?? '').includes(two.alpha2) ? two : null;
    const behind = countryByText(last) ?? countryByText(segments.slice(-2).join(' '));
    if (behind) return behind;
  }
  const words = nameKey(last).split(' ');
  for (let from = 1; from < words.length; from += 1) {
    const country = countryByText(words.slice(from).join(' '));
    if (country && !/^[A-Z]{2}$/.test(words.slice(from).join(''))) return country;
  }
  return null;
}

/** The name as a whole, its first part, its last part, and each without what does not tell ports apart. */
function lookup(segments: readonly string[], place: string): readonly string[] {
  const first = segments[0] ?? '';
  const bare = nameKey(first).replaceAll(/\b(?:NEW PORT|SEAPORT|AIRPORT|INTL|INTERNATIONAL|CONTAINER|TERMINAL|RAILWAY|STATION|CITY|ICD)\b/g, ' ');
  for (const name of [place, first, bare]) {
    const countries = ports().get(portKey(name));
    if (countries) return countries;
  }
  return [];
}

let made: Map<string, string[]> | undefined;

/** Port key → countries; built on first use. */
function ports(): Map<string, string[]> {
  if (made) return made;
  made = new Map();
  for (const line of `${portLines}\n${portSupplement}`.split('\n')) {
    const country = line.slice(0, 2);
    for (const name of line.slice(3).split(',')) {
      const list = made.get(name);
      if (!list) made.set(name, [country]);
      else if (!list.includes(country)) list.push(country);
    }
  }
  return made;
}
