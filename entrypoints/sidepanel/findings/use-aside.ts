import { useMemo, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { certTypeShown, invoicesShown } from '@/components/ignored/scope-name';
import { localText } from '@/components/locale';
import { asideScopes, leavesAside, recordsThatHold, setAside } from '@/lib/check/set-aside';
import { libraryClient } from '@/lib/library/client';
import { asLibraryError } from '@/lib/library/errors';
import { ofEachTable, type IgnoredRecord, type IgnoredScope } from '@/lib/library/records';
import { scopesOfForm } from '@/lib/library/scopes-of-form';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import { type LibraryDatabaseState, useLibraryDatabase } from '../library-database';
import { useIds } from '../page-views/use-library';
import type { Aside, AsideStep } from './aside';
import { useAllFindings } from './use-all-findings';
import { useRescan } from './use-rescan';

const client = libraryClient((message) => browser.runtime.sendMessage(message));

/** What of the form on show is left aside, kept up to date, and the ways to change that. */
export function useAside(snapshot: FormSnapshot): Aside {
  const { application, findings: shown } = snapshot;
  const database = useLibraryDatabase();
  const db = database.state === 'open' ? database.db : null;
  const records = useLiveQuery(async () => db?.ignored.toArray(), [db]);
  useRescan(records);
  const keys = useMemo(() => scopesOfForm(application), [application]);
  const holding = useMemo(() => recordsThatHold(records ?? [], keys), [records, keys]);
  const all = useAllFindings(snapshot, holding.length > 0);
  const idOf = useIds();
  const [last, setLast] = useState<AsideStep | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  /** False where it failed. */
  async function write(work: () => Promise<AsideStep | null>): Promise<boolean> {
    try {
      setLast(await work());
      setFailure(null);
      return true;
    } catch (error) {
      setFailure(localText(asLibraryError(error).text));
      return false;
    }
  }

  const put = async (record: IgnoredRecord): Promise<AsideStep> => ({ did: 'left', record: await client.save('ignored', record, null) });
  const remove = async (record: IgnoredRecord): Promise<AsideStep> => {
    await client.remove('ignored', record.id, record.updatedAt);
    return { did: 'shown-again', record };
  };

  /** With the day since which it was left aside. */
  const putBack = (record: IgnoredRecord): Promise<number> => client.importRecords({ ...ofEachTable(() => []), ignored: [{ record, base: null }] });

  return {
    scopes: asideScopes.flatMap((scope) => {
      const of = keys[scope];
      return of === undefined ? [] : [{ scope, of, label: scopeLabel(scope, of, application.CertificateHead.Consignee) }];
    }),
    findings: setAside(all ?? [], holding).aside,
    awaited: isOpening(database, records) ? 'records' : all === null ? 'check' : null,
    blocked: whyBlocked(database),
    last,
    failure,
    shownBy: (record) => shown.filter((finding) => leavesAside(record, finding)).length,
    leave: (record) => write(() => put({ id: idOf(JSON.stringify(record)), ...record, createdAt: 0, updatedAt: 0 })),
    showAgain: async (record) => void (await write(() => remove(record))),
    undo: async () => void (last && (await write(async () => {
      await (last.did === 'left' ? remove(last.record) : putBack(last.record));
      return null;
    }))),
    dismiss() {
      setLast(null);
      setFailure(null);
    },
  };
}

const isOpening = ({ state }: LibraryDatabaseState, records: readonly IgnoredRecord[] | undefined): boolean => state === 'opening' || (state === 'open' && records === undefined);

function whyBlocked(database: LibraryDatabaseState): string | null {
  if (database.state === 'failed') return localText(database.error.text);
  if (database.state === 'frozen') return i18n.t('panel.fill.libraryReload');
  return database.state === 'open' && database.readOnly ? localText(database.readOnly.text) : null;
}

function scopeLabel(scope: IgnoredScope, of: string, consignee = ''): string {
  switch (scope) {
    case 'certificate':
      return i18n.t('aside.scopes.certificate', [invoicesShown(of)]);
    case 'consignee':
      return i18n.t('aside.scopes.consignee', [consignee.split('\n', 1).join('').trim().slice(0, 100)]);
    case 'certType':
      return i18n.t('aside.scopes.certType', [certTypeShown(of)]);
    case 'goods':
      return i18n.t('aside.scopes.goods', [of]);
    case 'everywhere':
      return i18n.t('aside.scopes.everywhere');
  }
}
