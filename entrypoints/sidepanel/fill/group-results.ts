import { formatPath, parsePath, type Path } from '@/lib/certificate/path';
import type { LocalText } from '@/lib/certificate/text';
import type { FillResult } from '@/lib/portal/fill-plan';

/** What became of the fields of one section or row. */
export interface ResultGroup {
  /** Path of the section or row. */
  readonly path: Path;
  /** Neither kept nor merely not reached: to be looked at first. */
  readonly troubled: readonly FillResult[];
  readonly stopped: readonly FillResult[];
  /** The reason, where all of several have the same. */
  readonly reason: LocalText | null;
}

/** The reason that all share, when there are several. */
function sharedReason(results: readonly FillResult[]): LocalText | null {
  const [first, ...others] = results;
  if (!first?.reason || others.length === 0) return null;
  return others.every(({ reason }) => reason?.['zh-CN'] === first.reason?.['zh-CN']) ? first.reason : null;
}

/** The results that are not as wanted, by section and row in the order of the report. */
export function groupResults(results: readonly FillResult[]): readonly ResultGroup[] {
  const groups = new Map<Path, { troubled: FillResult[]; stopped: FillResult[] }>();
  for (const result of results) {
    if (result.outcome === 'kept') continue;
    const parts = parsePath(result.path);
    const path = parts ? formatPath(parts.section, parts.row, null) : result.path;
    const group = groups.get(path) ?? { troubled: [], stopped: [] };
    (result.outcome === 'stopped' ? group.stopped : group.troubled).push(result);
    groups.set(path, group);
  }
  return [...groups].map(([path, { troubled, stopped }]) => ({ path, troubled, stopped, reason: sharedReason([...troubled, ...stopped]) }));
}
