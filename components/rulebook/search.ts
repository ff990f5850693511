import { countryByAlpha2, countryByText, type Country } from '@/lib/certificate/places/country';
import { englishName } from '@/lib/certificate/places/printed-name';
import { certTypeCodes, certTypes, type CertType } from '@/lib/certificate/types';
import { rulesOf } from '@/lib/rulebook';
import { articleIn } from '@/lib/rulebook/article';
import { listedFacts, type ListedFact } from '@/lib/rulebook/listed-facts';
import { sourceOf } from '@/lib/rulebook/sources';

/** What a search found of one type. */
export interface TypeHits {
  readonly type: CertType;
  /** Its code or name is what was searched for. */
  readonly named: boolean;
  readonly facts: readonly ListedFact[];
}

export interface RulebookHits {
  /** Types with a hit; the one whose code was typed first, else in their usual order. */
  readonly types: readonly TypeHits[];
  /** Hits in all: one for each fact, and one for a type's name. */
  readonly count: number;
  /** What to mark in the texts found. */
  readonly terms: readonly string[];
}

/**
 * The types and facts that hold every word of the query: in code, name, heading, text, source, in either language.
 * A country is also found by its code and its other names, in the lists of destinations that contain it or contain all.
 */
export function searchRulebook(query: string): RulebookHits {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return { types: [], count: 0, terms: [] };
  const country = countryByText(query) ?? countryByAlpha2(query.trim());
  const contains = (text: string): boolean => words.every((word) => text.includes(word));
  const exact = query.trim().toUpperCase();
  const types = entries()
    .map(({ type, name, facts }): TypeHits => ({
      type,
      named: type === exact || contains(name),
      facts: facts.flatMap(({ fact, text, places }) => (contains(text) || (country && listsCountry(places, country)) ? fact : [])),
    }))
    .filter(({ named, facts }) => named || facts.length > 0)
    .sort((one, other) => Number(other.type === exact) - Number(one.type === exact));
  return {
    types,
    count: types.reduce((sum, { named, facts }) => sum + facts.length + (named ? 1 : 0), 0),
    terms: [...words, ...(country ? [country.zh, englishName(country)] : [])],
  };
}

interface FactEntry {
  readonly fact: ListedFact;
  readonly text: string;
  /** The countries a list names, by code; null for other facts. */
  readonly places: readonly string[] | '*' | null;
}

interface TypeEntry {
  readonly type: CertType;
  readonly name: string;
  readonly facts: readonly FactEntry[];
}

let made: readonly TypeEntry[] | undefined;

/** Built with the first search. */
function entries(): readonly TypeEntry[] {
  made ??= certTypeCodes.map((type) => ({
    type,
    name: fold(Object.values(certTypes[type]).join('\n')),
    facts: listedFacts(type).map((fact) => ({ fact, text: haystack(fact), places: placesOf(type, fact) })),
  }));
  return made;
}

function haystack({ heading, text, source, article }: ListedFact): string {
  const { title, publisher } = sourceOf(source) ?? {};
  const sentences = [heading, text, title, publisher].flatMap((both) => Object.values(both ?? {}));
  return fold([...sentences, article ?? '', articleIn(article ?? '', 'en')].join('\n'));
}

function placesOf(type: CertType, { key, source, from, until }: ListedFact): FactEntry['places'] {
  if (key !== 'destinations' && key !== 'selfPrint') return null;
  return rulesOf(type)[key].find((fact) => fact.source === source && fact.from === from && fact.until === until)?.value ?? null;
}

const listsCountry = (places: FactEntry['places'], country: Country): boolean => places === '*' || (places?.includes(country.alpha2) ?? false);

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();
