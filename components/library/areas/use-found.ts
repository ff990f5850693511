import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { LibraryDatabase } from '@/lib/library/database';
import { goodsFinder, type GoodsFinder } from '@/lib/library/goods-finder';
import type { GoodsRow } from '@/lib/library/goods-rows';
import { mayBeSound, search, soundedNames, type SearchIndex } from '@/lib/library/search';
import { noSounds } from '@/lib/library/sounds';
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
  /** True while what is listed is not yet what was asked for. */
  readonly searching: boolean;
  /** True where more were found than are listed. */
  readonly cut: boolean;
  /** Makes ready for a search: the user is about to type. */
  readonly prepare?: () => void;
}

/** The records of a list that hold every word in its search box. */
export function useFound<R extends { readonly id: string; readonly updatedAt: number }>(records: readonly R[] | undefined, makeIndex: (records: readonly R[]) => SearchIndex<R>): Found<R> {
  const [query, onQuery] = useState('');
  const asked = useDeferredValue(query);
  const index = useMemo(() => makeIndex(records ?? []), [records, makeIndex]);
  const sounds = useSounds(index, mayBeSound(asked));
  const rows = useMemo(() => search(index, asked, sounds), [index, asked, sounds]);
  return { query, onQuery, rows, total: records?.length, reading: records === undefined, searching: false, cut: false };
}

/** How the names of the records sound; none before that is wanted and known. The dictionary is loaded then. */
function useSounds<R>(index: SearchIndex<R>, wanted: boolean) {
  const [sounds, setSounds] = useState(noSounds);
  useEffect(() => {
    if (!wanted) return undefined;
    const over = new AbortController();
    const speak = async (): Promise<void> => {
      const { soundsOf } = await import('@/lib/library/spoken');
      const spoken = await soundsOf(soundedNames(index));
      if (!over.signal.aborted) setSounds(spoken);
    };
    // Without them records are found by what is written.
    void speak().catch(() => undefined);
    return () => over.abort();
  }, [index, wanted]);
  return sounds;
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
  const [found, setFound] = useState<{ readonly asked: string; readonly rows: readonly GoodsRow[]; readonly cut: boolean } | null>(null);
  const asked = query.trim();

  useEffect(() => {
    const over = new AbortController();
    const show = (ids: readonly string[]): void => {
      if (!over.signal.aborted) setFound({ asked, rows: inOrder(rows, ids.slice(0, mostFound)), cut: ids.length > mostFound });
    };
    // A library that can't be read any more says so elsewhere.
    if (asked !== '') void finderOf(db).find(db, asked, mostFound + 1).then(show, () => show([]));
    return () => over.abort();
  }, [db, asked, rows]);

  const shown = asked === '' ? rows : (found?.rows ?? rows);
  return {
    query,
    onQuery,
    rows: shown,
    total,
    reading: !complete,
    searching: asked !== '' && found?.asked !== asked,
    cut: asked !== '' && found?.cut === true,
    prepare: () => void finderOf(db).find(db, '', 1).catch(() => undefined),
  };
}

function finderOf(db: LibraryDatabase): GoodsFinder {
  const finder = finders.get(db) ?? goodsFinder();
  finders.set(db, finder);
  return finder;
}

function inOrder(rows: readonly GoodsRow[], ids: readonly string[]): GoodsRow[] {
  const wanted = new Map(ids.map((id, at) => [id, at]));
  return rows.filter(({ id }) => wanted.has(id)).sort((one, other) => (wanted.get(one.id) ?? 0) - (wanted.get(other.id) ?? 0));
}
