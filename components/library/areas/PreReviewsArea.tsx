import { i18n } from '#i18n';
import { IconRosetteDiscountCheck } from '@tabler/icons-react';
import { indexPreReviews } from '@/lib/library/search';
import type { PreReviewRecord } from '@/lib/library/records';
import { withoutDots } from '../edit/clean';
import { newPreReview } from '../edit/new-record';
import { PreReviewForm } from '../edit/PreReviewForm';
import { CodeCell, DayCell, TextCell, dayOf } from '../grid/cells';
import type { GridColumn } from '../grid/columns';
import { useRecords } from '../library-context';
import { RecordsArea } from './RecordsArea';
import { useFound } from './use-found';
import { ShownText } from '../../ShownText';

const columns: readonly GridColumn<PreReviewRecord>[] = [
  { id: 'number', header: i18n.t('pages.field.number'), min: 130, value: (record) => record.number, show: (record) => <CodeCell code={record.number} />, edit: { field: 'number' } },
  { id: 'nameZh', header: i18n.t('pages.field.nameZh'), min: 150, grow: 3, value: (record) => record.nameZh, show: (record) => <TextCell text={record.nameZh || record.nameEn} />, edit: { field: 'nameZh' } },
  { id: 'hsCode', header: i18n.t('pages.field.hsCode'), min: 116, value: (record) => record.hsCode, show: (record) => <CodeCell code={record.hsCode} />, edit: { field: 'hsCode', clean: withoutDots } },
  { id: 'model', header: i18n.t('pages.field.model'), min: 110, grow: 1, value: (record) => record.model, show: (record) => <TextCell text={record.model} />, edit: { field: 'model' } },
  { id: 'state', header: i18n.t('pages.field.state'), min: 110, value: (record) => record.state, show: (record) => <span title={record.stateOn}><ShownText text={record.state} /></span> },
  { id: 'applyDate', header: i18n.t('pages.field.applyDate'), min: 116, value: (record) => record.applyDate, edit: { field: 'applyDate' } },
  { id: 'validUntil', header: i18n.t('grid.preReviews.validUntil'), min: 116, value: (record) => record.validUntil ?? '', edit: { field: 'validUntil' } },
  { id: 'updatedAt', header: i18n.t('workbench.grid.updated'), min: 110, align: 'right', value: (record) => record.updatedAt, text: (record) => dayOf(record.updatedAt), show: (record) => <DayCell at={record.updatedAt} /> },
  { id: 'note', header: i18n.t('workbench.edit.note'), min: 150, grow: 2, hidden: true, value: (record) => record.note, show: (record) => <TextCell text={record.note} />, edit: { field: 'note' } },
];

/** Products whose origin was verified beforehand: search, list, form. */
export function PreReviewsArea() {
  const found = useFound(useRecords('preReviews'), indexPreReviews);
  return (
    <RecordsArea table="preReviews" icon={IconRosetteDiscountCheck} columns={columns} found={found} create={newPreReview}>
      {(draft) => <PreReviewForm draft={draft} />}
    </RecordsArea>
  );
}
