import { i18n } from '#i18n';
import { Badge, ScrollArea, Table, Text } from '@mantine/core';
import type { ImportConflict, ImportItem, ImportPlan } from '@/lib/exchange/plan-import';
import { ShownText } from '../../ShownText';
import { changesOf, titleOf } from './changes-of';
import { tableName } from './table-name';

/** Most rows shown; the counts above the table are of all. */
const shown = 200;

/** The records that an import would add or change, and what changes in them. */
export function PlanTable({ plan, total }: { readonly plan: ImportPlan; /** How many there are, also where `plan` holds the first ones alone. */ readonly total: number }) {
  const rows = [...plan.conflicts, ...plan.changed, ...plan.new].slice(0, shown);
  const hidden = total - rows.length;
  if (rows.length === 0) return null;
  return (
    <ScrollArea.Autosize mah={340}>
      <Table fz="sm" verticalSpacing={4} stickyHeader data-view="import">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={112}>{i18n.t('workbench.import.state')}</Table.Th>
            <Table.Th w={64}>{i18n.t('workbench.import.kind')}</Table.Th>
            <Table.Th>{i18n.t('workbench.import.record')}</Table.Th>
            <Table.Th>{i18n.t('workbench.import.changes')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((item) => (
            <Table.Tr key={`${item.table} ${item.record.id}`}>
              <Table.Td>
                <State item={item} />
              </Table.Td>
              <Table.Td>{tableName(item.table)}</Table.Td>
              <Table.Td>
                <ShownText text={titleOf(item)} />
              </Table.Td>
              <Table.Td>
                {changesOf(item).map(({ field, now, will }) => (
                  <Text key={field} size="xs">
                    {field}: <Text span size="xs" c="dimmed" td="line-through"><ShownText text={now} /></Text> → <ShownText text={will} />
                  </Text>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {hidden > 0 && (
        <Text c="dimmed" size="xs" p="xs">
          {i18n.t('workbench.import.hidden', [String(hidden)])}
        </Text>
      )}
    </ScrollArea.Autosize>
  );
}

function State({ item }: { readonly item: ImportItem | ImportConflict }) {
  if ('why' in item) {
    return (
      <Badge size="md" radius="sm" fz={12} color="orange" variant="light">
        {item.why === 'newer-here' ? i18n.t('workbench.import.newerHere') : i18n.t('workbench.import.sameName')}
      </Badge>
    );
  }
  return item.existing ? (
    <Badge size="md" radius="sm" fz={12} color="blue" variant="light">{i18n.t('workbench.import.isChanged')}</Badge>
  ) : (
    <Badge size="md" radius="sm" fz={12} color="green" variant="light">{i18n.t('workbench.import.isNew')}</Badge>
  );
}
