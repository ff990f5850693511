import type { Slot } from './canary';

/** Where snapshots stand: one file a slot. */
export interface SnapshotFiles {
  /** Writes a file anew; what stood there stays until all is written. Throws what the browser throws, a full disk as QuotaExceededError. */
  write(slot: Slot, fill: (sink: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>) => Promise<void>): Promise<void>;
  /** The file, or null where there is none. */
  read(slot: Slot): Promise<Blob | null>;
  /** Deletes the file; none does no harm. */
  remove(slot: Slot): Promise<void>;
}

const folder = 'snapshots';

/** Snapshots in the file system of the extension's own origin, beside the database, not in it. In private windows Firefox has none: then every call throws. */
export const storedSnapshots: SnapshotFiles = {
  async write(slot, fill) {
    const handle = await (await directory()).getFileHandle(fileOf(slot), { create: true });
    // Goes into a file of its own and takes the place of the old one when it is closed.
    const stream = await handle.createWritable();
    try {
      await fill((bytes) => stream.write(bytes));
      await stream.close();
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
  },
  async read(slot) {
    try {
      return await (await (await directory()).getFileHandle(fileOf(slot))).getFile();
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  async remove(slot) {
    try {
      await (await directory()).removeEntry(fileOf(slot));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  },
};

const fileOf = (slot: Slot): string => `library-${slot}.snapshot`;

const directory = async (): Promise<FileSystemDirectoryHandle> => (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true });

const isMissing = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotFoundError';
