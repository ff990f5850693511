import type { ReactNode } from 'react';
import { Button, Group, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import classes from '../../area.module.css';
import { SearchField } from '../../SearchField';
import { useLibrary } from '../library-context';

interface AreaProps {
  readonly title: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The user went to the search box. */
  readonly onSearch?: (() => void) | undefined;
  readonly searchHint: string;
  readonly addLabel: string;
  readonly onAdd: () => void;
  /** Between the search box and the buttons: filters. */
  readonly filters?: ReactNode;
  /** Beside the add button: import and export. */
  readonly tools: ReactNode;
  readonly children: ReactNode;
}

/** One area of the workbench: heading, search box, buttons, and below them the list. */
export function Area({ title, query, onQuery, onSearch, searchHint, addLabel, onAdd, filters, tools, children }: AreaProps) {
  const { readOnly } = useLibrary();
  return (
    <section className={classes.area} aria-label={title}>
      <Group className={classes.bar}>
        <Title order={1} className={classes.title}>
          {title}
        </Title>
        <SearchField label={searchHint} query={query} onQuery={onQuery} onSearch={onSearch} />
        {filters}
        <Group gap="xs" wrap="nowrap" ml="auto">
          {tools}
          <Button size="sm" leftSection={<IconPlus size={16} />} onClick={onAdd} disabled={readOnly !== null} data-action="add">
            {addLabel}
          </Button>
        </Group>
      </Group>
      {children}
    </section>
  );
}
