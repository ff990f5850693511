import { useMemo } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { LibraryDatabase } from '@/lib/library/database';
import { goodsByIds } from '@/lib/library/goods-store';
import type { GoodsRecord } from '@/lib/library/records';

const none: readonly GoodsRecord[] = [];

/** The goods of these ids as they stand in the library now, kept up to date; what is no longer there is left out. No other product is read. */
export function useChosenGoods(db: LibraryDatabase, ids: readonly string[]): readonly GoodsRecord[] {
  const wanted = useMemo(() => [...new Set(ids)].sort(), [ids]);
  const rows = useLiveQuery(() => goodsByIds(db, wanted), [db, wanted.join('\n')]);
  return useMemo(() => rows?.flatMap((record) => record ?? []) ?? none, [rows]);
}
