import { memo } from 'react';
import { i18n } from '#i18n';
import { Badge, Group, ScrollArea, Table, Text } from '@mantine/core';
import type { ImportPlan } from '@/lib/exchange/plan-import';
import type { PlanSummary } from '@/lib/exchange/sheets/sheet-task';
import { ShownText } from '../../ShownText';
import { changesOf, titleOf } from '../transfer/changes-of';

const colors = { new: 'green', changed: 'blue', conflicts: 'orange', refused: 'red', same: 'gray' } as const;
const names = {
  new: (count: string) => i18n.t('sheets.count.new', [count]),
  changed: (count: string) => i18n.t('sheets.count.changed', [count]),
  conflicts: (count: string) => i18n.t('sheets.count.conflicts', [count]),
  refused: (count: string) => i18n.t('sheets.count.refused', [count]),
  same: (count: string) => i18n.t('sheets.count.same', [count]),
} as const;

/** How many records are new, changed, in conflict, refused and the same. */
export function PlanCounts({ counts }: { readonly counts: PlanSummary['counts'] }) {
  return (
    <Group gap="xs">
      {(['new', 'changed', 'conflicts', 'refused', 'same'] as const).map((key) => (counts[key] > 0 || key === 'new' || key === 'changed') && (
        <Badge key={key} color={colors[key]} variant="light" size="lg" radius="sm" data-count={key}>
          {names[key](counts[key].toLocaleString())}
        </Badge>
      ))}
      {counts.skipped > 0 && <Text size="xs" c="dimmed">{i18n.t('sheets.skipped', counts.skipped)}</Text>}
    </Group>
  );
}

/** The beginning of what would be written, and what changes in it. */
export const PlanList = memo(function PlanList({ plan, count }: { readonly plan: ImportPlan; readonly count: number }) {
  const items = [...plan.conflicts.map((item) => ({ item, state: 'conflicts' as const })), ...plan.changed.map((item) => ({ item, state: 'changed' as const })), ...plan.new.map((item) => ({ item, state: 'new' as const }))].slice(0, 200);
  if (items.length === 0) return null;
  return (
    <ScrollArea.Autosize mah="calc(100vh - 420px)">
      <Table fz="sm" verticalSpacing={3} data-view="sheet-plan">
        <Table.Tbody>
          {items.map(({ item, state }) => (
            <Table.Tr key={item.record.id} data-state={state}>
              <Table.Td w={70}>
                <Badge size="sm" radius="sm" color={colors[state]} variant="light">{i18n.t(`sheets.state.${state}`)}</Badge>
              </Table.Td>
              <Table.Td><ShownText text={titleOf(item)} /></Table.Td>
              <Table.Td>
                {changesOf(item).map(({ field, now, will }) => (
                  <Text key={field} size="xs">
                    {field}: <Text span size="xs" c="dimmed" td="line-through"><ShownText text={now.slice(0, 200)} /></Text> → <ShownText text={will.slice(0, 200)} />
                  </Text>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {count > items.length && <Text size="xs" c="dimmed" p="xs">{i18n.t('sheets.moreRecords', [(count - items.length).toLocaleString()])}</Text>}
    </ScrollArea.Autosize>
  );
});
