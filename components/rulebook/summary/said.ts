import type { CertType } from '@/lib/certificate/types';
import type { CertificateRules } from '@/lib/rulebook/certificate';
import { rulesOf } from '@/lib/rulebook';
import { factOn, groundsOf, type Fact, type Grounds, type IsoDate } from '@/lib/rulebook/fact';
import { tellings, type FactKey, type FactValues } from '@/lib/rulebook/listing/telling';
import { localText } from '../../locale';

/** A few words of a summary cell and what they rest on. */
export interface Said {
  readonly text: string;
  readonly grounds: Grounds;
}

/** The lists of facts that a summary speaks of. */
type SummaryKey = FactKey & keyof CertificateRules;

/** What one list of facts gives on a day, worded by `word`; nothing where nothing is known. */
export function said<K extends SummaryKey>(key: K, word: (fact: Fact<FactValues[K]>) => readonly Said[]): (type: CertType, day: IsoDate) => readonly Said[] {
  return (type, day) => {
    const facts: readonly Fact<FactValues[K]>[] = rulesOf(type)[key] as readonly Fact<FactValues[K]>[];
    const fact = factOn(facts, day);
    return fact ? word(fact) : [];
  };
}

/** The rulebook's own wording of some parts of a fact; all of it where no part is named. */
export const told = <K extends SummaryKey>(key: K, ...parts: readonly (keyof FactValues[K] & string)[]): ReturnType<typeof said<K>> =>
  said(key, (fact) =>
    tellings[key]
      .tell(fact.value)
      .filter(({ part }) => parts.length === 0 || parts.some((one) => one === part))
      .map(({ part, text }) => ({ text: localText(text), grounds: part === undefined ? fact : (fact.parts?.[part] ?? fact) })),
  );

/** Words about one part of a fact's value. */
export const about = <T>(fact: Fact<T>, part: keyof T & string, text: string): Said => ({ text, grounds: groundsOf(fact, part) });
