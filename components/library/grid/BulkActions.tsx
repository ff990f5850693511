import { useState } from 'react';
import { i18n } from '#i18n';
import { Button, CloseButton, Group, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { ofEachTable, type ListedTable, type RecordOf } from '@/lib/library/records';
import { recordsByIds } from '@/lib/library/tables';
import { useLibrary } from '../library-context';
import { ShareSelected } from '../share/ShareSelected';
import { tellDone, tellFailed } from '../tell';
import { BulkEditDialog } from './BulkEditDialog';
import type { GridColumn } from './columns';

interface BulkActionsProps<T extends ListedTable> {
  readonly table: T;
  readonly columns: readonly GridColumn<RecordOf[T]>[];
  readonly chosen: readonly RecordOf[T][];
  /** They are dealt with: none is chosen any more. */
  readonly onDone: () => void;
}

/** What can be done with several records at once: set one field, delete. Both can be taken back. */
export function BulkActions<T extends ListedTable>({ table, columns, chosen, onDone }: BulkActionsProps<T>) {
  const { client, db, readOnly } = useLibrary();
  const [setting, setSetting] = useState(false);

  const remove = async (): Promise<void> => {
    const present = (await recordsByIds(db, table, chosen.map(({ id }) => id))).flatMap((record) => record ?? []);
    const seen = new Map(chosen.map(({ id, updatedAt }) => [id, updatedAt]));
    // By what was on show: a record that was changed since it was listed is not deleted unseen.
    await client.change({ put: ofEachTable(() => []), remove: present.map(({ id, updatedAt }) => ({ table, id, base: seen.get(id) ?? updatedAt })) });
    onDone();
    tellDone(i18n.t('grid.bulk.deleted', present.length), () => client.importRecords({ ...ofEachTable(() => []), [table]: present.map((record) => ({ record, base: null })) }));
  };
  const askFirst = (): void =>
    void modals.openConfirmModal({
      title: i18n.t('grid.bulk.deleteTitle', chosen.length),
      children: i18n.t('grid.bulk.deleteText'),
      labels: { confirm: i18n.t('workbench.edit.delete'), cancel: i18n.t('workbench.edit.cancel') },
      confirmProps: { color: 'red', 'data-action': 'bulk-delete-confirm' },
      onConfirm: () => void remove().catch(tellFailed),
    });

  return (
    <Group gap={6} wrap="nowrap" role="group" aria-label={i18n.t('grid.bulk.label')} data-view="bulk">
      <Text size="xs" fw={600} role="status" data-chosen={chosen.length}>
        {i18n.t('grid.bulk.chosen', chosen.length)}
      </Text>
      {columns.some(({ edit }) => edit) && (
        <Button size="compact-xs" variant="light" leftSection={<IconPencil size={14} />} disabled={readOnly !== null} onClick={() => setSetting(true)} data-action="bulk-edit">
          {i18n.t('grid.bulk.edit')}
        </Button>
      )}
      <ShareSelected table={table} chosen={chosen} />
      <Button size="compact-xs" variant="light" color="red" leftSection={<IconTrash size={14} />} disabled={readOnly !== null} onClick={askFirst} data-action="bulk-delete">
        {i18n.t('workbench.edit.delete')}
      </Button>
      <CloseButton size="sm" aria-label={i18n.t('grid.bulk.clear')} title={i18n.t('grid.bulk.clear')} onClick={onDone} data-action="bulk-clear" />
      {setting && <BulkEditDialog table={table} columns={columns} chosen={chosen} onClose={() => setSetting(false)} />}
    </Group>
  );
}
