import { useEffect, useState } from 'react';
import { type OpenLibrary, openLibrary } from '@/lib/library/database';
import { asLibraryError, type LibraryError } from '@/lib/library/errors';

export type LibraryDatabaseState =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly error: LibraryError }
  /** A newer version of the extension took the library over. */
  | { readonly state: 'frozen' }
  | ({ readonly state: 'open' } & OpenLibrary);

const opening: LibraryDatabaseState = { state: 'opening' };

/** The library's database, to read from. Opened when first needed, closed with the view. */
export function useLibraryDatabase(): LibraryDatabaseState {
  const [state, setState] = useState(opening);
  useEffect(() => {
    let opened: OpenLibrary | null = null;
    let closed = false;
    const open = async (): Promise<void> => {
      try {
        opened = await openLibrary({ onFrozen: () => setState({ state: 'frozen' }) });
        if (closed) opened.db.close();
        else setState({ state: 'open', ...opened });
      } catch (error) {
        if (!closed) setState({ state: 'failed', error: asLibraryError(error) });
      }
    };
    void open();
    return () => {
      closed = true;
      opened?.db.close();
    };
  }, []);
  return state;
}
