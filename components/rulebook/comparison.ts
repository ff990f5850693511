import type { LocalText } from '@/lib/certificate/text';
import type { CertType } from '@/lib/certificate/types';
import type { IsoDate } from '@/lib/rulebook/fact';
import type { ListedFact } from '@/lib/rulebook/listed-facts';
import { factKeys, tellings, type FactKey } from '@/lib/rulebook/listing/telling';
import { factGroups } from './fact-groups';

/** One heading of two types on one day. */
export interface ComparedRow {
  readonly key: FactKey;
  readonly heading: LocalText;
  readonly left: readonly ListedFact[];
  readonly right: readonly ListedFact[];
  readonly outcome: 'same' | 'different' | 'only-left' | 'only-right';
}

/** What two types say on that day, heading by heading; headings on which neither says anything left out. */
export function comparison(left: CertType, right: CertType, day: IsoDate): readonly ComparedRow[] {
  const ofLeft = factsOn(left, day);
  const ofRight = factsOn(right, day);
  return factKeys.flatMap((key) => {
    const one = ofLeft.get(key) ?? [];
    const other = ofRight.get(key) ?? [];
    if (one.length === 0 && other.length === 0) return [];
    return { key, heading: tellings[key].heading, left: one, right: other, outcome: outcomeOf(one, other) };
  });
}

const factsOn = (type: CertType, day: IsoDate): ReadonlyMap<FactKey, readonly ListedFact[]> =>
  new Map(factGroups(type).map(({ key, facts }) => [key, facts.filter((fact) => fact.holds(day))]));

/** Two sides say the same when they consist of the same clauses; by whom it is said, and in which order, is no matter. */
function outcomeOf(left: readonly ListedFact[], right: readonly ListedFact[]): ComparedRow['outcome'] {
  if (left.length === 0) return 'only-right';
  if (right.length === 0) return 'only-left';
  const [one, other] = [clausesOf(left, 'zh-CN'), clausesOf(right, 'zh-CN')];
  return one.size === other.size && [...one].every((clause) => other.has(clause)) ? 'same' : 'different';
}

/** The clauses of some facts, each once, in one language. */
export const clausesOf = (facts: readonly ListedFact[], language: keyof LocalText): ReadonlySet<string> =>
  new Set(facts.flatMap((fact) => clauses(fact, language)));

/** A fact's text taken apart where clauses end, or countries in a list of them. */
export function clauses({ key, text }: ListedFact, language: keyof LocalText): readonly string[] {
  const isList = key === 'destinations' || key === 'selfPrint';
  return text[language].split(isList ? /、|, / : /；|; /);
}

/** What stands between clauses of a fact. */
export const clauseSeparator = ({ key }: ListedFact, language: keyof LocalText): string => {
  const isList = key === 'destinations' || key === 'selfPrint';
  if (language === 'en') return isList ? ', ' : '; ';
  return isList ? '、' : '；';
};
