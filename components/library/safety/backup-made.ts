import { i18n } from '#i18n';
import type { LibraryDatabase } from '@/lib/library/database';
import { makeBackup, type Backup } from '@/lib/library/safety/backup';
import { writeInto } from '@/lib/library/safety/backup-folder';
import { noteBackup } from '@/lib/library/safety/backup-note';
import type { BackupPlace } from '@/lib/library/safety/backup-place';
import type { BackupNote } from '@/lib/library/safety/messages';
import { tellDone } from '../tell';

/** Makes a backup of all that is in the library and puts it into its folder. Throws what the browser throws, also where it may not write there. */
export async function backUpInto(place: BackupPlace, db: LibraryDatabase): Promise<Backup> {
  const backup = await makeBackup(db, place, new Date());
  await writeInto(place.folder, backup.name, backup.bytes);
  return backup;
}

/** Keeps in mind that a backup left the library, and tells the user. */
export async function backupMade(backup: Backup, into: BackupNote['into']): Promise<BackupNote> {
  const note = { ...backup.note, into };
  await noteBackup(note);
  tellDone(i18n.t('safety.backup.done', [backup.name]));
  return note;
}
