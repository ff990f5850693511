import { i18n } from '#i18n';
import { ActionIcon, Button, Checkbox, Group, Popover, ScrollArea, Stack } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import { isShown, moved, type Layout } from './layout';

interface ColumnsMenuProps {
  /** In the user's order. */
  readonly columns: readonly { readonly id: string; readonly header: string; readonly hidden?: true }[];
  readonly layout: Layout;
  readonly onChange: (change: (layout: Layout) => Layout) => void;
  readonly onReset: () => void;
}

/** Which columns a list shows, and in which order. At least one stays. */
export function ColumnsMenu({ columns, layout, onChange, onReset }: ColumnsMenuProps) {
  const ids = columns.map(({ id }) => id);
  const shown = columns.filter((column) => isShown(column, layout.visible));
  return (
    <Popover position="top-end" shadow="md" width={290} trapFocus returnFocus>
      <Popover.Target>
        <Button variant="subtle" color="gray" size="compact-xs" leftSection={<IconColumns3 size={14} />} data-action="columns">
          {i18n.t('grid.columns.title')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={i18n.t('grid.columns.title')} data-view="columns">
        <ScrollArea.Autosize mah={340} type="auto" offsetScrollbars>
          <Stack gap={2}>
            {columns.map((column, at) => {
              const visible = isShown(column, layout.visible);
              return (
                <Group key={column.id} gap={4} wrap="nowrap">
                  <Checkbox
                    flex={1}
                    label={column.header}
                    checked={visible}
                    disabled={visible && shown.length === 1}
                    onChange={() => onChange((before) => ({ ...before, visible: { ...before.visible, [column.id]: !visible } }))}
                    data-column={column.id}
                  />
                  <ActionIcon variant="subtle" color="gray" size="sm" disabled={at === 0} aria-label={i18n.t('grid.columns.left', [column.header])} onClick={() => onChange((before) => ({ ...before, order: moved(ids, column.id, -1) }))} data-action="column-left">
                    <IconArrowUp size={14} />
                  </ActionIcon>
                  <ActionIcon variant="subtle" color="gray" size="sm" disabled={at === columns.length - 1} aria-label={i18n.t('grid.columns.right', [column.header])} onClick={() => onChange((before) => ({ ...before, order: moved(ids, column.id, 1) }))} data-action="column-right">
                    <IconArrowDown size={14} />
                  </ActionIcon>
                </Group>
              );
            })}
          </Stack>
        </ScrollArea.Autosize>
        <Button mt="xs" variant="light" size="compact-xs" onClick={onReset} data-action="columns-reset">
          {i18n.t('grid.columns.reset')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
