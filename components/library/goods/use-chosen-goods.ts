import { useMemo } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { LibraryDatabase } from '@/lib/library/database';
import { goodsByIds } from '@/lib/library/goods-store';
import type { GoodsRecord } from '@/lib/library/records';

/** Id → the product as it stands in the library, null for one that is not there; no entry for what was not read yet. */
export type ChosenGoods = ReadonlyMap<string, GoodsRecord | null>;

const none: ChosenGoods = new Map();

/** The goods of these ids, kept up to date. No other product is held. */
export function useChosenGoods(db: LibraryDatabase, ids: readonly string[]): ChosenGoods {
  const wanted = useMemo(() => [...new Set(ids)].sort(), [ids]);
  const chosen = useLiveQuery(async () => {
    const records = await goodsByIds(db, wanted);
    return new Map(wanted.map((id, at) => [id, records[at] ?? null]));
  }, [db, wanted.join('\n')]);
  return chosen ?? none;
}
