import type { LibraryDatabase, OpenLibrary } from './database';

/** The library to read from: opened when first asked for, and again after its connection was lost. Throws a LibraryError where it does not open. */
export function openOnce(open: (onFrozen: () => void) => Promise<OpenLibrary> = openToRead): () => Promise<LibraryDatabase> {
  let opened: Promise<OpenLibrary> | null = null;
  return async () => {
    opened ??= open(() => {
      opened = null;
    });
    try {
      return (await opened).db;
    } catch (error) {
      // A failed opening must not be remembered: the next call tries again.
      opened = null;
      throw error;
    }
  };
}

/** What was lost of a library is told where it is written and shown. To read what is there, it need not be counted first. */
const openToRead = async (onFrozen: () => void): Promise<OpenLibrary> => (await import('./database')).openLibrary({ onFrozen, canary: { read: async () => null } });
