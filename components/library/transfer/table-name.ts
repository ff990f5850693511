import { i18n } from '#i18n';
import type { TableName } from '@/lib/library/records';

/** What records of a kind are called, also of the kind that the workbench does not list. */
export const tableName = (table: TableName): string => (table === 'lessons' ? i18n.t('teach.lesson') : i18n.t(`workbench.nav.${table}`));
