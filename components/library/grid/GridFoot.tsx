import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button, Group, Text } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { locale } from '../../locale';
import classes from './DataGrid.module.css';

interface GridFootProps {
  /** Rows that are listed; null while that is not known. */
  readonly count: number | null;
  readonly note?: ReactNode;
  /** Takes every filter away; absent while there is none. */
  readonly onUnfilter?: () => void;
  /** At the right: what is done with the list as a whole. */
  readonly tools: ReactNode;
  /** What can be done with the chosen rows. */
  readonly children: ReactNode;
}

/** Below a list: how many rows, the keys, the columns; while rows are chosen, what can be done with them. */
export function GridFoot({ count, note, onUnfilter, tools, children }: GridFootProps) {
  return (
    <Group className={classes.foot} gap="sm" wrap="nowrap">
      {count !== null && (
        <Text size="xs" c="dimmed" data-rows={count}>
          {i18n.t('workbench.grid.rows', count, [count.toLocaleString(locale)])}
        </Text>
      )}
      {note}
      {onUnfilter && (
        <Button variant="light" size="compact-xs" leftSection={<IconFilterOff size={14} />} onClick={onUnfilter} data-action="unfilter">
          {i18n.t('grid.filter.clearAll')}
        </Button>
      )}
      {children}
      <Group gap="sm" ml="auto" wrap="nowrap">
        {count !== 0 && (
          <Text size="xs" c="dimmed" className={classes.keys}>
            {i18n.t('grid.keys')}
          </Text>
        )}
        {tools}
      </Group>
    </Group>
  );
}
