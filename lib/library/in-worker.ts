import type { ImportBatch } from './messages';
import type { LibraryTask } from './library-task';
import { runTask, type TaskOptions } from './worker-job';

/** Writes a batch in a worker of this page, one transaction; returns how many records changed. */
export const importInWorker = async (batch: ImportBatch, options: TaskOptions): Promise<number> => Number(await inWorker({ type: 'import', batch }, options));

/** Completes what is derived from the goods, in a worker of this page; returns how many packs needed it. */
export const tendInWorker = async (options: TaskOptions): Promise<number> => Number(await inWorker({ type: 'tend' }, options));

async function inWorker(task: LibraryTask, options: TaskOptions): Promise<unknown> {
  const worker = new Worker(new URL('library-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await runTask(worker, task, options);
  } finally {
    worker.terminate();
  }
}
