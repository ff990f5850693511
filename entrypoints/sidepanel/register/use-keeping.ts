import { useEffect, useMemo, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { localText } from '@/components/locale';
import { certificateOfForm, type NotKept } from '@/lib/library/certificate-of-form';
import { libraryClient } from '@/lib/library/client';
import { asLibraryError } from '@/lib/library/errors';
import type { CertificateRecord } from '@/lib/library/records';
import { certificateKey, keep } from '@/lib/library/register';
import { sameContent } from '@/lib/library/same-content';
import type { FillReport } from '@/lib/portal/fill-plan';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import { useLibraryDatabase } from '../library-database';
import { filledOnForm } from './filled-on-form';
import { panelFillings, useFillings } from './fillings';

/** How the form on show stands to the register. */
export type Keeping =
  | { readonly state: 'opening' }
  /** It cannot be kept, and why. */
  | { readonly state: 'blocked'; readonly why: string }
  /** `new`: it is not there; `changed`: it is, with other content; `kept`: it is there as the form reads now. `record` is what stands or would stand there. */
  | { readonly state: 'new' | 'changed' | 'kept'; readonly record: CertificateRecord; readonly failure: string | null; readonly store: () => Promise<void> };

const client = libraryClient((message) => browser.runtime.sendMessage(message));

const reasons: Readonly<Record<NotKept, () => string>> = {
  'no-type': () => i18n.t('panel.register.noType'),
  'no-invoice': () => i18n.t('panel.register.noInvoice'),
};

/** What the register holds of this form and of what was filled into it, kept up to date, and the way to keep it there. Nothing is stored unasked. */
export function useKeeping(snapshot: FormSnapshot, report: FillReport | null): Keeping {
  const { application, formId } = snapshot;
  const database = useLibraryDatabase();
  const db = database.state === 'open' ? database.db : null;
  const certificates = useLiveQuery(async () => db?.certificates.toArray(), [db]);
  const form = useMemo(() => certificateOfForm(application), [application]);
  // A filling may end while the view that began it is not on show.
  useEffect(() => {
    if (report) panelFillings.reported(report);
  }, [report]);
  const written = useFillings(formId);
  const filled = useMemo(() => filledOnForm(written, snapshot), [written, snapshot]);
  const formKey = typeof form === 'string' ? form : certificateKey(form);
  // One id for one certificate: pressed twice, it is stored once.
  const id = useMemo(() => ({ formKey, id: crypto.randomUUID() }), [formKey]).id;
  const [failure, setFailure] = useState<string | null>(null);

  if (typeof form === 'string') return { state: 'blocked', why: reasons[form]() };
  if (database.state === 'failed') return { state: 'blocked', why: localText(database.error.text) };
  if (database.state === 'frozen') return { state: 'blocked', why: i18n.t('panel.fill.libraryReload') };
  if (database.state === 'open' && database.readOnly) return { state: 'blocked', why: localText(database.readOnly.text) };
  if (!certificates) return { state: 'opening' };

  const { record, existing } = keep(form, certificates, id, filled);
  const store = async (): Promise<void> => {
    setFailure(null);
    try {
      await client.save('certificates', record, existing?.updatedAt ?? null);
    } catch (error) {
      setFailure(localText(asLibraryError(error).text));
    }
  };
  return { state: !existing ? 'new' : sameContent(existing, record) ? 'kept' : 'changed', record, failure, store };
}
