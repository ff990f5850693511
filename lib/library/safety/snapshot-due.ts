import { schemaVersion, tableNames } from '../records';
import type { Canary } from './canary';

/** After so many changes a snapshot is taken when a minute has passed, after fewer when ten have. */
export const snapshotPace = { changes: 30, soonMs: 60_000, laterMs: 600_000 } as const;

/** When the next snapshot is due, in milliseconds since 1970 UTC: 0 at once, null where nothing has changed since the last one. */
export function snapshotDue({ generation, counts, snapshots }: Canary): number | null {
  const last = snapshots.find(({ slot }) => slot === 'a' || slot === 'b');
  if (!last) return tableNames.some((table) => counts[table] > 0) ? 0 : null;
  if (last.schemaVersion !== schemaVersion) return 0;
  if (last.generation === generation) return null;
  // An import is one transaction and many records.
  const records = tableNames.reduce((sum, table) => sum + Math.abs(counts[table] - last.counts[table]), 0);
  const many = Math.max(records, generation - last.generation) >= snapshotPace.changes;
  return last.takenAt + (many ? snapshotPace.soonMs : snapshotPace.laterMs);
}
