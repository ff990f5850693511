import { countryNames, nameKey, type Country } from './country';

/**
 * The countries that a text names as whole words, each once, in order of first mention. Meant for addresses.
 * Left out where the word is something else: part of a street (CHINA ROAD, HONG KONG MIDDLE RD, JALAN CHINA), of a
 * company's or bank's name (HONGKONG MACHINERY CO. LTD, PT KOREA MOTOR, BANK OF CHINA), of a longer name (PAPUA NEW GUINEA, NEW MEXICO), a US state (GEORGIA 30301), or a
 * word with another meaning inside a sentence (FROZEN TURKEY LEGS). HONG KONG, CHINA names Hong Kong alone.
 */
export function countriesNamedIn(text: string): readonly Country[] {
  const found: Country[] = [];
  const words: Word[] = text.split(/[\n,;，；]/).flatMap(segmentWords);
  for (let at = 0; at < words.length; ) {
    const match = longestName(words, at);
    if (!match) {
      at += 1;
      continue;
    }
    const after = at + match.length;
    if (countsAsName(words, at, after) && !regionOfChina(words, at, after, match.country)) found.push(match.country);
    at = after;
  }
  for (const country of chineseNames(text)) found.push(country);
  const usNamed = found.some((country) => country.alpha2 === 'US');
  return [...new Set(found)].filter((country) => !(usNamed && country.alpha2 === 'GE'));
}

interface Word {
  readonly text: string;
  /** Number of words after it in its segment (between commas or line ends). */
  readonly left: number;
  /** A company's form (CO, LTD …) follows in its segment. */
  readonly company: boolean;
}

const companyForm = /^(?:CO|COLTD|LTD|LTDA|LIMITED|CORP|CORPORATION|COMPANY|INC|LLC|LLP|GMBH|AG|BV|NV|PTE|PTY|SDN|BHD|JSC|PLC|SA|SAC|SPA|SRL|KK|GROUP|HOLDINGS?|INDUSTR(?:Y|IES)|TRADING|ENTERPRISES?|IMPORT|EXPORT|IE|EIRL|SAS|SARL|SAA|OYJ|ASA|APS|EHF|KFT|DOO|SRO|LDA|KG|PVT|TBK|FZE|FZCO|WLL|PJSC|OJSC|BERHAD|TNHH|EST)$/;
const street = /^(?:ROAD|RD|STREET|ST|AVENUE|AVE|BLVD|BOULEVARD|LANE|DRIVE|WAY|SQUARE|PLAZA|TOWER|BUILDING|BLDG|MANSION|HOTEL|BANK|CENTRE|CENTER|HOUSE|PARK|ESTATE|WARE|TOWN|CLUSTER)$/;
const streetBefore = /^(?:JALAN|JL|JLN|RUE|RTE|ROUTE|CALLE|CARRERA|AV|AVDA|AVENIDA|JR|JIRON|PASEO|RUA|ULITSA|LORONG|SOI)$/;
/** Between the street and its name: AV. REPUBLICA DE PANAMA, RUE DE SUISSE. */
const joining = /^(?:DE|DEL|DO|DA|LA|REPUBLICA|REP)$/;
/** Forms that stand before the name. */
const formBefore = /^(?:PT|OOO|TOO|UD)$/;
const quarter = /^(?:EAST|WEST|NORTH|SOUTH|MIDDLE|CENTRAL|[ESWNM])$/;
/** Names that are also goods, first names or places elsewhere: count only at the end of a segment. */
const twoFaced = new Set(['TURKEY', 'JERSEY', 'GUERNSEY', 'CHAD', 'JORDAN', 'GEORGIA', 'NIGER', 'LEBANON', 'CUBA', 'MALI', 'US', 'UK', 'HK', 'LAO', 'WALES', 'CZECH', 'DRC', 'VATICAN']);
const before = /^(?:NEW|SOUTH|NORTH)$/;

function segmentWords(segment: string): Word[] {
  const words = nameKey(segment).split(' ').filter(Boolean);
  const lastForm = words.findLastIndex((word) => companyForm.test(word));
  const ahead = formBefore.test(words[0] ?? '');
  // The last word behind PT may be the address: PT MAJU JAYA INDONESIA.
  return words.map((text, index) => ({ text, left: words.length - 1 - index, company: index < lastForm || (ahead && index < words.length - 1) }));
}

let byFirstWord: Map<string, { words: string[]; country: Country }[]> | undefined;

function longestName(words: readonly Word[], at: number): { length: number; country: Country } | null {
  if (!byFirstWord) {
    byFirstWord = new Map();
    for (const [name, country] of countryNames()) {
      const parts = name.split(' ');
      const [first = ''] = parts;
      const list = byFirstWord.get(first) ?? [];
      list.push({ words: parts, country });
      byFirstWord.set(first, list);
    }
    for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  }
  const hit = byFirstWord.get(words[at]?.text ?? '')?.find((name) => name.words.every((word, i) => words[at + i]?.text === word));
  return hit ? { length: hit.words.length, country: hit.country } : null;
}

function countsAsName(words: readonly Word[], at: number, after: number): boolean {
  const last = words[after - 1];
  if (!last || last.company) return false;
  const next = last.left > 0 ? words[after]?.text : undefined;
  const next2 = last.left > 1 ? words[after + 1]?.text : undefined;
  if (next && (street.test(next) || (next2 !== undefined && /^[A-Z]+$/.test(next) && street.test(next2) && !companyForm.test(next)) || (quarter.test(next) && next2 !== undefined && street.test(next2)))) return false;
  const previous = words[at - 1];
  if (previous && previous.left > last.left && (followsStreet(words, at) || (previous.text === 'OF' && words[at - 2]?.text === 'BANK'))) return false;
  if (after - at > 1) return true;
  const name = words[at]?.text ?? '';
  if (before.test(words[at - 1]?.text ?? '') && /^(?:JERSEY|MEXICO|GUINEA|GEORGIA|ENGLAND|WALES)$/.test(name)) return false;
  if (!twoFaced.has(name)) return true;
  if (name === 'GEORGIA' && next !== undefined && /^\d{5}$/.test(next)) return false;
  return next === undefined || /^\d+$/.test(next) || /^(?:TEL|FAX|ATTN|ZIP)$/.test(next);
}

function followsStreet(words: readonly Word[], at: number): boolean {
  let back = at - 1;
  while (joining.test(words[back]?.text ?? '')) back -= 1;
  const word = words[back];
  // In the same segment: what is left behind a word grows by one with each step back.
  return word !== undefined && word.left === (words[at]?.left ?? 0) + at - back && streetBefore.test(word.text);
}

/** CHINA beside HONG KONG, MACAO or TAIWAN says which Hong Kong, not that the place is in the mainland. */
function regionOfChina(words: readonly Word[], at: number, after: number, country: Country): boolean {
  if (country.alpha2 !== 'CN') return false;
  const next = longestName(words, after)?.country.alpha2;
  if (next && regions.has(next)) return true;
  return [1, 2, 3].some((back) => {
    const match = at - back >= 0 ? longestName(words, at - back) : null;
    return match !== null && match.length === back && regions.has(match.country.alpha2);
  });
}

const regions = new Set(['HK', 'MO', 'TW']);

function chineseNames(text: string): Country[] {
  if (!/[\u3400-\u9FFF]/.test(text)) return [];
  const names = [...countryNames()].filter(([name]) => /^[\u3400-\u9FFF]/.test(name)).sort(([a], [b]) => b.length - a.length);
  let rest = text;
  const found: { at: number; country: Country }[] = [];
  for (const [name, country] of names) {
    const at = rest.indexOf(name);
    if (at < 0) continue;
    found.push({ at, country });
    rest = rest.replaceAll(name, ' '.repeat(name.length));
  }
  return found.sort((a, b) => a.at - b.at).map(({ country }) => country);
}
