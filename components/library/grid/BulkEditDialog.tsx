import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Alert, Autocomplete, Button, Group, Modal, Select, Stack, Table, Text, TextInput } from '@mantine/core';
import { bulkEdit } from '@/lib/library/bulk-edit';
import { asLibraryError, type LibraryError } from '@/lib/library/errors';
import { ofEachTable, type ListedTable, type RecordOf } from '@/lib/library/records';
import { recordsByIds } from '@/lib/library/tables';
import type { Progress } from '@/lib/library/worker-job';
import { ShownText } from '../../ShownText';
import { localText } from '../../locale';
import { useLibrary } from '../library-context';
import { tellDone } from '../tell';
import { ProgressBar } from '../transfer/ProgressBar';
import { textIn, type CellEdit, type GridColumn } from './columns';
import { useTakeBack } from './use-take-back';

interface BulkEditDialogProps<T extends ListedTable> {
  readonly table: T;
  readonly columns: readonly GridColumn<RecordOf[T]>[];
  readonly chosen: readonly RecordOf[T][];
  readonly onClose: () => void;
}

/** Rows of which the preview tries every one; of more it tries these, and all when it is written. */
const tried = 2000;
const samples = 5;
const closeButton = { 'aria-label': i18n.t('workbench.edit.close') };

/** Sets one field on the chosen records: shows first how many change and from what, then writes them all or none. */
export function BulkEditDialog<T extends ListedTable>({ table, columns, chosen, onClose }: BulkEditDialogProps<T>) {
  const { client, db } = useLibrary();
  const takeBack = useTakeBack(table);
  const editable = columns.filter(({ edit }) => edit);
  const [id, setId] = useState(editable[0]?.id ?? '');
  const [text, setText] = useState('');
  const asked = useDeferredValue(text);
  const [progress, setProgress] = useState<Progress | 'reading' | null>(null);
  const [failure, setFailure] = useState<LibraryError | null>(null);
  const work = useRef<AbortController>(null);
  useEffect(() => () => work.current?.abort(), []);
  const column = editable.find((one) => one.id === id);
  const edit = column?.edit;
  const field = edit?.field ?? null;
  const preview = usePreview(table, chosen, field, asked);
  const all = chosen.length <= tried;

  const write = async (): Promise<void> => {
    const over = new AbortController();
    work.current = over;
    setFailure(null);
    setProgress('reading');
    try {
      const present = (await recordsByIds(db, table, chosen.map((row) => row.id))).flatMap((record) => record ?? []);
      const { changed, refused } = bulkEdit(table, present, () => patchOf<RecordOf[T]>(field, text));
      over.signal.throwIfAborted();
      await client.importRecords({ ...ofEachTable(() => []), [table]: changed.map(({ before, after }) => ({ record: after, base: before.updatedAt })) }, { signal: over.signal, onProgress: setProgress });
      tellDone([i18n.t('grid.bulk.changed', changed.length), ...(refused.length > 0 ? [i18n.t('grid.bulk.refused', refused.length)] : [])].join(' · '), takeBack(changed));
      onClose();
    } catch (error) {
      if (!over.signal.aborted) setFailure(asLibraryError(error));
    } finally {
      setProgress(null);
    }
  };

  return (
    <Modal opened onClose={onClose} closeOnClickOutside={false} size={560} title={i18n.t('grid.bulk.title', chosen.length)} closeButtonProps={closeButton}>
      <form
        data-view="bulk-edit"
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <Stack gap="sm">
          {failure && <Alert color="red" role="alert" title={localText(failure.text)} />}
          <Group grow align="flex-start">
            <Select
              label={i18n.t('grid.bulk.field')}
              data={editable.map((one) => ({ value: one.id, label: one.header }))}
              value={id}
              onChange={(next) => {
                if (next !== null) setId(next);
                setText('');
              }}
              allowDeselect={false}
              data-field="bulk-field"
            />
            {edit && <ValueField edit={edit} text={text} onText={setText} />}
          </Group>
          <Text role="status" data-count="change" fw={600}>
            {all ? i18n.t('grid.bulk.willChange', preview.changed.length) : i18n.t('grid.bulk.willChangeSome', [String(chosen.length)])}
          </Text>
          {all && (
            <Text size="xs" c="dimmed">
              {[preview.same > 0 && i18n.t('grid.bulk.same', preview.same), preview.refused.length > 0 && i18n.t('grid.bulk.refused', preview.refused.length)].filter(Boolean).join(' · ')}
            </Text>
          )}
          {preview.refused[0] && (
            <Text size="xs" c="red" data-refused>
              {localText(preview.refused[0].problem.message)}
            </Text>
          )}
          {edit && preview.changed.length > 0 && (
            <Table withTableBorder verticalSpacing={4} fz="xs" layout="fixed" aria-label={i18n.t('grid.bulk.preview')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{i18n.t('grid.bulk.before')}</Table.Th>
                  <Table.Th>{i18n.t('grid.bulk.after')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {preview.changed.slice(0, samples).map(({ before, after }) => (
                  <Table.Tr key={before.id}>
                    <Table.Td>
                      <Value edit={edit} text={textIn(before, edit.field)} />
                    </Table.Td>
                    <Table.Td>
                      <Value edit={edit} text={textIn(after, edit.field)} />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )}
          {progress !== null && <ProgressBar label={i18n.t('grid.bulk.working')} progress={progress === 'reading' ? null : progress} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose} data-action="bulk-cancel">
              {i18n.t('workbench.edit.cancel')}
            </Button>
            <Button type="submit" loading={progress !== null} disabled={preview.changed.length === 0} data-action="bulk-apply">
              {i18n.t('grid.bulk.apply')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function usePreview<T extends ListedTable>(table: T, chosen: readonly RecordOf[T][], field: string | null, text: string) {
  return useMemo(() => bulkEdit(table, chosen.slice(0, tried), () => patchOf<RecordOf[T]>(field, text)), [table, chosen, field, text]);
}

const patchOf = <R,>(field: string | null, text: string): Partial<R> => (field === null ? {} : ({ [field]: text } as Partial<R>));

const Value = <R,>({ edit, text }: { readonly edit: CellEdit<R>; readonly text: string }) =>
  text === '' ? <Text size="xs" c="dimmed">{i18n.t('grid.bulk.blank')}</Text> : <ShownText text={edit.options?.find(({ value }) => value === text)?.label ?? text} />;

function ValueField<R>({ edit, text, onText }: { readonly edit: CellEdit<R>; readonly text: string; readonly onText: (text: string) => void }) {
  const label = i18n.t('grid.bulk.value');
  const type = (value: string): void => onText(edit.clean ? edit.clean(value) : value);
  if (edit.options) return <Select label={label} data={edit.options.filter(({ value }) => value !== '')} value={text === '' ? null : text} onChange={(value) => onText(value ?? '')} searchable clearable data-field="bulk-value" />;
  if (edit.suggestions) return <Autocomplete size="xs" label={label} data={[...edit.suggestions]} value={text} onChange={type} data-field="bulk-value" />;
  return <TextInput label={label} value={text} onChange={(event) => type(event.currentTarget.value)} data-field="bulk-value" />;
}
