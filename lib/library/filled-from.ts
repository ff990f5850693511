import type { FilledFrom } from './records';

const mostLines = 1000;

/**
 * What of the library went into a certificate, after more of it did. `now` is what stands on the form by the fillings that
 * are known; what was filled before them stays. `lines` is how many goods lines the form has: products of a line that was
 * deleted or overwritten meanwhile do not stay.
 */
export function withFilled(before: FilledFrom | undefined, now: FilledFrom, lines: number): FilledFrom {
  if (!before) return now;
  const goodsIds = joined(before.goodsIds, now.goodsIds, lines).slice(0, mostLines);
  return { ...before, ...now, at: Math.max(before.at, now.at), goodsIds };
}

/** Line by line: what was filled later stands behind what was filled before, and what both name there once. */
function joined(before: readonly string[], now: readonly string[], lines: number): string[] {
  if (now.length === 0) return [...before];
  const shared = Array.from({ length: Math.min(before.length, now.length) + 1 }, (_, at) => at).findLast((count) => before.slice(before.length - count).every((id, at) => id === now[at])) ?? 0;
  const all = [...before, ...now.slice(shared)];
  return all.length <= lines ? all : [...now];
}
