import { useEffect, useState } from 'react';
import { type OpenLibrary, openLibrary } from '@/lib/library/database';
import { asLibraryError, LibraryError } from '@/lib/library/errors';
import { libraryKeys } from '@/lib/library/lock/library-keys';
import { useKeepsNothing } from './private-window';

export type LibraryDatabaseState =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly error: LibraryError }
  /** A newer version of the extension took the library over. */
  | { readonly state: 'frozen' }
  | ({ readonly state: 'open' } & OpenLibrary);

const opening: LibraryDatabaseState = { state: 'opening' };
const refused: LibraryDatabaseState = { state: 'failed', error: new LibraryError('private') };

/** The library's database, to read from. Opened when first needed, closed with the view; never in a private window. */
export function useLibraryDatabase(): LibraryDatabaseState {
  const keepsNothing = useKeepsNothing();
  const [state, setState] = useState(keepsNothing ? refused : opening);
  useEffect(() => {
    if (keepsNothing) return undefined;
    let opened: OpenLibrary | null = null;
    let closed = false;
    let busy = false;
    const left = new AbortController();
    const onLocked = (): void => {
      opened = null;
      setState({ state: 'failed', error: new LibraryError('locked') });
    };
    const open = async (): Promise<void> => {
      if (opened || busy) return;
      busy = true;
      try {
        opened = await openLibrary({ onFrozen: () => setState({ state: 'frozen' }), onLocked });
        if (closed) opened.db.close();
        else setState({ state: 'open', ...opened });
      } catch (error) {
        if (!closed) setState({ state: 'failed', error: asLibraryError(error) });
      } finally {
        busy = false;
      }
    };
    void open();
    // Unlocked here or in another page.
    libraryKeys.watch((event) => event === 'held' && void open(), left.signal);
    return () => {
      closed = true;
      left.abort();
      opened?.db.close();
    };
  }, [keepsNothing]);
  return state;
}
