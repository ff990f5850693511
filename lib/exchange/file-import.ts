import type { LibraryClient } from '../library/client';
import { tableNames, type TableName } from '../library/records';
import { tend } from '../library/tend';
import { runTask, type TaskOptions } from '../library/worker-job';
import type { FilePreview } from './file-preview';
import type { FileTask } from './file-task';
import type { ConflictChoice } from './plan-import';

/** A library file on its way in. Reading, comparing and writing happen in a worker; the page stays free. */
export interface FileImport {
  /** Reads the file and compares it with the library. Writes nothing. Throws a LibraryError where the library cannot be read. */
  preview(options?: TaskOptions): Promise<FilePreview>;
  /** Writes what was previewed, all or nothing; returns how many records changed. */
  commit(conflicts: ConflictChoice, options?: TaskOptions): Promise<number>;
  /** Ends it; what is not on the disk yet is not written. */
  end(): void;
}

/** Takes a file in; `client` tells the background once it is written. */
export function fileImport(file: Blob, client: LibraryClient): FileImport {
  const worker = new Worker(new URL('file-worker.ts', import.meta.url), { type: 'module' });
  const run = (task: FileTask, options?: TaskOptions): Promise<unknown> => runTask(worker, task, options);
  return {
    preview: async (options) => (await run({ type: 'preview', file }, options)) as FilePreview,
    async commit(conflicts, options) {
      const { written, tables } = (await run({ type: 'commit', conflicts }, options)) as { readonly written: number; readonly tables: readonly TableName[] };
      // It is on the disk: whether the background hears of it changes nothing about that.
      await client.tellWritten(tableNames.filter((table) => tables.includes(table))).catch(() => undefined);
      if (tables.includes('goods')) void tend(client);
      return written;
    },
    end: () => worker.terminate(),
  };
}
