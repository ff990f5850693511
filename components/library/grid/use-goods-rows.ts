import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { LibraryDatabase } from '@/lib/library/database';
import { goodsRows, type GoodsRows, type HeldGoods } from '@/lib/library/goods-rows';
import { countGoods } from '@/lib/library/goods-store';
import { useLibrary } from '../library-context';

/** One for each open library: who comes back to the list finds it as it was. */
const held = new WeakMap<LibraryDatabase, GoodsRows>();

export interface ShownGoods extends HeldGoods {
  /** How many goods there are, which is known before they are read; undefined while it is not. */
  readonly total: number | undefined;
}

/** The goods for a list, kept up to date. */
export function useGoodsRows(): ShownGoods {
  const { db } = useLibrary();
  const total = useLiveQuery(() => countGoods(db), [db]);
  // Whatever is written to a pack asks again, and each answer is a new one: what changed, the list finds out for itself.
  const written = useLiveQuery(async () => ({ packs: await db.goodsPacks.count() }), [db]);
  const [goods, setGoods] = useState<HeldGoods>(() => rowsOf(db).held());
  useEffect(() => {
    if (!written) return undefined;
    const over = new AbortController();
    // A library that can't be read any more says so elsewhere.
    void rowsOf(db).refresh(db, over.signal, setGoods).catch(() => undefined);
    return () => over.abort();
  }, [db, written]);
  return { ...goods, total };
}

function rowsOf(db: LibraryDatabase): GoodsRows {
  const rows = held.get(db) ?? goodsRows();
  held.set(db, rows);
  return rows;
}
