import type { ImportBatch } from './messages';
import { ofEachTable, type RecordOf } from './records';
import type { CaptureTable } from './capture/item';

export { captureGoods, mayBeMeant } from './capture/goods';
export { capturedRecord, tickedAtFirst, type CaptureField, type CaptureItem, type CaptureTable, type CaptureWarning } from './capture/item';
export { captureParties } from './capture/parties';
export { captureTemplate, mayBeOfThisShipment, type TemplateParts } from './capture/template';

/** A record to write, and the one that it renews. */
export interface Captured {
  readonly table: CaptureTable;
  readonly record: RecordOf[CaptureTable];
  readonly existing: RecordOf[CaptureTable] | null;
}

/** All that is taken from a form in one piece: it is written as a whole or not at all. `now` in milliseconds since 1970 UTC. */
export function captureBatch(captured: readonly Captured[], now: number): ImportBatch {
  const batch: ImportBatch = ofEachTable(() => []);
  for (const { table, record, existing } of captured) batch[table].push({ record: { ...record, createdAt: existing?.createdAt ?? now, updatedAt: now }, base: existing?.updatedAt ?? null });
  return batch;
}
