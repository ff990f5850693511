import { i18n } from '#i18n';
import type { TableName } from '@/lib/library/records';

/** What records of a kind are called, also of the kinds that the workbench does not list. */
export function tableName(table: TableName): string {
  if (table === 'lessons') return i18n.t('teach.lesson');
  return table === 'preReviews' ? i18n.t('pages.preReviews') : i18n.t(`workbench.nav.${table}`);
}
