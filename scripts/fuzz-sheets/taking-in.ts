import { fileImport } from '../../lib/exchange/file-import';
import type { ConflictChoice, ImportItem } from '../../lib/exchange/plan-import';
import { canBeTaken, keyOf, takenAtFirst } from '../../lib/exchange/share/plan-share';
import { shareImport, undoShare } from '../../lib/exchange/share/share-import';
import { sheetReader } from '../../lib/exchange/sheets/sheet-reader';
import type { PlanSummary, SheetPurpose } from '../../lib/exchange/sheets/sheet-task';
import { commitPlan } from '../../components/library/sheets/commit-plan';
import { libraryClient } from '../../lib/library/client';
import type { Problem } from '../../lib/library/problems';
import { serveLibrary } from '../../lib/library/service';
import type { Random } from './random';
import type { SeedFile } from './seeds';

/** A file that was read and compared with the library; nothing is written yet. */
export interface Planned {
  /** What it would write; of a long sheet the first of it. */
  readonly items: readonly ImportItem[];
  /** How many records it would write. */
  readonly count: number;
  /** How many records the file holds. */
  readonly records: number;
  /** Writes it, as the page does where the user says so. */
  commit(): Promise<number>;
  /** Takes it back, where it can be. */
  readonly undo: (() => Promise<void>) | null;
}

/** Why a file was refused, place by place. */
export interface Refused {
  readonly problems: readonly Problem[];
}

export interface TakingIn {
  readonly purpose: SheetPurpose;
  readonly conflicts: ConflictChoice;
  /** Stops the reading and writing. */
  readonly signal: AbortSignal;
}

/** The page's client, and behind it the background: messages travel as JSON, as the browser carries them. */
const answer = serveLibrary();
const carried = (message: unknown): unknown => JSON.parse(JSON.stringify(message));
const client = libraryClient(async (message) => carried(await answer(carried(message))));

/** Reads a file and plans its import along the code of the workbench. Null where there is nothing to be written: an invoice, no known heading. */
export async function planned(file: SeedFile, bytes: Uint8Array<ArrayBuffer>, random: Random, signal: AbortSignal): Promise<Planned | Refused | null> {
  const conflicts = random.pick(['keep', 'take'] as const);
  if (file.kind === 'json') return plannedLibrary(bytes, conflicts, signal);
  if (file.kind === 'share') return plannedShare(bytes, random.below(2) === 0, signal);
  return plannedSheet(bytes, { purpose: file.purpose ?? 'goods', conflicts, signal });
}

const chosen = <T extends ImportItem>({ plan: { new: fresh, changed, conflicts } }: { readonly plan: Readonly<Record<'new' | 'changed' | 'conflicts', readonly T[]>> }, choice: ConflictChoice): readonly T[] => [...fresh, ...changed, ...(choice === 'take' ? conflicts : [])];

async function plannedSheet(bytes: Uint8Array<ArrayBuffer>, { purpose, conflicts, signal }: TakingIn): Promise<Planned | null> {
  const reader = sheetReader(signal);
  const sheets = await reader.ask({ type: 'open', bytes, name: 'x', purpose });
  const sheet = sheets.findIndex(({ known }) => known === Math.max(...sheets.map((one) => one.known)));
  const { layout } = await reader.ask({ type: 'look', sheet, purpose, heading: null });
  if (!layout) return null;
  if (purpose === 'invoice') {
    await reader.ask({ type: 'invoice', sheet, layout });
    return null;
  }
  const summary: PlanSummary = await reader.ask({ type: 'plan', sheet, purpose, role: 'consignee', layout });
  const { counts } = summary;
  return {
    items: chosen(summary, conflicts),
    count: counts.new + counts.changed + (conflicts === 'take' ? counts.conflicts : 0),
    records: counts.new + counts.changed + counts.same + counts.conflicts,
    commit: () => commitPlan(reader, client, purpose, conflicts),
    undo: null,
  };
}

async function plannedLibrary(bytes: Uint8Array<ArrayBuffer>, conflicts: ConflictChoice, signal: AbortSignal): Promise<Planned | Refused> {
  const file = fileImport(new Blob([bytes]), client);
  const preview = await file.preview({ signal });
  if ('unreadable' in preview) throw new Error('The file could not be read at all');
  if ('problems' in preview) return preview;
  const { counts, first } = preview;
  const items = chosen({ plan: first }, conflicts);
  return {
    items,
    count: items.length,
    records: counts.new + counts.changed + counts.same + counts.conflicts,
    commit: () => file.commit(conflicts, { signal }),
    undo: null,
  };
}

async function plannedShare(bytes: Uint8Array<ArrayBuffer>, isWhole: boolean, signal: AbortSignal): Promise<Planned | Refused> {
  const file = shareImport(new File([bytes], 'x.originmate'), client);
  const reading = await file.read({ signal });
  if (!reading.ok) {
    if ('unreadable' in reading) throw new Error('The file could not be read at all');
    return reading;
  }
  const items = reading.items.filter(isWhole ? canBeTaken : takenAtFirst);
  return {
    items,
    count: items.length,
    records: reading.items.length,
    commit: () => file.take('import-1', items.map(keyOf), { signal }),
    async undo() {
      const back = await undoShare('import-1', false, client);
      if (!back.done) throw new Error(`Not taken back for ${JSON.stringify(back.changed.slice(0, 3))}`);
    },
  };
}
