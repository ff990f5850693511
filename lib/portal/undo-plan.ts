import { parsePath } from '../certificate/path';
import type { FillEntry, FillGoods, FillPlan, FillReport, FillResult } from './fill-plan';
import { reasons } from './fill-reasons';

/**
 * What takes a filling back: fields get their old value, changed goods lines theirs through their editor. `stay` are the
 * results of what is not taken back: added rows and deleted lines.
 */
export function putBack({ planId, results }: FillReport): { readonly plan: FillPlan; readonly stay: readonly FillResult[] } {
  const touched = results.filter(wasWritten);
  const gone = touched.filter(({ deleted }) => deleted).flatMap(({ path }) => parsePath(path)?.row ?? []);
  const entries = touched.filter(({ added, changed, deleted }) => !added && !changed && !deleted).map(({ path, before, found }): FillEntry => ({ path, now: found, will: before }));
  const stay = touched.filter(({ added, deleted }) => added || deleted).map(staying);
  return { plan: { id: planId, entries, goods: changedLines(touched.filter(({ changed }) => changed), gone), troubledLine: 'leave-out' }, stay };
}

/** True where the filling made something else stand in the field. */
export const wasWritten = ({ outcome, before, found }: FillResult): boolean => (outcome === 'kept' || outcome === 'changed-by-page') && before !== found;

function staying({ path, before, found, deleted }: FillResult): FillResult {
  const stands = { path, wanted: before, before: found, found, outcome: 'refused' } as const;
  return deleted ? { ...stands, deleted, reason: reasons.deletedStays } : { ...stands, added: true, reason: reasons.rowStays };
}

/** The changed lines with what stood in them before, at the places where they stand without those that were deleted. */
function changedLines(results: readonly FillResult[], gone: readonly number[]): FillGoods[] {
  const lines = new Map<number, { values: Record<string, string>; now: Record<string, string | undefined> }>();
  for (const { path, before, found, changed } of results) {
    const parts = parsePath(path);
    if (!parts?.tag || parts.row === null) continue;
    const line = lines.get(parts.row) ?? { values: {}, now: { ...changed } };
    line.values[parts.tag] = before;
    line.now[parts.tag] = found;
    lines.set(parts.row, line);
  }
  return [...lines].map(([row, { values, now }]): FillGoods => ({ index: row - gone.filter((index) => index < row).length, values, now }));
}
