import { useMemo } from 'react';
import { i18n } from '#i18n';
import { IconRosetteDiscountCheck } from '@tabler/icons-react';
import { indexPreReviews } from '@/lib/library/search';
import type { PreReviewRecord } from '@/lib/library/records';
import { newPreReview } from '../edit/new-record';
import { PreReviewForm } from '../edit/PreReviewForm';
import type { GridColumn } from '../grid/DataGrid';
import { CodeCell, DayCell, TextCell } from '../grid/cells';
import type { LibraryRecords } from '../library-context';
import { RecordsArea } from './RecordsArea';

const columns: readonly GridColumn<PreReviewRecord>[] = [
  { id: 'number', header: i18n.t('pages.field.number'), min: 120, value: (record) => record.number, show: (record) => <CodeCell code={record.number} /> },
  { id: 'nameZh', header: i18n.t('pages.field.nameZh'), min: 150, grow: 3, value: (record) => record.nameZh, show: (record) => <TextCell text={record.nameZh || record.nameEn} /> },
  { id: 'hsCode', header: i18n.t('pages.field.hsCode'), min: 112, value: (record) => record.hsCode, show: (record) => <CodeCell code={record.hsCode} /> },
  { id: 'model', header: i18n.t('pages.field.model'), min: 110, grow: 1, value: (record) => record.model, show: (record) => <TextCell text={record.model} /> },
  { id: 'state', header: i18n.t('pages.field.state'), min: 96, value: (record) => record.state, show: (record) => <span title={record.stateOn}>{record.state}</span> },
  { id: 'applyDate', header: i18n.t('pages.field.applyDate'), min: 104, value: (record) => record.applyDate },
  { id: 'updatedAt', header: i18n.t('workbench.grid.updated'), min: 104, align: 'right', value: (record) => record.updatedAt, show: (record) => <DayCell at={record.updatedAt} /> },
];

/** Products whose origin was verified beforehand: search, list, form. */
export function PreReviewsArea({ records }: { readonly records: LibraryRecords }) {
  const index = useMemo(() => indexPreReviews(records.preReviews ?? []), [records.preReviews]);
  return (
    <RecordsArea table="preReviews" icon={IconRosetteDiscountCheck} records={records} columns={columns} index={index} create={newPreReview}>
      {(draft) => <PreReviewForm draft={draft} />}
    </RecordsArea>
  );
}
