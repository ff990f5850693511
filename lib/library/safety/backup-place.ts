import { Dexie, type Table } from 'dexie';
import type { SealingKey } from './sealed-file';

/** Where backups go at one press: a folder that the user chose, and the key to seal them with. */
export interface BackupPlace extends SealingKey {
  readonly folder: FileSystemDirectoryHandle;
}

/** A database of its own: it says how to save the library and must not go down with it. Handles and keys can be kept nowhere else. */
class PlaceDatabase extends Dexie {
  declare readonly places: Table<BackupPlace, 'backup'>;
  constructor() {
    super('originmate-backup');
    this.version(1).stores({ places: '' });
  }
}

/** The place, or null while none was chosen. */
export const backupPlace = (): Promise<BackupPlace | null> => withPlaces(async (places) => (await places.get('backup')) ?? null);

/** Keeps a place; null forgets the one there is. */
export const keepBackupPlace = (place: BackupPlace | null): Promise<unknown> => withPlaces<unknown>((places) => (place ? places.put(place, 'backup') : places.delete('backup')));

async function withPlaces<T>(work: (places: Table<BackupPlace, 'backup'>) => PromiseLike<T>): Promise<T> {
  const db = new PlaceDatabase();
  try {
    return await work(db.places);
  } finally {
    db.close({ disableAutoOpen: true });
  }
}
