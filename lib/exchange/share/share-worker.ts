import { openLibrary, type LibraryDatabase } from '../../library/database';
import { LibraryError } from '../../library/errors';
import { validBatch } from '../../library/import-batch';
import { tableNames, type TableName } from '../../library/records';
import { wholeLibrary } from '../../library/tables';
import { takeBack, takeIn } from '../../library/taken-in';
import { serveTasks, type Progress, type WorkerScope } from '../../library/worker-job';
import { planShare, shareBatch, type ShareItem } from './plan-share';
import { parseShareFile, type Refused } from './read-share';
import { shareLimits, type ShareHeader } from './share-format';
import { shareTaskSchema, type ShareTask } from './share-task';

declare const self: WorkerScope;

/** A shared file beside the library, or what is wrong with it, or nothing that could be read. */
export type ShareReading = { readonly ok: true; readonly header: ShareHeader; readonly sealed: boolean; readonly items: readonly ShareItem[] } | Refused | { readonly ok: false; readonly unreadable: true };

/** How many records were written, and of which kinds. */
export interface ShareWritten {
  readonly written: number;
  readonly tables: readonly TableName[];
}

/** As it was shown: what is written is what was seen. */
let items: readonly ShareItem[] | null = null;

/** Reads a shared file for a page, writes what the user chose of it in one transaction, and takes such an import back. */
serveTasks(self, async (message, tell) => {
  const task = shareTaskSchema.parse(message);
  const { db, readOnly } = await openLibrary();
  try {
    if (readOnly) throw readOnly;
    return await work(db, task, tell);
  } finally {
    db.close({ disableAutoOpen: true });
  }
});

async function work(db: LibraryDatabase, task: ShareTask, tell: (progress: Progress) => void): Promise<unknown> {
  if (task.type === 'read') return read(db, task.file, tell);
  if (task.type === 'undo') return takeBack(db, task.id, { leaveChanged: task.leaveChanged, now: Date.now() });
  if (!items) throw new LibraryError('failed');
  const batch = validBatch(shareBatch(items, new Set(task.keys)));
  tell({ step: 'writing', done: 0, of: task.keys.length });
  const written = await takeIn(db, batch, task, { now: Date.now() });
  return { written, tables: tableNames.filter((table) => batch[table].length > 0) } satisfies ShareWritten;
}

async function read(db: LibraryDatabase, file: Blob, tell: (progress: Progress) => void): Promise<ShareReading> {
  items = null;
  tell({ step: 'reading', done: 0, of: file.size });
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    // One byte more than may be: then it is refused for that, without all of it being read.
    bytes = new Uint8Array(await file.slice(0, shareLimits.bytes + 1).arrayBuffer());
  } catch {
    return { ok: false, unreadable: true };
  }
  const parsed = await parseShareFile(bytes, (done, of) => tell({ step: 'checking', done, of }));
  if (!parsed.ok) return parsed;
  const { header, sealed, content } = parsed;
  tell({ step: 'comparing', done: 0, of: 0 });
  items = planShare(content, header, await wholeLibrary(db));
  return { ok: true, header, sealed, items };
}
