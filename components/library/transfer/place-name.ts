import { i18n } from '#i18n';
import { labelOf } from './changes-of';

const inFile = /^(goods|parties|templates|certificates)\[(\d+)\](?:\.(.+))?$/;

/**
 * A place in a library file as a person counts and names it: `goods[3].hsCode` is `货物 第 4 条 · HS编码`. Null where
 * the path names no record.
 */
export function placeName(path: string): string | null {
  const [, table, index, field] = inFile.exec(path) ?? [];
  if (table !== 'goods' && table !== 'parties' && table !== 'templates' && table !== 'certificates') return null;
  const record = i18n.t('workbench.import.place', [i18n.t(`workbench.nav.${table}`), String(Number(index) + 1)]);
  return field === undefined ? record : `${record} · ${labelOf(field.replace(/\[.*$/s, ''))}`;
}
