import { i18n } from '#i18n';
import type { TableName } from '@/lib/library/records';
import { tableName } from '../transfer/table-name';

/** What records of a kind are called where they are shared: 指认 alone says too little beside goods and companies. */
export const shareTableName = (table: TableName): string => (table === 'lessons' ? i18n.t('share.lessons') : tableName(table));
