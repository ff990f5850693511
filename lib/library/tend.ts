import type { LibraryClient } from './client';
import type { LibraryDatabase } from './database';
import { countGoods } from './goods-store';
import { tendInWorker } from './in-worker';

/** After so many changed packs the pages of terms are made anew; until then what changed is looked through besides. */
const manyChanged = 20;

/**
 * Completes what is derived from the goods in a worker of this page and tells the background. What fails here is made up
 * for the next time: the index answers for itself meanwhile, since rows that are past are not believed.
 */
export async function tend(client: LibraryClient, signal?: AbortSignal): Promise<void> {
  try {
    await tendInWorker(signal ? { signal } : {});
    await client.tellWritten(['goods']);
  } catch {
    // As above.
  }
}

/** The same where it is needed: after an update from an older version, after a large import whose page was closed, after many changes. */
export async function tendWhenNeeded(db: LibraryDatabase, client: LibraryClient, signal: AbortSignal): Promise<void> {
  try {
    const state = await db.goodsTerms.get('');
    const isCurrent = state !== undefined && (state.changed ?? []).length <= manyChanged;
    if (isCurrent || (await countGoods(db)) === 0 || signal.aborted) return;
  } catch {
    // Why the library cannot be read is told where it is shown.
    return;
  }
  await tend(client, signal);
}
