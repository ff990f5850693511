import type { LibraryDatabase } from '../database';
import { asLibraryError } from '../errors';
import { schemaVersion } from '../records';
import type { Canary, CanaryStore, Slot, SnapshotNote } from './canary';
import { holdingOf } from './examine';
import { verifyFrames } from './frames';
import { LibraryMoved, writeSnapshot } from './snapshot';
import type { SnapshotFiles } from './snapshot-files';

/** What the canary is written with, and the snapshots. */
export interface KeeperStores {
  readonly canary: CanaryStore;
  readonly files: SnapshotFiles;
  /** Now, in milliseconds since 1970 UTC. */
  readonly now: () => number;
}

/**
 * Notes in the canary what the library holds now. Only forwards: a library that is behind its canary has lost something,
 * and that must not be forgotten. Returns the canary as it stands then.
 */
export async function noteHolding(db: LibraryDatabase, { canary, now }: KeeperStores): Promise<Canary> {
  const before = await canary.read();
  const { generation, counts } = await holdingOf(db);
  if (before && (generation < before.generation || (generation === before.generation && before.schemaVersion === schemaVersion))) return before;
  const after: Canary = { generation, counts, schemaVersion, at: now(), snapshots: before?.snapshots ?? [] };
  await canary.write(after);
  return after;
}

/**
 * Takes a snapshot into a file: written whole beside what stands there, which is then named in the canary no more, put
 * in its place, read back and compared with its hash, and only then named itself. Without `slot` the older one of the
 * two that take turns is replaced; the newest always stays.
 * Throws LibraryMoved, or a LibraryError `quota` or `unavailable`; what was there before then still is.
 */
export async function takeSnapshot(db: LibraryDatabase, { canary, files, now }: KeeperStores, slot?: Slot): Promise<SnapshotNote> {
  const known = (await canary.read())?.snapshots ?? [];
  const into = slot ?? (inTurn(known)[0]?.slot === 'a' ? 'b' : 'a');
  const others = known.filter((other) => other.slot !== into);
  let unnamed = false;
  try {
    let note: SnapshotNote | undefined;
    await files.write(into, async (sink) => {
      note = { slot: into, ...(await writeSnapshot(db, sink, now())), ...(isTurn(into) ? {} : { keptSince: now() }) };
      // The browser changes one file for the other in several steps: ended between them, it leaves neither.
      await nameSnapshots(canary, others);
      unnamed = true;
    });
    if (!note || (await hashOf(files, into)) !== note.hash) throw new Error('the snapshot does not read as it was written');
    await nameSnapshots(canary, [note, ...others]);
    return note;
  } catch (error) {
    const before = known.find((other) => other.slot === into);
    if (unnamed && before && (await hashOf(files, into)) === before.hash) await nameSnapshots(canary, known);
    throw error instanceof LibraryMoved ? error : asLibraryError(error, 'unavailable');
  }
}

const hashOf = async (files: SnapshotFiles, slot: Slot): Promise<string | null> => {
  const file = await files.read(slot).catch(() => null);
  return file && verifyFrames(file).catch(() => null);
};

/** Makes room on a full disk: gives up every snapshot but the newest. Returns whether there was one to give up. */
export async function trimSnapshots({ canary, files }: KeeperStores): Promise<boolean> {
  const known = (await canary.read())?.snapshots ?? [];
  const kept = inTurn(known)[0] ?? known[0];
  const rest = known.filter((note) => note !== kept);
  await nameSnapshots(canary, kept ? [kept] : []);
  for (const { slot } of rest) await files.remove(slot).catch(() => undefined);
  return rest.length > 0;
}

/** So long what was set aside before a restoring is kept. */
const keptMs = 30 * 86_400_000;

/** Deletes what was set aside long ago: what the user has deleted since must not stay for ever. */
export async function dropOld({ canary, files, now }: KeeperStores): Promise<void> {
  const known = (await canary.read())?.snapshots ?? [];
  const old = known.filter(({ keptSince }) => keptSince !== undefined && now() - keptSince > keptMs);
  if (old.length === 0) return;
  await nameSnapshots(canary, known.filter((note) => !old.includes(note)));
  for (const { slot } of old) await files.remove(slot);
}

/** The two that take turns, the newest first. */
export const inTurn = (notes: readonly SnapshotNote[]): SnapshotNote[] => notes.filter(({ slot }) => isTurn(slot));

const isTurn = (slot: Slot): boolean => slot === 'a' || slot === 'b';

/** Says which snapshots are whole. */
export async function nameSnapshots(canary: CanaryStore, snapshots: SnapshotNote[]): Promise<void> {
  const present = await canary.read();
  if (present) await canary.write({ ...present, snapshots });
}
