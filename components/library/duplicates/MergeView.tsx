import { useState } from 'react';
import { i18n } from '#i18n';
import { Alert, Button, Group, Radio, Stack, Table, Text } from '@mantine/core';
import { IconArrowLeft, IconGitMerge } from '@tabler/icons-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { asLibraryError, type LibraryError } from '@/lib/library/errors';
import { differingFields, firstWithValue, mergeRecords, type MergedTable } from '@/lib/library/merge-records';
import type { RecordOf } from '@/lib/library/records';
import { recordsByIds } from '@/lib/library/tables';
import { ShownText } from '../../ShownText';
import { localText } from '../../locale';
import { dayOf } from '../grid/cells';
import { useLibrary } from '../library-context';
import { tellDone } from '../tell';
import { fieldName, fieldText } from './field-name';
import { unmerge } from './unmerge';
import classes from './duplicates.module.css';

interface MergeViewProps {
  readonly table: MergedTable;
  readonly ids: readonly string[];
  readonly onDone: () => void;
}

/** Records side by side; of each field in which they differ the user takes one value, then they become one. The oldest stays, with its id. */
export function MergeView({ table, ids, onDone }: MergeViewProps) {
  const { client, db, readOnly } = useLibrary();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [choices, setChoices] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<LibraryError | null>(null);
  const present = useLiveQuery(async (): Promise<RecordOf[MergedTable][]> => (await recordsByIds(db, table, ids)).flatMap((record) => record ?? []), [db, table, ids]);
  const records = (present ?? []).filter(({ id }) => !leftOut.has(id)).toSorted((one, other) => one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1));
  const fields = differingFields(records);
  const placeOf = (field: string): number => {
    const at = records.findIndex(({ id }) => id === choices[field]);
    return at < 0 ? firstWithValue(records, field) : at;
  };

  const merge = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const referring = { templates: await db.templates.toArray(), certificates: await db.certificates.toArray(), ignored: await db.ignored.toArray() };
      const change = mergeRecords(table, records, Object.fromEntries(fields.map((field) => [field, placeOf(field)])), referring);
      const undo = await unmerge(db, client, change);
      await client.change(change);
      tellDone(i18n.t('duplicates.merged'), undo);
      onDone();
    } catch (error) {
      setFailure(asLibraryError(error));
    } finally {
      setBusy(false);
    }
  };

  if (!present) return null;
  return (
    <Stack gap="sm" data-view="merge">
      {failure && <Alert color="red" role="alert" title={localText(failure.text)} />}
      <div className={classes.scroll}>
        <Table withTableBorder withColumnBorders verticalSpacing={5} fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th className={classes.field ?? ''}>{i18n.t('duplicates.field')}</Table.Th>
              {records.map((record, at) => (
                <Table.Th key={record.id} className={classes.value ?? ''} data-record={record.id}>
                  {i18n.t('duplicates.record', [String(at + 1)])}
                  <Text size="xs" c="dimmed">
                    {i18n.t('duplicates.updated', [dayOf(record.updatedAt)])}
                  </Text>
                  {records.length > 2 && (
                    <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setLeftOut(new Set([...leftOut, record.id]))} data-action="leave-out">
                      {i18n.t('duplicates.leaveOut')}
                    </Button>
                  )}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fields.map((field) => (
              <Table.Tr key={field} data-merge-field={field}>
                <Table.Th scope="row" className={classes.field ?? ''}>
                  {fieldName(field)}
                </Table.Th>
                {records.map((record, at) => {
                  const text = fieldText(field, Reflect.get(record, field));
                  return (
                    <Table.Td key={record.id} className={classes.value ?? ''}>
                      <Radio
                        size="xs"
                        name={`merge-${field}`}
                        checked={placeOf(field) === at}
                        onChange={() => setChoices({ ...choices, [field]: record.id })}
                        label={text === '' ? <Text span c="dimmed">{i18n.t('grid.bulk.blank')}</Text> : <ShownText text={text} />}
                        data-choose={record.id}
                      />
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {fields.length === 0 && <Text size="sm">{i18n.t('duplicates.alike')}</Text>}
      <Group justify="space-between">
        <Button variant="subtle" color="gray" leftSection={<IconArrowLeft size={15} />} onClick={onDone} data-action="merge-back">
          {i18n.t('duplicates.back')}
        </Button>
        <Button leftSection={<IconGitMerge size={15} />} loading={busy} disabled={readOnly !== null || records.length < 2} onClick={() => void merge()} data-action="merge">
          {i18n.t('duplicates.merge', [String(records.length)])}
        </Button>
      </Group>
    </Stack>
  );
}
