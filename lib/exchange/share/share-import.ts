import type { LibraryClient } from '../../library/client';
import { tendInWorker } from '../../library/in-worker';
import type { TableName } from '../../library/records';
import type { TakenBack } from '../../library/taken-in';
import { runTask, type TaskOptions } from '../../library/worker-job';
import type { ShareTask } from './share-task';
import type { ShareReading, ShareWritten } from './share-worker';

/** A shared file on its way in. Reading, comparing and writing happen in a worker; the page stays free. */
export interface ShareImport {
  /** Reads the file and compares it with the library. Writes nothing. Throws a LibraryError where the library cannot be read. */
  read(options?: TaskOptions): Promise<ShareReading>;
  /** Writes the items of these keys, all or nothing, and keeps what they replaced under `id`; returns how many records changed. */
  take(id: string, keys: readonly string[], options?: TaskOptions): Promise<number>;
  /** Ends it; what is not on the disk yet is not written. */
  end(): void;
}

/** Takes a shared file in; `client` tells the background once it is written. */
export function shareImport(file: File, client: LibraryClient): ShareImport {
  const worker = shareWorker();
  const run = (task: ShareTask, options?: TaskOptions): Promise<unknown> => runTask(worker, task, options);
  return {
    read: async (options) => (await run({ type: 'read', file }, options)) as ShareReading,
    async take(id, keys, options) {
      const { written, tables } = (await run({ type: 'take', id, name: file.name.slice(-300), keys: [...keys] }, options)) as ShareWritten;
      await tell(client, tables);
      return written;
    },
    end: () => worker.terminate(),
  };
}

/** Takes an import back as a whole (lib/library/taken-in.ts). */
export async function undoShare(id: string, leaveChanged: boolean, client: LibraryClient): Promise<TakenBack> {
  const worker = shareWorker();
  try {
    const back = (await runTask(worker, { type: 'undo', id, leaveChanged } satisfies ShareTask)) as TakenBack;
    if (back.done) await tell(client, back.tables);
    return back;
  } finally {
    worker.terminate();
  }
}

const shareWorker = (): Worker => new Worker(new URL('share-worker.ts', import.meta.url), { type: 'module' });

/** It is on the disk: whether the background hears of it, and whether its index is completed at once, changes nothing about that. */
async function tell(client: LibraryClient, tables: readonly TableName[]): Promise<void> {
  if (tables.length === 0) return;
  await client.tellWritten(tables).catch(() => undefined);
  if (tables.includes('goods')) void tendInWorker({}).then(() => client.tellWritten(['goods'])).catch(() => undefined);
}
