import { openLibrary, type LibraryDatabase } from '../library/database';
import { LibraryError } from '../library/errors';
import { writeBatch, type ValidBatch } from '../library/import-batch';
import { tableNames, type TableName } from '../library/records';
import { wholeLibrary } from '../library/tables';
import { serveTasks, type Progress, type WorkerScope } from '../library/worker-job';
import { fileTaskSchema } from './file-task';
import { previewOf, type FilePreview } from './file-preview';
import { fileLimits, parseLibraryFile } from './library-file';
import { importBatch, planImport, type ConflictChoice, type ImportPlan } from './plan-import';

declare const self: WorkerScope;

type Tell = (progress: Progress) => void;

/** What would be written, held here: a hundred thousand records do not travel to the page and back. */
let plan: ImportPlan | null = null;

/** Reads one library file for a page, compares it with the library and writes what the user chose, all in one transaction. */
serveTasks(self, async (message, tell) => {
  const task = fileTaskSchema.parse(message);
  return withLibrary<unknown>((db) => (task.type === 'preview' ? preview(db, task.file, tell) : commit(db, task.conflicts, tell)));
});

async function preview(db: LibraryDatabase, file: Blob, tell: Tell): Promise<FilePreview> {
  plan = null;
  tell({ step: 'reading', done: 0, of: file.size });
  let text: string;
  try {
    // A character takes up to four bytes: beyond that the file is too long without being read.
    text = file.size > 4 * fileLimits.characters ? ' '.repeat(fileLimits.characters + 1) : await file.text();
  } catch {
    return { unreadable: true };
  }
  tell({ step: 'reading', done: file.size, of: file.size });
  const parsed = parseLibraryFile(text, (done, of) => tell({ step: 'checking', done, of }));
  if (!parsed.ok) return { problems: parsed.problems, more: parsed.more };
  const count = tableNames.reduce((sum, table) => sum + parsed.file[table].length, 0);
  tell({ step: 'comparing', done: 0, of: count });
  plan = planImport(parsed.file, await wholeLibrary(db));
  return previewOf(plan);
}

async function commit(db: LibraryDatabase, conflicts: ConflictChoice, tell: Tell): Promise<{ readonly written: number; readonly tables: readonly TableName[] }> {
  if (!plan) throw new LibraryError('failed');
  // Checked when the file was read; nothing has touched the records since.
  const batch = importBatch(plan, conflicts) as ValidBatch;
  const tables = tableNames.filter((table) => batch[table].length > 0);
  tell({ step: 'writing', done: 0, of: tables.reduce((sum, table) => sum + batch[table].length, 0) });
  return { written: await writeBatch(db, batch, { now: Date.now() }), tables };
}

async function withLibrary<T>(work: (db: LibraryDatabase) => Promise<T>): Promise<T> {
  const { db, readOnly } = await openLibrary();
  try {
    if (readOnly) throw readOnly;
    return await work(db);
  } finally {
    db.close({ disableAutoOpen: true });
  }
}
