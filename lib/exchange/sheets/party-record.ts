import { partySchema, type PartyRecord, type PartyRole } from '../../library/records';
import { problemsOf } from '../../library/problems';
import type { MadeRecord } from './goods-record';
import type { SheetRow } from './read-rows';

/**
 * A company as a row of a sheet states it; `role` counts where the sheet has no column for it. What the sheet does not
 * state stays as it is in `existing`. `id` is the new record's, `now` the moment of import in milliseconds since 1970 UTC.
 */
export function partyOfRow({ values }: SheetRow, role: PartyRole, existing: PartyRecord | null, id: string, now: number): MadeRecord<PartyRecord> {
  const stated = Object.fromEntries([...values].filter(([field]) => field !== 'id'));
  const parsed = partySchema.safeParse({ role, ...(existing ?? { id, createdAt: now }), ...stated, updatedAt: now }, { reportInput: true });
  return parsed.success ? { record: parsed.data } : { problems: problemsOf(parsed.error) };
}
