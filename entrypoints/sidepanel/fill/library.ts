import { useMemo } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { localText } from '@/components/locale';
import { certTypes } from '@/lib/certificate/types';
import type { LibraryDatabase } from '@/lib/library/database';
import { countGoods } from '@/lib/library/goods-store';
import type { PartyRecord, TemplateRecord } from '@/lib/library/records';
import { indexParties, indexTemplates, type SearchIndex } from '@/lib/library/search';
import { useLibraryDatabase } from '../library-database';

/** What the library holds: companies and templates ready for searching; goods may be a hundred thousand and are asked for (goods-search). */
export interface LibraryContent {
  readonly db: LibraryDatabase;
  readonly goodsCount: number;
  readonly parties: readonly PartyRecord[];
  readonly templates: readonly TemplateRecord[];
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
  const rows = useLiveQuery(async () => (db ? { db, goodsCount: await countGoods(db), parties: await db.parties.toArray(), templates: await db.templates.toArray() } : null), [db]);
  const content = useMemo(
    () => rows && { ...rows, partiesIndex: indexParties(rows.parties), templatesIndex: indexTemplates(rows.templates, certTypes) },
    [rows],
  );
  if (database.state === 'failed') return { state: 'failed', why: localText(database.error.text) };
  if (database.state === 'frozen') return database;
  return content ? { state: 'ready', content } : { state: 'opening' };
}
