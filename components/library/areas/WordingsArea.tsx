import { i18n } from '#i18n';
import { Badge, Group } from '@mantine/core';
import { IconBlockquote } from '@tabler/icons-react';
import type { WordingRecord } from '@/lib/library/records';
import { indexWordings } from '@/lib/library/search';
import { specOf } from '@/lib/library/wordings';
import { newWording } from '../edit/new-record';
import { certTypeLabel } from '../edit/options';
import { WordingForm } from '../edit/WordingForm';
import { wordingFieldLabel } from '../edit/wording-field';
import { DayCell, TextCell, dayOf } from '../grid/cells';
import type { GridColumn } from '../grid/columns';
import { useRecords } from '../library-context';
import { RecordsArea } from './RecordsArea';
import { useFound } from './use-found';

const columns: readonly GridColumn<WordingRecord>[] = [
  { id: 'title', header: i18n.t('wordings.title'), min: 180, grow: 2, value: ({ title }) => title, show: ({ title }) => <TextCell text={title} />, edit: { field: 'title' } },
  { id: 'field', header: i18n.t('wordings.field'), min: 150, grow: 1, value: ({ field }) => wordingFieldLabel(field), show: ({ field }) => <TextCell text={wordingFieldLabel(field)} /> },
  {
    id: 'certTypes',
    header: i18n.t('wordings.certTypes'),
    min: 150,
    value: ({ certTypes }) => certTypes.join(' '),
    text: ({ certTypes }) => (certTypes.length === 0 ? i18n.t('wordings.everyType') : certTypes.join(' ')),
    show: ({ certTypes }) =>
      certTypes.length === 0 ? (
        i18n.t('wordings.everyType')
      ) : (
        <Group gap={4} wrap="nowrap">
          {certTypes.map((type) => (
            <Badge key={type} size="sm" radius="sm" variant="light" title={certTypeLabel(type)}>
              {type}
            </Badge>
          ))}
        </Group>
      ),
  },
  // Of several lines: in the form.
  { id: 'text', header: i18n.t('wordings.text'), min: 260, grow: 5, value: ({ text }) => text, show: ({ text }) => <TextCell text={text} /> },
  { id: 'updatedAt', header: i18n.t('workbench.grid.updated'), min: 110, align: 'right', value: ({ updatedAt }) => updatedAt, text: ({ updatedAt }) => dayOf(updatedAt), show: ({ updatedAt }) => <DayCell at={updatedAt} /> },
  { id: 'note', header: i18n.t('workbench.edit.note'), min: 150, grow: 2, hidden: true, value: ({ note }) => note, show: ({ note }) => <TextCell text={note} />, edit: { field: 'note' } },
];

/** Texts that come back on certificates: search, list, form. */
export function WordingsArea() {
  const found = useFound(useRecords('wordings'), index);
  return (
    <RecordsArea table="wordings" icon={IconBlockquote} columns={columns} found={found} create={newWording}>
      {(draft) => <WordingForm draft={draft} />}
    </RecordsArea>
  );
}

const index = (wordings: readonly WordingRecord[]) => indexWordings(wordings, (field) => specOf(field)?.label ?? null);
