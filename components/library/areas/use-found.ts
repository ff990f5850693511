import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { LibraryDatabase } from '@/lib/library/database';
import { goodsFinder, type GoodsFinder } from '@/lib/library/goods-finder';
import type { GoodsRow } from '@/lib/library/goods-rows';
import { search, type SearchIndex } from '@/lib/library/search';
import { useGoodsRows } from '../grid/use-goods-rows';
import { useLibrary } from '../library-context';

/** What the search box of a list leaves. */
export interface Found<R> {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** In the order in which they are listed. */
  readonly rows: readonly R[];
  /** How many there are before searching; undefined while that is not known. */
  readonly total: number | undefined;
  /** True while records are still being read. */
  readonly reading: boolean;
  /** True where more were found than are listed. */
  readonly cut: boolean;
}

/** The records of a list that hold every word in its search box. */
export function useFound<R extends { readonly id: string; readonly updatedAt: number }>(records: readonly R[] | undefined, makeIndex: (records: readonly R[]) => SearchIndex<R>): Found<R> {
  const [query, onQuery] = useState('');
  const asked = useDeferredValue(query);
  const index = useMemo(() => makeIndex(records ?? []), [records, makeIndex]);
  const rows = useMemo(() => search(index, asked), [index, asked]);
  return { query, onQuery, rows, total: records?.length, reading: records === undefined, cut: false };
}

/** One for each open library: its index is read once. */
const finders = new WeakMap<LibraryDatabase, GoodsFinder>();
/** So many goods are listed for a search: the best. */
const mostFound = 500;

/** The same for goods, of which there may be a hundred thousand: found by code, name, sound, producer and note. */
export function useFoundGoods(): Found<GoodsRow> {
  const { db } = useLibrary();
  const { rows, complete, total } = useGoodsRows();
  const [query, onQuery] = useState('');
  const [found, setFound] = useState<readonly GoodsRow[] | null>(null);
  const asked = query.trim();

  useEffect(() => {
    const over = new AbortController();
    const finder = finders.get(db) ?? goodsFinder();
    finders.set(db, finder);
    const show = (ids: readonly string[]): void => {
      if (!over.signal.aborted) setFound(inOrder(rows, ids));
    };
    // A library that can't be read any more says so elsewhere.
    if (asked !== '') void finder.find(db, asked, mostFound).then(show, () => show([]));
    return () => over.abort();
  }, [db, asked, rows]);

  const shown = asked === '' ? rows : (found ?? rows);
  return { query, onQuery, rows: shown, total, reading: !complete, cut: shown !== rows && shown.length >= mostFound };
}

function inOrder(rows: readonly GoodsRow[], ids: readonly string[]): GoodsRow[] {
  const wanted = new Map(ids.map((id, at) => [id, at]));
  return rows.filter(({ id }) => wanted.has(id)).sort((one, other) => (wanted.get(one.id) ?? 0) - (wanted.get(other.id) ?? 0));
}
