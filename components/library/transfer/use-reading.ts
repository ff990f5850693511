import { useCallback, useEffect, useRef, useState } from 'react';
import type { LibraryClient } from '@/lib/library/client';
import { asLibraryError, type LibraryError } from '@/lib/library/errors';
import type { Progress, TaskOptions } from '@/lib/library/worker-job';
import { useLibrary } from '../library-context';

/** How far the reading of a chosen file is: `content` is what it holds, `source` writes it. */
export type Reading<S, R> =
  | { readonly is: 'reading'; readonly progress: Progress | null }
  | { readonly is: 'read'; readonly content: R; readonly source: S }
  | { readonly is: 'failed'; readonly error: LibraryError };

interface ReadFile<S, R> {
  readonly reading: Reading<S, R>;
  /** Reads the file and compares it with the library once more. */
  readonly again: () => void;
}

/** Has a worker read a file for as long as its dialogue is open; closing ends the worker. `begin` and `read` must not change. */
export function useReading<S extends { end(): void }, R>(file: File, begin: (file: File, client: LibraryClient) => S, read: (source: S, options: TaskOptions) => Promise<R>): ReadFile<S, R> {
  const { client } = useLibrary();
  const [reading, setReading] = useState<Reading<S, R>>({ is: 'reading', progress: null });
  const working = useRef<AbortController | null>(null);

  const start = useCallback((): void => {
    working.current?.abort();
    const work = new AbortController();
    working.current = work;
    const source = begin(file, client);
    work.signal.addEventListener('abort', () => source.end(), { once: true });
    const told = (progress: Progress | null): void => setReading({ is: 'reading', progress });
    told(null);
    read(source, { signal: work.signal, onProgress: told }).then(
      (content) => setReading({ is: 'read', content, source }),
      (error: unknown) => work.signal.aborted || setReading({ is: 'failed', error: asLibraryError(error) }),
    );
  }, [file, client, begin, read]);

  useEffect(() => {
    start();
    return () => working.current?.abort();
  }, [start]);

  return { reading, again: start };
}
