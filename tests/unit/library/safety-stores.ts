import type { Canary, CanaryStore, Slot } from '@/lib/library/safety/canary';
import { canarySchema } from '@/lib/library/safety/canary';
import type { SnapshotFiles } from '@/lib/library/safety/snapshot-files';

/** A canary and snapshot files in memory; what is written survives everything but a test that lays hand on it. */
export function memoryStores() {
  let stored: string | null = null;
  const files = new Map<Slot, Blob>();
  const clock = { now: 1_000_000 };
  const canary: CanaryStore = {
    read: async () => (stored === null ? null : canarySchema.parse(JSON.parse(stored))),
    write: async (value: Canary) => {
      stored = JSON.stringify(value);
    },
  };
  /** Thrown by the next writings of files, while it is set. */
  const trouble: { next: Error | null } = { next: null };
  const snapshotFiles: SnapshotFiles = {
    async write(slot, fill) {
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      await fill(async (bytes) => {
        if (trouble.next) throw trouble.next;
        pieces.push(bytes);
      });
      files.set(slot, new Blob(pieces));
    },
    read: async (slot) => files.get(slot) ?? null,
    remove: async (slot) => {
      files.delete(slot);
    },
  };
  return {
    canary,
    files: snapshotFiles,
    now: () => clock.now,
    clock,
    trouble,
    /** What lies on the disk. */
    disk: files,
    loseCanary: () => {
      stored = null;
    },
  };
}
