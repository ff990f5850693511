import { formatLibraryFile } from '@/lib/exchange/library-file';
import type { LibraryDatabase } from '@/lib/library/database';
import { wholeLibrary } from '@/lib/library/tables';
import { localDay } from '@/lib/platform/today';
import { saveFile } from '../save-file';

/** Hands the whole library, as it stands, to the browser's download as one library file. Throws what the library throws. */
export async function exportLibrary(db: LibraryDatabase): Promise<void> {
  const now = new Date();
  saveFile(new Blob([formatLibraryFile(await wholeLibrary(db), now)], { type: 'application/json' }), `originmate-${localDay(now)}.json`);
}
