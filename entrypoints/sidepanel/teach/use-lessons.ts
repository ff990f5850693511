import { useLiveQuery } from 'dexie-react-hooks';
import { localText } from '@/components/locale';
import type { LessonRecord } from '@/lib/library/records';
import { i18n } from '#i18n';
import { useLibraryDatabase } from '../library-database';

/** What the user taught on this host, kept up to date; or why that is not known. */
export type Lessons =
  | { readonly state: 'opening' }
  | { readonly state: 'closed'; readonly why: string }
  | { readonly state: 'open'; readonly lessons: readonly LessonRecord[]; /** Why nothing can be stored, or null. */ readonly readOnly: string | null };

export function useLessons(host: string): Lessons {
  const database = useLibraryDatabase();
  const db = database.state === 'open' ? database.db : null;
  const lessons = useLiveQuery(async () => db?.lessons.where('host').equals(host).sortBy('updatedAt'), [db, host]);
  if (database.state === 'failed') return { state: 'closed', why: localText(database.error.text) };
  if (database.state === 'frozen') return { state: 'closed', why: i18n.t('panel.fill.libraryReload') };
  if (database.state === 'opening' || !lessons) return { state: 'opening' };
  return { state: 'open', lessons, readOnly: database.readOnly ? localText(database.readOnly.text) : null };
}
