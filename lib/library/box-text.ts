import { countriesNamedIn } from '../certificate/places/countries-named-in';
import { printedCountry } from './country-name';
import type { PartyRecord } from './records';

/**
 * The text of an exporter's or consignee's box: name, address, country, line by line, to the letter as recorded.
 * The country is added only where the address does not name it already.
 */
export const boxText = (party: PartyRecord): string => boxLines(party).join('\n');

/** Name, address and country on one line, as a third party is stated behind VIA or in a clause. */
export const oneLine = (party: PartyRecord): string => joined(boxLines(party));

/** The address on one line, without the country unless it is written there. */
export const addressOnOneLine = (party: PartyRecord): string => joined(addressLines(party));

function boxLines(party: PartyRecord): string[] {
  const country = printedCountry(party.country);
  const named = countriesNamedIn(party.address).some(({ alpha2 }) => alpha2 === party.country);
  return [party.name, ...addressLines(party), ...(country === '' || named ? [] : [country])];
}

const addressLines = ({ address }: PartyRecord): string[] => address.split(/\r?\n/).filter((line) => line.trim() !== '');

const joined = (lines: readonly string[]): string =>
  lines.map((line, index) => (index < lines.length - 1 ? `${line.replace(/[,\s]+$/, '')}, ` : line)).join('');
