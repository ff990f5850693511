import { openLibrary } from './database';
import type { IgnoredRecord } from './records';

/** Every finding that is left aside, read once; the library is closed again. Throws a LibraryError where it does not open. */
export async function loadIgnored(): Promise<IgnoredRecord[]> {
  const { db } = await openLibrary();
  try {
    return await db.ignored.toArray();
  } finally {
    db.close({ disableAutoOpen: true });
  }
}
