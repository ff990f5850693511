import type { Confidence, Grounds } from '../rulebook/fact';

const fromWeakest: readonly Confidence[] = ['inferred', 'secondary', 'source-document', 'official'];

/** The confidence and the sources, each once, of something that rests on all of these. */
export function restingOn(...all: readonly Grounds[]): { readonly confidence: Confidence; readonly sources: string[] } {
  const held = new Set(all.map(({ confidence }) => confidence));
  return {
    confidence: fromWeakest.find((confidence) => held.has(confidence)) ?? 'inferred',
    sources: [...new Set(all.map(({ source }) => source))],
  };
}

/** True where a part is as well founded as the whole, so that saying it does not weaken the rest. */
export const asSure = (part: Grounds, whole: Grounds): boolean =>
  fromWeakest.indexOf(part.confidence) >= fromWeakest.indexOf(whole.confidence);
