import { fromHex, toHex } from '../../platform/hex';
import { LibraryError } from '../errors';
import { slots, type CanaryStore, type Slot } from '../safety/canary';
import { nameSnapshots } from '../safety/keeper';
import type { SnapshotFiles } from '../safety/snapshot-files';
import type { LibraryKeys } from './library-keys';
import type { LibraryKey } from './lock-row';

/** A sealed snapshot: this mark, the name of the key (8 bytes), the nonce (12), the snapshot under AES-256-GCM. */
const mark = new TextEncoder().encode('OMLOCK01');
const nonceAt = mark.length + 8;
const headLength = nonceAt + 12;

/**
 * Snapshots as they are written while the library has a lock: sealed with its key, which `key` gives; null for a library
 * without one. Those that were sealed are read as if they were not; `locked` is thrown where their key is nowhere.
 */
export function sealedSnapshots(files: SnapshotFiles, key: () => Promise<LibraryKey | null>, keys: Pick<LibraryKeys, 'obtain'>): SnapshotFiles {
  return {
    async write(slot, fill) {
      const present = await key();
      if (!present) return files.write(slot, fill);
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      await fill(async (piece) => void pieces.push(piece));
      const sealed = await seal(new Uint8Array(await new Blob(pieces).arrayBuffer()), present);
      return files.write(slot, (sink) => sink(sealed));
    },
    async read(slot) {
      const file = await files.read(slot);
      const id = file && (await sealedWith(file));
      if (!file || id === null) return file;
      const found = await keys.obtain(id);
      if (!found) throw new LibraryError('locked');
      // What does not open is no whole snapshot, and is found to be none by its own hashes.
      return open(file, found).catch(() => file);
    },
    remove: (slot) => files.remove(slot),
  };
}

/** The name of the key that a snapshot is sealed with; null for one in plain. */
async function sealedWith(file: Blob): Promise<string | null> {
  const head = new Uint8Array(await file.slice(0, nonceAt).arrayBuffer());
  return mark.every((byte, at) => head[at] === byte) ? toHex(head.subarray(mark.length)) : null;
}

/** Snapshots that are not sealed as the library now is: in plain under a lock, or under a lock that was taken off. `id` names the key, null for none. */
export async function misfits(files: SnapshotFiles, id: string | null): Promise<Slot[]> {
  const found: Slot[] = [];
  for (const slot of slots) {
    const file = await files.read(slot).catch(() => null);
    if (file && (await sealedWith(file)) !== id) found.push(slot);
  }
  return found;
}

/** Deletes those of {@link misfits}; a snapshot that fits must have been taken before. */
export async function dropMisfits(files: SnapshotFiles, canary: CanaryStore, id: string | null): Promise<void> {
  const gone = await misfits(files, id);
  if (gone.length === 0) return;
  await nameSnapshots(canary, ((await canary.read())?.snapshots ?? []).filter(({ slot }) => !gone.includes(slot)));
  for (const slot of gone) await files.remove(slot);
}

async function seal(content: Uint8Array<ArrayBuffer>, { id, key }: LibraryKey): Promise<Uint8Array<ArrayBuffer>> {
  const head = new Uint8Array(headLength);
  head.set(mark);
  head.set(fromHex(id), mark.length);
  crypto.getRandomValues(head.subarray(nonceAt));
  const secret = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv: head.slice(nonceAt), additionalData: head }, key, content));
  const file = new Uint8Array(headLength + secret.length);
  file.set(head);
  file.set(secret, headLength);
  return file;
}

async function open(file: Blob, { key }: LibraryKey): Promise<Blob> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const head = bytes.slice(0, headLength);
  return new Blob([await crypto.subtle.decrypt({ name: 'AES-GCM', iv: head.slice(nonceAt), additionalData: head }, key, bytes.subarray(headLength))]);
}
