import { useDeferredValue, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { Badge, Button, Center, Group, Loader, Modal, Stack, Table, Text } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { duplicateGoods, duplicateParties, type DuplicateGroup } from '@/lib/library/duplicates';
import type { MergedTable } from '@/lib/library/merge-records';
import { ShownText } from '../../ShownText';
import { Empty } from '../areas/Empty';
import { useGoodsRows } from '../grid/use-goods-rows';
import { useRecords } from '../library-context';
import { MergeView } from './MergeView';
import classes from './duplicates.module.css';

interface DuplicatesDialogProps {
  readonly table: MergedTable;
  readonly onClose: () => void;
}

/** So many groups are listed at a time. */
const mostGroups = 200;
const closeButton = { 'aria-label': i18n.t('workbench.edit.close') };

/** Records that may be entered twice, group by group; one group is compared and merged at a time. */
export function DuplicatesDialog({ table, onClose }: DuplicatesDialogProps) {
  const [open, setOpen] = useState<DuplicateGroup | null>(null);
  return (
    <Modal opened onClose={onClose} size={open ? 1080 : 760} title={i18n.t(`duplicates.title.${table}`)} closeButtonProps={closeButton}>
      <div data-view="duplicates">
        {open ? <MergeView key={open.ids.join()} table={table} ids={open.ids} onDone={() => setOpen(null)} /> : table === 'goods' ? <GoodsGroups onOpen={setOpen} /> : <PartyGroups onOpen={setOpen} />}
      </div>
    </Modal>
  );
}

interface ListProps {
  readonly onOpen: (group: DuplicateGroup) => void;
}

function GoodsGroups({ onOpen }: ListProps) {
  const { rows, complete } = useGoodsRows();
  // First the dialog, then the comparing: a hundred thousand goods take a moment.
  const compared = useDeferredValue(complete ? rows : null, null);
  const groups = useMemo(() => compared && duplicateGoods(compared), [compared]);
  const names = useMemo(() => new Map((compared ?? []).map((goods) => [goods.id, [goods.code, goods.nameZh || goods.nameEn, goods.hsCode]])), [compared]);
  return <Groups table="goods" groups={groups} lineOf={(id) => names.get(id) ?? []} onOpen={onOpen} />;
}

function PartyGroups({ onOpen }: ListProps) {
  const parties = useRecords('parties');
  const groups = useMemo(() => (parties ? duplicateParties(parties) : null), [parties]);
  const names = useMemo(() => new Map((parties ?? []).map((party) => [party.id, [party.name, party.nameZh, party.code]])), [parties]);
  return <Groups table="parties" groups={groups} lineOf={(id) => names.get(id) ?? []} onOpen={onOpen} />;
}

interface GroupsProps extends ListProps {
  readonly table: MergedTable;
  readonly groups: readonly DuplicateGroup[] | null;
  readonly lineOf: (id: string) => readonly string[];
}

function Groups({ table, groups, lineOf, onOpen }: GroupsProps) {
  if (!groups) {
    return (
      <Center p="xl">
        <Loader size="sm" aria-label={i18n.t('duplicates.comparing')} />
      </Center>
    );
  }
  if (groups.length === 0) {
    return (
      <Center p="xl">
        <Empty icon={<IconChecks size={40} stroke={1.2} />} title={i18n.t('duplicates.none')} text={i18n.t(`duplicates.noneText.${table}`)} />
      </Center>
    );
  }
  return (
    <Stack gap="sm">
      <Text size="xs" c="dimmed">
        {i18n.t('duplicates.hint')}
      </Text>
      <Text size="sm" fw={600} role="status" data-groups={groups.length}>
        {i18n.t('duplicates.count', groups.length)}
        {groups.length > mostGroups && ` · ${i18n.t('duplicates.more', [String(mostGroups)])}`}
      </Text>
      <Table verticalSpacing={6} withTableBorder>
        <Table.Tbody>
          {groups.slice(0, mostGroups).map((group) => (
            <Table.Tr key={`${group.likeness} ${group.ids.join()}`} data-group={group.ids.join()}>
              <Table.Td w={96}>
                <Badge variant="default" size="sm" radius="sm">
                  {group.likeness === 'code' ? i18n.t('duplicates.code') : i18n.t('duplicates.name')}
                </Badge>
              </Table.Td>
              <Table.Td className={classes.lines}>
                {group.ids.slice(0, 4).map((id) => (
                  <div key={id} className={classes.line}>
                    <ShownText text={lineOf(id).filter(Boolean).join(' · ')} />
                  </div>
                ))}
                {group.ids.length > 4 && '…'}
              </Table.Td>
              <Table.Td w={130}>
                <Group justify="flex-end">
                  <Button size="compact-xs" variant="light" onClick={() => onOpen(group)} data-action="compare">
                    {i18n.t('duplicates.compare')}
                  </Button>
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
