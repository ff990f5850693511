import { useMemo } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { localText } from '@/components/locale';
import { certTypes } from '@/lib/certificate/types';
import { allGoods } from '@/lib/library/goods-store';
import type { GoodsRecord, PartyRecord, TemplateRecord } from '@/lib/library/records';
import { indexGoods, indexParties, indexTemplates, type SearchIndex } from '@/lib/library/search';
import { useLibraryDatabase } from '../library-database';

/** All that the library holds, ready for searching. */
export interface LibraryContent {
  readonly goods: readonly GoodsRecord[];
  readonly parties: readonly PartyRecord[];
  readonly templates: readonly TemplateRecord[];
  readonly goodsIndex: SearchIndex<GoodsRecord>;
  readonly partiesIndex: SearchIndex<PartyRecord>;
  readonly templatesIndex: SearchIndex<TemplateRecord>;
}

export type LibraryState =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly why: string }
  /** A newer version of the extension took the library over. */
  | { readonly state: 'frozen' }
  | { readonly state: 'ready'; readonly content: LibraryContent };

/** The library, read only and kept up to date while other pages write. Opened when first needed, closed with the view. */
export function useLibrary(): LibraryState {
  const database = useLibraryDatabase();
  const db = database.state === 'open' ? database.db : null;
  const rows = useLiveQuery(async () => (db ? { goods: await allGoods(db), parties: await db.parties.toArray(), templates: await db.templates.toArray() } : null), [db]);
  const content = useMemo(
    () => rows && { ...rows, goodsIndex: indexGoods(rows.goods), partiesIndex: indexParties(rows.parties), templatesIndex: indexTemplates(rows.templates, certTypes) },
    [rows],
  );
  if (database.state === 'failed') return { state: 'failed', why: localText(database.error.text) };
  if (database.state === 'frozen') return database;
  return content ? { state: 'ready', content } : { state: 'opening' };
}
