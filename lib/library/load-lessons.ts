import { openLibrary } from './database';
import type { LessonRecord } from './records';

/** Every lesson, read once; the library is closed again. Throws a LibraryError where it does not open. */
export async function loadLessons(): Promise<LessonRecord[]> {
  const { db } = await openLibrary();
  try {
    return await db.lessons.toArray();
  } finally {
    db.close({ disableAutoOpen: true });
  }
}
