import type { LibraryDatabase } from '../database';
import { schemaVersion, tableNames } from '../table-names';
import { countRecords, storesOf } from '../tables';
import type { Canary, Counts } from './canary';
import { generationOf } from './generation';

/** Whether the library holds what it held: `emptied`: it is new; `behind`: it is an older one; `incomplete`: records are gone. */
export type Verdict = 'whole' | 'emptied' | 'behind' | 'incomplete';

/** What the library holds now, all of one moment. */
export interface Holding {
  readonly generation: number;
  readonly counts: Counts;
}

/**
 * Compares the library with what its canary says. The canary must have been read before: it is written after each
 * change of the library, so that a library which is ahead of it is whole, however a browser ended in between.
 */
export async function examine(db: LibraryDatabase, canary: Canary | null): Promise<Verdict> {
  if (!canary) return 'whole';
  const { generation, counts } = await holdingOf(db);
  if (generation > canary.generation) return 'whole';
  if (generation < canary.generation) return generation === 0 ? 'emptied' : 'behind';
  // A new schema may count in another way.
  const fewer = canary.schemaVersion === schemaVersion && tableNames.some((table) => counts[table] < canary.counts[table]);
  return fewer ? 'incomplete' : 'whole';
}

/** Generation and counts of the library, read in one transaction; no record is read. */
export function holdingOf(db: LibraryDatabase): Promise<Holding> {
  return db.transaction('r', [db.meta, ...storesOf(db, tableNames)], async () => {
    const generation = await generationOf(db);
    const counts = await Promise.all(tableNames.map(async (table) => [table, await countRecords(db, table)] as const));
    return { generation, counts: Object.fromEntries(counts) as Record<(typeof tableNames)[number], number> };
  });
}
