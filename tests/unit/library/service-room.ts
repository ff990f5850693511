import { afterEach } from 'vitest';
import { libraryClient, type LibraryClient } from '@/lib/library/client';
import { openLibrary, type LibraryDatabase } from '@/lib/library/database';
import type { ImportBatch } from '@/lib/library/messages';
import { ofEachTable } from '@/lib/library/records';
import { serveLibrary } from '@/lib/library/service';

let count = 0;
/** A library that no test had before. */
export const newName = (): string => `service-${++count}`;

/** Closed after each test. */
export const opened: LibraryDatabase[] = [];
afterEach(() => {
  for (const db of opened.splice(0)) db.close();
});

/** A background with a library of its own; messages cross as JSON, as they do between browser contexts. */
export async function background(now = () => 5000): Promise<{ db: LibraryDatabase; client: LibraryClient; answer: ReturnType<typeof serveLibrary> }> {
  const name = newName();
  const { db } = await openLibrary({ name });
  const answer = serveLibrary({
    now,
    open: async (onFrozen) => {
      const library = await openLibrary({ name, onFrozen });
      opened.push(library.db);
      return library;
    },
  });
  opened.push(db);
  const client = libraryClient(async (message) => JSON.parse(JSON.stringify(await answer(JSON.parse(JSON.stringify(message))))));
  return { db, client, answer };
}

/** An import of these records alone. */
export const batch = (values: Partial<ImportBatch>): ImportBatch => ({ ...ofEachTable(() => []), ...values });
