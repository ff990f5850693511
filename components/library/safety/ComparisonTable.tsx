import { i18n } from '#i18n';
import { Table, Text } from '@mantine/core';
import type { Compared } from '@/lib/library/safety/messages';
import { ShownText } from '../../ShownText';
import { tableName } from '../transfer/table-name';
import classes from './SafetyArea.module.css';
import { countText } from './wording';

const columns = ['missing', 'older', 'newer', 'same'] as const;

/** What restoring would do, kind by kind, and the names of what comes back. */
export function ComparisonTable({ tables }: Pick<Compared, 'tables'>) {
  const shown = tables.filter((table) => columns.some((column) => table[column] > 0));
  const names = shown.flatMap((table) => table.names.map((name, at) => ({ key: `${table.table} ${at}`, name })));
  const more = shown.reduce((sum, { missing }) => sum + missing, 0) - names.length;
  return (
    <>
      <Table fz="sm" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{i18n.t('safety.state.kind')}</Table.Th>
            <Table.Th className={classes.number ?? ''}>{i18n.t('safety.restore.back')}</Table.Th>
            <Table.Th className={classes.number ?? ''}>{i18n.t('safety.restore.older')}</Table.Th>
            <Table.Th className={classes.number ?? ''}>{i18n.t('safety.restore.newer')}</Table.Th>
            <Table.Th className={classes.number ?? ''}>{i18n.t('safety.restore.same')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((table) => (
            <Table.Tr key={table.table} data-kind={table.table} data-missing={table.missing} data-older={table.older} data-newer={table.newer}>
              <Table.Td>{tableName(table.table)}</Table.Td>
              {columns.map((column) => (
                <Table.Td key={column} className={classes.number ?? ''}>
                  <Text span {...(table[column] === 0 ? { c: 'dimmed' } : {})}>
                    {countText(table[column])}
                  </Text>
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {names.length > 0 && (
        <div>
          <Text size="xs" c="dimmed" mb={4}>
            {i18n.t('safety.restore.names')}
          </Text>
          <div className={classes.names} tabIndex={0} role="region" aria-label={i18n.t('safety.restore.names')}>
            {names.map(({ key, name }) => (
              <Text key={key} size="xs">
                <ShownText text={name} />
              </Text>
            ))}
            {more > 0 && (
              <Text size="xs" c="dimmed">
                {i18n.t('safety.restore.more', more)}
              </Text>
            )}
          </div>
        </div>
      )}
    </>
  );
}
