import type { LocalText } from '@/lib/certificate/text';
import type { CertType } from '@/lib/certificate/types';
import { listedFacts, type ListedFact } from '@/lib/rulebook/listed-facts';
import { partHeadings } from '@/lib/rulebook/listing/part-headings';
import { factKeys, tellings, type FactKey } from '@/lib/rulebook/listing/telling';

/** The facts of one type under one heading. */
export interface FactGroup {
  readonly key: FactKey;
  readonly heading: LocalText;
  readonly facts: readonly ListedFact[];
}

/** Everything known of a type, by heading, in reading order; headings without a fact left out. */
export function factGroups(type: CertType): readonly FactGroup[] {
  const all = listedFacts(type);
  return factKeys.flatMap((key) => {
    const facts = all.filter((fact) => listOf(fact) === key);
    return facts.length === 0 ? [] : { key, heading: tellings[key].heading, facts };
  });
}

/** What a part of a fact is called where it stands apart from the rest; null for the fact itself. */
export const partHeading = ({ key }: ListedFact): LocalText | null => partHeadings[key] ?? null;

/** The list that a fact comes from: `retrospective.box` → `retrospective`. */
const listOf = ({ key }: ListedFact): string => key.split('.', 1)[0] ?? key;
