import { createContext, useContext } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { LibraryClient } from '@/lib/library/client';
import type { LibraryDatabase } from '@/lib/library/database';
import type { LibraryError } from '@/lib/library/errors';
import type { RecordOf } from '@/lib/library/records';

/** The open library, as the page uses it: reads from `db`, writes through `client`. */
export interface LibraryAccess {
  readonly db: LibraryDatabase;
  readonly client: LibraryClient;
  /** Why nothing may be written now, or null. */
  readonly readOnly: LibraryError | null;
}

export const LibraryContext = createContext<LibraryAccess | null>(null);

/** The open library. Only inside {@link LibraryContext}. */
export function useLibrary(): LibraryAccess {
  const access = useContext(LibraryContext);
  if (!access) throw new Error('No library is open around this component');
  return access;
}

/** All records, kept up to date; undefined while they are being read. */
export interface LibraryRecords {
  readonly goods: RecordOf['goods'][] | undefined;
  readonly parties: RecordOf['parties'][] | undefined;
  readonly templates: RecordOf['templates'][] | undefined;
  readonly certificates: RecordOf['certificates'][] | undefined;
  readonly lessons: RecordOf['lessons'][] | undefined;
  readonly preReviews: RecordOf['preReviews'][] | undefined;
}

export function useRecords(): LibraryRecords {
  const { db } = useLibrary();
  return {
    goods: useLiveQuery(() => db.goods.toArray(), [db]),
    parties: useLiveQuery(() => db.parties.toArray(), [db]),
    templates: useLiveQuery(() => db.templates.toArray(), [db]),
    certificates: useLiveQuery(() => db.certificates.toArray(), [db]),
    lessons: useLiveQuery(() => db.lessons.toArray(), [db]),
    preReviews: useLiveQuery(() => db.preReviews.toArray(), [db]),
  };
}
