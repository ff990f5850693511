import type { LocalText } from '../certificate/text';
import type { CertType } from '../certificate/types';
import type { Confidence, Fact, Grounds, IsoDate } from './fact';
import { fullRulesOf } from './full';
import { partHeadings } from './listing/part-headings';
import { factKeys, tellings, type FactKey, type FactValues } from './listing/telling';
import { joined, type Told } from './listing/told';
import { text } from './state';

/** One statement about a certificate type, worded for people. */
export interface ListedFact {
  /** The list it comes from (`itemLimit`); a part with grounds of its own adds its property (`retrospective.box`). */
  readonly key: string;
  readonly heading: LocalText;
  readonly text: LocalText;
  /** Id in the table of sources. */
  readonly source: string;
  readonly article?: string;
  readonly confidence: Confidence;
  /** First and last day it holds; open where absent. */
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  /** True when it holds on that day. */
  holds(day: IsoDate): boolean;
}

/**
 * Everything known of a certificate type as a flat list in reading order, past and present; rules and reference alike.
 * A part of a fact that rests on something else has a row of its own, so that nothing looks more certain than it is.
 */
export function listedFacts(type: CertType): readonly ListedFact[] {
  const lists: FactLists = fullRulesOf(type);
  return factKeys.flatMap((key) => rowsOf(key, lists));
}

type FactLists = { readonly [K in FactKey]: readonly Fact<FactValues[K]>[] };

function rowsOf<K extends FactKey>(key: K, lists: FactLists): ListedFact[] {
  const { heading, tell } = tellings[key];
  return lists[key].flatMap((fact) => {
    const told = tell(fact.value);
    const own = told.filter(({ part }) => part !== undefined && fact.parts?.[part] !== undefined);
    const rest = told.filter((clause) => !own.includes(clause));
    return [
      ...(rest.length === 0 ? [] : [row(key, heading, joined(rest), fact, fact)]),
      ...own.flatMap((clause) => partRow(key, heading, clause, fact)),
    ];
  });
}

function partRow(key: FactKey, heading: LocalText, { part, text: words }: Told, fact: Fact<unknown>): ListedFact[] {
  const grounds = part === undefined ? undefined : fact.parts?.[part];
  if (part === undefined || !grounds) return [];
  const name = partHeadings[`${key}.${part}`];
  const full = name ? text(`${heading['zh-CN']}：${name['zh-CN']}`, `${heading.en}: ${name.en}`) : heading;
  return [row(`${key}.${part}`, full, words, grounds, fact)];
}

function row(key: string, heading: LocalText, words: LocalText, grounds: Grounds, { from, until }: Fact<unknown>): ListedFact {
  const { source, article, confidence } = grounds;
  return {
    key,
    heading,
    text: words,
    source,
    ...(article !== undefined && { article }),
    confidence,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    holds: (day) => (from ?? '') <= day && day <= (until ?? '9999-12-31'),
  };
}
