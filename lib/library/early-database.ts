import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { within } from '../platform/within';
import type { GoodsIndexRow } from './goods-lines';
import type { TermsRow } from './goods-terms';

/** What an early answer is read from, as database.ts lays it down. */
export interface EarlySchema extends DBSchema {
  meta: { key: string; value: { readonly key: string; readonly value: unknown } };
  goodsTerms: { key: string; value: TermsRow };
  goodsIndex: { key: number; value: GoodsIndexRow };
  goodsPacks: { key: number; value: unknown; indexes: { '[bucket+revision]': [number, number] } };
}

/** Longer it is not waited for: while another page takes the library to a new version, or on a slow disk, that would be no early answer. */
const patience = 1000;

/**
 * The library as it stands, for reading alone; null where there is none, or where it does not open in `patienceMs`.
 * Neither makes nor changes one, and makes way at once for whoever does.
 */
export async function openAsItStands(name: string, patienceMs = patience): Promise<IDBPDatabase<EarlySchema> | null> {
  const opening = openDB<EarlySchema>(name, undefined, {
    // There was none: none is made.
    upgrade(_database, _from, _to, transaction) {
      transaction.done.catch(() => undefined);
      transaction.abort();
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });
  try {
    return await within(opening, patienceMs, () => new Error('late'));
  } catch {
    opening.then((late) => late.close(), () => undefined);
    return null;
  }
}
