import { i18n } from '#i18n';
import { takenBack } from '@/lib/library/bulk-edit';
import { ofEachTable, type ListedTable, type RecordOf } from '@/lib/library/records';
import { recordsByIds } from '@/lib/library/tables';
import { useLibrary } from '../library-context';
import { tellDone } from '../tell';

/** Makes, of edits that were written, what takes them back. What was changed again since then stays, and is told. */
export function useTakeBack<T extends ListedTable>(table: T) {
  const { client, db } = useLibrary();
  return (changed: readonly { readonly before: RecordOf[T]; readonly after: RecordOf[T] }[]) => async (): Promise<void> => {
    const present = await recordsByIds(db, table, changed.map(({ before }) => before.id));
    const back = takenBack({ changed }, present);
    if (back.length > 0) await client.importRecords({ ...ofEachTable(() => []), [table]: back });
    const left = changed.length - back.length;
    if (left > 0) tellDone(i18n.t('grid.undo.left', left));
  };
}
