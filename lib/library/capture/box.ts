import { countriesNamedIn } from '../../certificate/places/countries-named-in';
import { countryByText } from '../../certificate/places/country';
import { boxText } from '../box-text';
import type { PartyRecord } from '../records';
import { words } from './words';

/** Name, address and country of a company as they stand in its box. */
export interface BoxParts {
  readonly name: string;
  readonly address: string;
  /** ISO 3166-1 alpha-2, '' where none is named. */
  readonly country: string;
}

/** A name goes over so many lines at most. */
const nameLines = 3;

/**
 * Takes the text of an exporter's or consignee's box apart. `known` are the companies of that role: a name that goes over
 * several lines is told by them, and else is the first line. What follows VIA or O/B is another company's. Null for an empty box and
 * for TO ORDER.
 */
export function boxParts(text: string | undefined, known: readonly PartyRecord[]): BoxParts | null {
  const all = (text ?? '').split(/\r?\n/).map((line) => line.trim()).filter(Boolean);
  const end = all.findIndex((line, at) => at > 0 && otherCompany.test(line));
  const lines = end < 0 ? all : all.slice(0, end);
  const [first = ''] = lines;
  if (words(first) === '' || /^TO (?:THE )?ORDER\b/i.test(first)) return null;
  const names = new Set(known.map(({ name }) => words(name)));
  const long = Array.from({ length: Math.min(nameLines, lines.length) }, (_, index) => index + 1).findLast((count) => names.has(words(lines.slice(0, count).join(''))));
  const of = long ?? 1;
  const rest = lines.slice(of);
  const last = rest.at(-1) ?? '';
  const country = countryByText(last.replace(/[.,;\s]+$/, ''));
  return {
    name: lines.slice(0, of).join(' '),
    // A country that stands alone on the last line is written from its code again.
    address: (country ? rest.slice(0, -1) : rest).join('\n'),
    country: country?.alpha2 ?? countriesNamedIn(rest.join('\n')).at(-1)?.alpha2 ?? '',
  };
}

const otherCompany = /^(?:VIA|O\/B|ON BEHALF OF)\b/i;

/** Whether the box says what the record says, line ends and punctuation aside. */
export const saysTheSame = (text: string | undefined, party: PartyRecord): boolean => words(text) === words(boxText(party));
