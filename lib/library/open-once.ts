import type { LibraryDatabase, OpenLibrary } from './database';

type Open = (onFrozen: () => void) => Promise<OpenLibrary>;

/** The library: opened when first asked for, and again after its connection was lost. Throws a LibraryError where it does not open. */
export function libraryOnce(open: Open): () => Promise<OpenLibrary> {
  let opened: Promise<OpenLibrary> | null = null;
  return () => {
    if (opened) return opened;
    const own = open(() => gone());
    const gone = (): void => {
      if (opened === own) opened = null;
    };
    opened = own;
    // A failed opening must not be remembered: the next call tries again.
    own.catch(gone);
    return own;
  };
}

/** The same to write into: throws why nothing may be written, and looks again the next time. */
export function openToWrite(open: Open): () => Promise<LibraryDatabase> {
  const library = libraryOnce(async (onFrozen) => {
    const found = await open(onFrozen);
    if (!found.readOnly) return found;
    found.db.close({ disableAutoOpen: true });
    throw found.readOnly;
  });
  return async () => (await library()).db;
}

/** The same to read from. */
export function openOnce(open: Open = openToRead): () => Promise<LibraryDatabase> {
  const library = libraryOnce(open);
  return async () => (await library()).db;
}

/** What was lost of a library is told where it is written and shown. To read what is there, it need not be counted first. */
const openToRead: Open = async (onFrozen) => (await import('./database')).openLibrary({ onFrozen, canary: { read: async () => null } });
