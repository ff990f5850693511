import { i18n } from '#i18n';
import { tableNames } from '@/lib/library/records';
import { labelOf } from './changes-of';
import { tableName } from './table-name';

const inFile = /^(\w+)\[(\d+)\](?:\.(.+))?$/;

/**
 * A place in a library file as a person counts and names it: `goods[3].hsCode` is `货物 第 4 条 · HS编码`. Null where
 * the path names no record.
 */
export function placeName(path: string): string | null {
  const [, name, index, field] = inFile.exec(path) ?? [];
  const table = tableNames.find((each) => each === name);
  if (!table) return null;
  const record = i18n.t('workbench.import.place', [tableName(table), String(Number(index) + 1)]);
  return field === undefined ? record : `${record} · ${labelOf(field.replace(/\[.*$/s, ''))}`;
}
