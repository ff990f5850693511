import { useEffect, useMemo, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { GoodsToCertify } from '@/lib/advise';
import type { GoodsLine } from '@/lib/certificate/application';
import { type LibraryDatabase, openLibrary } from '@/lib/library/database';
import { criteriaOf, productsOf } from './criteria';

/** What the library knows of the goods on the form; undefined while it is opened, and where it cannot be: advice does without. */
export function useCriteria(lines: readonly GoodsLine[]): GoodsToCertify['criteria'] {
  const db = useLibraryDatabase();
  const products = useMemo(() => productsOf(lines), [lines]);
  const codes = [...new Set(products.map(({ hsCode }) => hsCode))].toSorted().join(' ');
  const records = useLiveQuery(async () => (db && codes ? db.goods.where('hsCode').anyOf(codes.split(' ')).toArray() : []), [db, codes]);
  return useMemo(() => criteriaOf(products, records ?? []), [products, records]);
}

function useLibraryDatabase(): LibraryDatabase | null {
  const [db, setDb] = useState<LibraryDatabase | null>(null);
  useEffect(() => {
    let opened: LibraryDatabase | null = null;
    let closed = false;
    const open = async (): Promise<void> => {
      try {
        opened = (await openLibrary({ onFrozen: () => setDb(null) })).db;
        if (closed) opened.close();
        else setDb(opened);
      } catch {
        // Why the library does not open is told where goods are filled from it.
        setDb(null);
      }
    };
    void open();
    return () => {
      closed = true;
      opened?.close();
    };
  }, []);
  return db;
}
