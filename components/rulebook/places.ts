import { i18n } from '#i18n';
import { countryName } from '@/lib/library/country-name';
import type { CertType } from '@/lib/certificate/types';
import { rulesOf } from '@/lib/rulebook';
import type { Destinations } from '@/lib/rulebook/certificate';
import { factOn, type IsoDate } from '@/lib/rulebook/fact';
import { localText, locale } from '../locale';

const nameOf = (alpha2: string): string => {
  const name = countryName(alpha2);
  return name ? localText(name) : alpha2;
};
const listed = (codes: readonly string[]): string => codes.map(nameOf).join(locale === 'en' ? ', ' : '、');
/** So many names stand for a list that is too long. */
const namesOfMany = 3;

/** Countries and regions by name; of more than `atMost` the first few, and how many there are. */
export function placesInShort(places: Destinations, atMost: number): string {
  if (places === '*') return i18n.t('rulebook.list.anywhere');
  if (places.length <= atMost) return listed(places);
  return i18n.t('rulebook.list.places', [listed(places.slice(0, namesOfMany)), String(places.length)]);
}

/** Where a type goes on that day, in a few words. */
export function destinationsInShort(type: CertType, day: IsoDate): string {
  const places = factOn(rulesOf(type).destinations, day)?.value;
  return places === undefined || places.length === 0 ? i18n.t('rulebook.list.noPlaces') : placesInShort(places, namesOfMany);
}
