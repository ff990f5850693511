import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from 'wxt/browser';
import type { LibraryDatabase } from '@/lib/library/database';
import { draftLimits, type DraftRecord } from '@/lib/library/draft';
import type { FormOpenRequest } from '@/lib/platform/messages';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import { useLibraryDatabase } from '../library-database';
import { type Offers, offersFor } from './offers';

const nothing: Offers = { offered: null, all: [] };

/** What drafts there are beside the form on show; kept up to date. Nothing while the database does not open. */
export function useDrafts(snapshot: FormSnapshot): Offers {
  const database = useLibraryDatabase();
  const db = database.state === 'open' ? database.db : null;
  const { host, page, formId } = snapshot;
  const drafts = useLiveQuery(async () => db && draftsOf(db, host, page), [db, host, page]);
  const openForms = useOpenForms(drafts ?? null, formId);
  // The form sends itself at each key: typing must not wait for this.
  const form = useDeferredValue(snapshot);
  return useMemo(() => (drafts && openForms ? offersFor(drafts, form, openForms) : nothing), [drafts, form, openForms]);
}

/** A draft beyond its age goes with the next that is written; until then it is not shown. */
const draftsOf = async (db: LibraryDatabase, host: string, kind: string): Promise<DraftRecord[]> =>
  (await db.drafts.where({ host, kind }).toArray()).filter(({ updatedAt }) => Date.now() - updatedAt <= draftLimits.age);

type FormAddress = Pick<DraftRecord, 'formId' | 'tabId' | 'frameId'>;

const isOpen = ({ formId, tabId, frameId }: FormAddress): Promise<boolean> =>
  browser.tabs.sendMessage(tabId, { type: 'form.open', formId } satisfies FormOpenRequest, { frameId }).then((open: unknown) => open === true, () => false);

/** Which of the drafts' forms are still open somewhere: what is being typed there is not lost. Null until it is known. */
function useOpenForms(drafts: readonly DraftRecord[] | null, ownId: string): ReadonlySet<string> | null {
  const [open, setOpen] = useState<ReadonlySet<string> | null>(null);
  // As text: the drafts are read anew at each pause in typing, their addresses stay the same.
  const addresses = drafts && JSON.stringify(drafts.filter(({ formId }) => formId !== ownId).map(({ formId, tabId, frameId }): FormAddress => ({ formId, tabId, frameId })));
  useEffect(() => {
    if (addresses === null) return undefined;
    let left = false;
    const ask = async (): Promise<void> => {
      const asked = JSON.parse(addresses) as FormAddress[];
      const answers = await Promise.all(asked.map(isOpen));
      if (!left) setOpen(new Set(asked.filter((_, index) => answers[index]).map(({ formId }) => formId)));
    };
    void ask();
    return () => {
      left = true;
    };
  }, [addresses]);
  return open;
}
