import { localDay } from '../../platform/today';
import type { LibraryDatabase } from '../database';
import { pageSnapshots } from '../lock/lock-alone';
import { tableNames } from '../records';
import type { BackupNote } from './messages';
import { seal, unseal, type SealingKey } from './sealed-file';
import { LibraryMoved, readSnapshot, writeSnapshot } from './snapshot';
import type { SnapshotFiles } from './snapshot-files';

export interface Backup {
  /** The whole file. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** `originmate-2026-11-22.originmate-backup` */
  readonly name: string;
  readonly note: Omit<BackupNote, 'into'>;
}

/** Attempts at a copy of one moment, where somebody writes meanwhile. */
const attempts = 5;

/** Everything in the library, sealed under a passphrase. `now`: local time names the file. Throws LibraryMoved where somebody writes without end. */
export async function makeBackup(db: LibraryDatabase, key: SealingKey, now: Date): Promise<Backup> {
  for (let attempt = 1; ; attempt++) {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    try {
      const { generation, counts } = await writeSnapshot(db, async (bytes) => void pieces.push(bytes), now.getTime());
      const content = new Uint8Array(await new Blob(pieces).arrayBuffer());
      const records = tableNames.reduce((sum, table) => sum + counts[table], 0);
      return { bytes: await seal(content, key), name: `originmate-${localDay(now)}.${backupExtension}`, note: { at: now.getTime(), generation, records } };
    } catch (error) {
      if (!(error instanceof LibraryMoved) || attempt === attempts) throw error;
    }
  }
}

export const backupExtension = 'originmate-backup';

/**
 * Opens a backup and lays its content where the background can restore it from (slot `incoming`); nothing of the library
 * is changed. Throws SealedFileError, BrokenFrames, or a LibraryError.
 */
export async function layOutBackup(file: Blob, passphrase: string, files: SnapshotFiles = pageSnapshots): Promise<void> {
  const content = await unseal(file, passphrase);
  await readSnapshot(new Blob([content]));
  await files.write('incoming', (sink) => sink(content));
}

/** Takes away what {@link layOutBackup} laid out. */
export const putBackupAway = (files: SnapshotFiles = pageSnapshots): Promise<void> => files.remove('incoming');
