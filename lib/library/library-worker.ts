import { writeBatch, validBatch } from './import-batch';
import { openLibrary } from './database';
import { libraryTaskSchema } from './library-task';
import { tendIndex } from './tend-index';
import { serveTasks, type Progress, type WorkerScope } from './worker-job';

declare const self: WorkerScope;

/** The library's worker: what is too long for the background and too heavy for a page. Opens the library for each task and closes it again. */
serveTasks(self, async (message, onProgress) => {
  const task = libraryTaskSchema.parse(message);
  const { db, readOnly } = await openLibrary();
  try {
    if (readOnly) throw readOnly;
    if (task.type === 'tend') return await tendIndex(db, new AbortController().signal);
    const count = Object.values(task.batch).reduce((sum, entries) => sum + entries.length, 0);
    const step = (name: Progress['step']): void => onProgress({ step: name, done: 0, of: count });
    step('checking');
    const batch = validBatch(task.batch);
    step('writing');
    return await writeBatch(db, batch, { now: Date.now() });
  } finally {
    db.close({ disableAutoOpen: true });
  }
});
