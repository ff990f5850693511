import type { Path } from '../certificate/path';
import { formatPath } from '../certificate/path';
import type { Candidate } from './evidence/candidates';
import type { Field } from './field-index';
import type { Evidence, UnrecognisedReason } from './model';

/** Less than this is too little to bind. */
const enough = 48;
/** The best field must lead the next one by this much, and the best control the next one. */
const lead = 10;
/** Below this a field is not worth naming as a possibility. */
const worthNaming = 20;

/** A candidate with all evidence weighed. */
export interface Scored {
  readonly field: Field;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

export type Decision<T> =
  | { readonly item: T; readonly bound: Scored }
  | { readonly item: T; readonly bound: null; readonly reason: UnrecognisedReason; readonly candidates: readonly Path[] };

export const scored = (candidate: Candidate, more: readonly Evidence[]): Scored => {
  const evidence = [...candidate.evidence, ...more].filter(({ weight }) => weight !== 0);
  return { field: candidate.field, evidence, score: evidence.reduce((sum, { weight }) => sum + weight, 0) };
};

/**
 * Gives each control at most one field and each field at most one control. The sure ones first; what they take is no
 * longer in doubt for the others. Where two fit about as well, neither is taken.
 */
export function assign<T>(items: readonly { readonly item: T; readonly options: readonly Scored[] }[]): readonly Decision<T>[] {
  const taken = new Map<Field, T>();
  const bound = new Map<T, Scored>();
  for (;;) {
    const claims = new Map<Field, { item: T; option: Scored }[]>();
    for (const { item, options } of items) {
      if (bound.has(item)) continue;
      const [best, next] = open(options, taken);
      if (!best || best.score < enough || (next && best.score - next.score < lead)) continue;
      claims.set(best.field, [...(claims.get(best.field) ?? []), { item, option: best }]);
    }
    let moved = false;
    for (const [field, claimants] of claims) {
      const [first, second] = claimants.sort((a, b) => b.option.score - a.option.score);
      if (!first || (second && first.option.score - second.option.score < lead)) continue;
      taken.set(field, first.item);
      bound.set(first.item, first.option);
      moved = true;
    }
    if (!moved) break;
  }
  return items.map(({ item, options }) => {
    const option = bound.get(item);
    return option ? { item, bound: option } : { item, bound: null, ...refusal(options, taken) };
  });
}

const open = <T>(options: readonly Scored[], taken: ReadonlyMap<Field, T>): readonly Scored[] =>
  options.filter(({ field }) => !taken.has(field)).sort((a, b) => b.score - a.score);

function refusal<T>(options: readonly Scored[], taken: ReadonlyMap<Field, T>): { reason: UnrecognisedReason; candidates: readonly Path[] } {
  const likely = options.filter(({ score }) => score >= worthNaming).sort((a, b) => b.score - a.score);
  const candidates = likely.slice(0, 4).map(({ field }) => formatPath(field.section, null, field.tag));
  if (likely.length === 0) return { reason: 'no-field', candidates };
  const left = open(likely, taken);
  const [best] = left;
  if (!best) return { reason: 'taken', candidates };
  return { reason: best.score >= enough ? 'two-fit' : 'low', candidates };
}
