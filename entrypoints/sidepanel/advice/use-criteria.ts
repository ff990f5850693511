import { useMemo } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { GoodsToCertify } from '@/lib/advise';
import type { GoodsLine } from '@/lib/certificate/application';
import { goodsOfHsCodes } from '@/lib/library/goods-store';
import { useLibraryDatabase } from '../library-database';
import { criteriaOf, productsOf } from './criteria';

/** What the library knows of the goods on the form; undefined while it is opened, and where it cannot be: advice does without. */
export function useCriteria(lines: readonly GoodsLine[]): GoodsToCertify['criteria'] {
  // Why the library does not open is told where goods are filled from it.
  const database = useLibraryDatabase();
  const db = database.state === 'open' ? database.db : null;
  const products = useMemo(() => productsOf(lines), [lines]);
  const codes = [...new Set(products.map(({ hsCode }) => hsCode))].toSorted().join(' ');
  const records = useLiveQuery(async () => (db && codes ? goodsOfHsCodes(db, codes.split(' ')) : []), [db, codes]);
  return useMemo(() => criteriaOf(products, records ?? []), [products, records]);
}
