import { openLibrary, type LibraryDatabase, type OpenLibrary } from '../database';
import { LibraryError, asLibraryError } from '../errors';
import { libraryKeys, type LibraryKeys } from '../lock/library-keys';
import { keyOfLibrary } from '../lock/lock-alone';
import { storedLock, type LockStore } from '../lock/lock-store';
import { dropMisfits, misfits, sealedSnapshots } from '../lock/sealed-snapshots';
import { libraryOnce } from '../open-once';
import { tableNames } from '../records';
import { wireError } from '../wire-error';
import { storedCanary, type Canary, type CanaryStore, type Slot } from './canary';
import { examine, holdingOf } from './examine';
import { verifyFrames } from './frames';
import { dropOld, inTurn, nameSnapshots, noteHolding, takeSnapshot, trimSnapshots, type KeeperStores } from './keeper';
import { safetyMessageSchema, type Compared, type SafetyMessage, type SafetyReply, type SafetyState } from './messages';
import { acceptLoss, compareSnapshot, restoreSnapshot, type NewerHere } from './restore';
import { LibraryMoved, readSnapshot, type Snapshot } from './snapshot';
import { snapshotDue } from './snapshot-due';
import { storedSnapshots, type SnapshotFiles } from './snapshot-files';

export interface SafetyOptions {
  readonly open?: (onFrozen: () => void, forgiving?: boolean) => Promise<OpenLibrary>;
  readonly canary?: CanaryStore;
  readonly files?: SnapshotFiles;
  readonly keys?: LibraryKeys;
  readonly lockCopy?: Pick<LockStore, 'read'>;
  /** Now, in milliseconds since 1970 UTC. */
  readonly now?: () => number;
  /** Told when records came back. */
  readonly onRestore?: () => unknown;
  /** Ends what waits. */
  readonly signal?: AbortSignal;
}

export interface SafetyService {
  /** Records were written, and that is on the disk. */
  changed(): void;
  /** The background has started: what it left undone when it ended is taken up. */
  wake(): void;
  /** Answers the extension's own pages; null for a message that is not about safety. */
  answer(message: unknown): Promise<SafetyReply> | null;
  /** Makes room on a full disk by giving up old snapshots; false where there is none to give up. */
  makeRoom(): Promise<boolean>;
  /** Resolves when nothing is under way any more. */
  settled(): Promise<void>;
}

/** So long nothing must have been written before a snapshot is taken. Shorter than the browser lets an idle background live. */
export const quietMs = 5000;

/** Watches over the library from the background: its canary, its snapshots, the way back. One thing at a time. */
export function serveSafety({ open = openWith, canary = storedCanary, files: disk = storedSnapshots, keys = libraryKeys, lockCopy = storedLock, now = Date.now, onRestore = () => undefined, signal }: SafetyOptions = {}): SafetyService {
  const library = libraryOnce(open);
  const files = sealedSnapshots(disk, async () => keyOfLibrary((await library()).db, keys), keys);
  const stores: KeeperStores = { canary, files, now };
  let queue: Promise<unknown> = Promise.resolve();
  let noting = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let broken: Slot[] = [];
  let snapshotFailed: SafetyState['snapshotFailed'] = null;
  signal?.addEventListener('abort', () => clearTimeout(waiting), { once: true });

  /** One thing after the other: canary and snapshots have one writer. */
  function inOrder<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  }

  /** A snapshot's file, or null. Throws `locked`: of a sealed one nothing can be said without its key, also not that it is damaged. */
  const fileIn = (slot: Slot): Promise<Blob | null> =>
    files.read(slot).catch((error: unknown) => {
      if (error instanceof LibraryError) throw error;
      return null;
    });

  /** The library, unless nothing may be written because it is newer or damaged. */
  async function sound(): Promise<LibraryDatabase> {
    const { db, readOnly } = await library();
    if (readOnly?.code === 'newer-schema') throw readOnly;
    await canaryOf(db);
    if ((await examine(db, await canary.read())) !== 'whole') throw new LibraryError('damaged');
    return db;
  }

  /** The canary; where it is lost and the library new, what the newest snapshot says the library held. */
  async function canaryOf(db: LibraryDatabase): Promise<Canary | null> {
    const present = await canary.read();
    if (present || (await holdingOf(db)).generation > 0) return present;
    for (const slot of ['a', 'b'] as const) {
      const file = await fileIn(slot);
      const found = file && (await readSnapshot(file).catch(() => null));
      if (!found || !file) continue;
      const { hash, generation, schemaVersion, counts, takenAt } = found;
      const held = await canary.read();
      const note = { slot, hash, generation, schemaVersion, counts, takenAt, bytes: file.size };
      const snapshots = [...(held?.snapshots ?? []), note].toSorted((one, other) => other.takenAt - one.takenAt);
      const newest = held && held.generation >= generation ? held : { generation, schemaVersion, counts, at: takenAt };
      await canary.write({ ...newest, snapshots });
    }
    return canary.read();
  }

  async function snapshot(slot?: Slot): Promise<void> {
    const db = await sound();
    await noteHolding(db, stores);
    try {
      await takeSnapshot(db, stores, slot);
      snapshotFailed = null;
      await dropOld(stores);
      await dropMisfits(disk, canary, (await keyOfLibrary(db, keys))?.id ?? null);
    } catch (error) {
      if (asLibraryError(error).code === 'locked') throw error;
      if (error instanceof LibraryMoved) {
        snapshotFailed = 'moved';
      } else if (asLibraryError(error).code === 'quota') {
        snapshotFailed = 'quota';
        await trimSnapshots(stores);
      } else {
        snapshotFailed = 'unavailable';
      }
    }
  }

  /** Waits for quiet, then takes the snapshot if one is due. A background that ends before looks again when it next wakes. */
  function whenQuiet(delay = quietMs): void {
    clearTimeout(waiting);
    if (signal?.aborted) return;
    waiting = setTimeout(() => {
      inOrder(async () => {
        const present = await canary.read();
        const due = present && snapshotDue(present);
        if (due !== null && due <= now()) await snapshot();
        else if (due !== null) whenQuiet(Math.max(quietMs, due - now()));
      }).catch(() => undefined);
    }, delay);
  }

  function changed(): void {
    whenQuiet();
    if (noting) return;
    noting = true;
    inOrder(async () => {
      noting = false;
      const { db, readOnly } = await library();
      if (readOnly?.code !== 'newer-schema') await noteHolding(db, stores);
    }).catch(() => undefined);
  }

  async function wake(): Promise<void> {
    const present = await canary.read();
    const due = present && snapshotDue(present);
    // A library that was there before it was watched is looked at once.
    if (!present) changed();
    else if (due !== null) whenQuiet();
    // Ended before the snapshots of an unlocked library were replaced.
    const { lock } = await lockCopy.read();
    if (lock && (await misfits(disk, lock.id)).length > 0) await inOrder(() => snapshot());
  }

  async function state(): Promise<SafetyState> {
    try {
      const { db, readOnly } = await library();
      if (readOnly?.code === 'newer-schema') throw readOnly;
      const held = await canaryOf(db);
      const verdict = await examine(db, held);
      return { verdict, holds: await holdingOf(db), canary: held, broken, snapshotFailed };
    } catch {
      return { verdict: 'closed', holds: null, canary: await canary.read(), broken, snapshotFailed };
    }
  }

  /** Reads every snapshot through; those that are damaged are named no more, so that the next one takes their place. */
  async function check(): Promise<void> {
    const notes = (await canary.read())?.snapshots ?? [];
    broken = [];
    for (const { slot } of notes) {
      const file = await fileIn(slot);
      if (!file || !(await verifyFrames(file).catch(() => null))) broken.push(slot);
    }
    if (broken.length === 0) return;
    await nameSnapshots(canary, notes.filter(({ slot }) => !broken.includes(slot)));
    if (inTurn(notes).some(({ slot }) => broken.includes(slot))) await snapshot().catch(() => undefined);
  }

  async function fromSlot(slot: Slot): Promise<{ file: Blob; found: Snapshot }> {
    const file = await fileIn(slot);
    try {
      if (file) return { file, found: await readSnapshot(file) };
    } catch (error) {
      if (error instanceof LibraryError) throw error;
    }
    if (!broken.includes(slot)) broken = [...broken, slot];
    const known = (await canary.read())?.snapshots ?? [];
    await nameSnapshots(canary, known.filter((note) => note.slot !== slot));
    throw new LibraryError('snapshot-broken');
  }

  /** With a connection that takes rows which do not open for missing: a snapshot must be laid beside them, and written over them. */
  async function overDamage<T>(work: (library: OpenLibrary) => Promise<T>): Promise<T> {
    const forgiving = await open(() => undefined, true);
    try {
      return await work(forgiving);
    } finally {
      forgiving.db.close({ disableAutoOpen: true });
    }
  }

  async function compare(slot: Slot): Promise<Compared> {
    const { file, found } = await fromSlot(slot);
    const { hash, generation, schemaVersion, counts, takenAt, unreadable } = found;
    const tables = await overDamage(({ db }) => compareSnapshot(db, found));
    return { snapshot: { slot, hash, generation, schemaVersion, counts, takenAt, bytes: file.size }, unreadable, tables };
  }

  async function restore(slot: Slot, newerHere: NewerHere): Promise<number> {
    const { found } = await fromSlot(slot);
    const { db, readOnly } = await library();
    if (readOnly?.code === 'newer-schema') throw readOnly;
    const held = await canaryOf(db);
    // What stands here is kept for a while: also what was left of a damaged library.
    const { counts } = await holdingOf(db);
    if (tableNames.some((table) => counts[table] > 0)) {
      const damaged = (await examine(db, held)) !== 'whole';
      await takeSnapshot(db, stores, damaged ? 'damaged' : 'before').catch(() => trimSnapshots(stores));
    }
    const written = await overDamage((forgiving) => restoreSnapshot(forgiving.db, found, newerHere, held?.generation ?? 0));
    await goOn();
    if (slot === 'incoming') await files.remove('incoming').catch(() => undefined);
    return written;
  }

  async function accept(): Promise<void> {
    const { db, readOnly } = await library();
    if (readOnly?.code === 'newer-schema') throw readOnly;
    const held = await canaryOf(db);
    // The snapshots of what is given up stay for a while: the newest moves out of the turn.
    const newest = held && inTurn(held.snapshots)[0];
    const file = newest && (await fileIn(newest.slot));
    if (held && newest && file) {
      await files.write('before', async (sink) => sink(new Uint8Array(await file.arrayBuffer())));
      await nameSnapshots(canary, [...held.snapshots.filter(({ slot }) => slot !== 'before'), { ...newest, slot: 'before', keptSince: now() }]);
    }
    await acceptLoss(db, held?.generation ?? 0);
    await goOn();
  }

  /** The library is whole again: what it holds is noted, and a snapshot of it taken. */
  async function goOn(): Promise<void> {
    await snapshot().catch(() => undefined);
    await onRestore();
  }

  async function run(message: SafetyMessage): Promise<Omit<Extract<SafetyReply, { ok: true }>, 'ok' | 'state'>> {
    switch (message.type) {
      case 'safety.state':
        break;
      case 'safety.changed':
        changed();
        break;
      case 'safety.snapshot':
        await inOrder(() => snapshot());
        break;
      case 'safety.check':
        await inOrder(check);
        break;
      case 'safety.compare':
        return { compared: await inOrder(() => compare(message.slot)), written: 0 };
      case 'safety.restore':
        return { compared: null, written: await inOrder(() => restore(message.slot, message.newerHere)) };
      case 'safety.accept':
        await inOrder(accept);
        break;
    }
    return { compared: null, written: 0 };
  }

  return {
    changed,
    wake: () => void wake().catch(() => undefined),
    answer(message) {
      const parsed = safetyMessageSchema.safeParse(message);
      if (!parsed.success) return null;
      return run(parsed.data).then(async (said): Promise<SafetyReply> => ({ ok: true, ...said, state: await inOrder(state) }), failed);
    },
    makeRoom: () => inOrder(() => trimSnapshots(stores)),
    settled: async () => {
      await queue;
    },
  };
}

const openWith = (onFrozen: () => void, forgiving = false): Promise<OpenLibrary> => openLibrary({ onFrozen, forgiving });

const failed = (cause: unknown): SafetyReply => ({ ok: false, error: wireError(cause) });
