import { useCallback, useState } from 'react';
import { i18n } from '#i18n';
import { asLibraryError, type LibraryError } from '@/lib/library/errors';
import type { RecordOf, TableName } from '@/lib/library/records';
import { recordById } from '@/lib/library/tables';
import { useLibrary } from '../library-context';
import { rememberUndo, tellDone, tellFailed } from '../tell';
import { useDropQuestion, type AskBeforeDropping } from './leave-guard';

/** The form that is open: the record as it was when it opened, and the state it replaces (`base`; null: a new record). */
export interface OpenRecord<R> {
  readonly record: R;
  readonly base: number | null;
}

/** Opening, saving, deleting and closing of one area's records, without ever dropping an edit unasked. */
export interface Editor<R> {
  readonly open: OpenRecord<R> | null;
  readonly busy: boolean;
  /** Why the last save failed; the edit is still in the form. */
  readonly failure: LibraryError | null;
  readonly edit: (record: R) => void;
  readonly create: (record: R) => void;
  readonly save: (record: R) => Promise<void>;
  /** Saves over what somebody else stored meanwhile. */
  readonly saveOver: (record: R) => Promise<void>;
  readonly remove: (record: R) => Promise<void>;
  readonly close: (dirty: boolean) => void;
  readonly askBeforeDropping: AskBeforeDropping;
}

export function useEditor<T extends TableName>(table: T): Editor<RecordOf[T]> {
  const { client, db } = useLibrary();
  const [open, setOpen] = useState<OpenRecord<RecordOf[T]> | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<LibraryError | null>(null);
  const askBeforeDropping = useDropQuestion();

  const show = useCallback((next: OpenRecord<RecordOf[T]> | null) => {
    setFailure(null);
    setOpen(next);
  }, []);

  const write = async (record: RecordOf[T], base: number | null): Promise<void> => {
    setBusy(true);
    try {
      const before = base === null ? null : await recordById(db, table, record.id);
      const after = await client.save(table, record, base);
      // By Ctrl+Z: the notice says that it is saved, and no more.
      rememberUndo(() => (before ? client.save(table, before, after.updatedAt) : client.remove(table, after.id, after.updatedAt)));
      // By now the form of another record may be open.
      setOpen((now) => (now === open ? null : now));
      tellDone(i18n.t('workbench.told.saved'));
    } catch (error) {
      setFailure(asLibraryError(error));
    } finally {
      setBusy(false);
    }
  };

  return {
    open,
    busy,
    failure,
    edit: useCallback((record) => show({ record, base: record.updatedAt }), [show]),
    create: useCallback((record) => show({ record, base: null }), [show]),
    save: (record) => write(record, open?.base ?? null),
    saveOver: async (record) => {
      const present = await recordById(db, table, record.id);
      await write(record, present?.updatedAt ?? null);
    },
    remove: async (record) => {
      setBusy(true);
      try {
        const present = await recordById(db, table, record.id);
        if (present) await client.remove(table, record.id, present.updatedAt);
        show(null);
        tellDone(i18n.t('workbench.told.deleted'), present && (() => client.save(table, present, null)));
      } catch (error) {
        tellFailed(error);
      } finally {
        setBusy(false);
      }
    },
    close: (dirty) => {
      if (!dirty) show(null);
      else askBeforeDropping(() => show(null));
    },
    askBeforeDropping,
  };
}
