import { useEffect, useMemo, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { localText } from '@/components/locale';
import { certTypes } from '@/lib/certificate/types';
import { type LibraryDatabase, openLibrary } from '@/lib/library/database';
import { asLibraryError } from '@/lib/library/errors';
import type { GoodsRecord, PartyRecord, TemplateRecord } from '@/lib/library/records';
import { indexGoods, indexParties, indexTemplates, type SearchIndex } from '@/lib/library/search';

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
  const [db, setDb] = useState<LibraryDatabase | null>(null);
  const [trouble, setTrouble] = useState<Extract<LibraryState, { state: 'failed' | 'frozen' }> | null>(null);

  useEffect(() => {
    let opened: LibraryDatabase | null = null;
    let closed = false;
    const open = async (): Promise<void> => {
      try {
        opened = (await openLibrary({ onFrozen: () => setTrouble({ state: 'frozen' }) })).db;
        if (closed) opened.close();
        else setDb(opened);
      } catch (error) {
        if (!closed) setTrouble({ state: 'failed', why: localText(asLibraryError(error).text) });
      }
    };
    void open();
    return () => {
      closed = true;
      opened?.close();
    };
  }, []);

  const rows = useLiveQuery(async () => (db ? { goods: await db.goods.toArray(), parties: await db.parties.toArray(), templates: await db.templates.toArray() } : null), [db]);
  const content = useMemo(
    () => rows && { ...rows, goodsIndex: indexGoods(rows.goods), partiesIndex: indexParties(rows.parties), templatesIndex: indexTemplates(rows.templates, certTypes) },
    [rows],
  );
  if (trouble) return trouble;
  return content ? { state: 'ready', content } : { state: 'opening' };
}
