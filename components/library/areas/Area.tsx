import { useRef, type ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button, CloseButton, Group, Kbd, TextInput, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useLibrary } from '../library-context';
import classes from './Area.module.css';

interface AreaProps {
  readonly title: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly searchHint: string;
  readonly addLabel: string;
  readonly onAdd: () => void;
  /** Between the search box and the buttons: filters. */
  readonly filters?: ReactNode;
  /** Beside the add button: import and export. */
  readonly tools: ReactNode;
  readonly children: ReactNode;
}

/** One area of the workbench: heading, search box, buttons, and below them the list. `/` goes to the search box. */
export function Area({ title, query, onQuery, searchHint, addLabel, onAdd, filters, tools, children }: AreaProps) {
  const { readOnly } = useLibrary();
  const box = useRef<HTMLInputElement>(null);
  useHotkeys([
    ['/', () => box.current?.focus()],
    ['mod+K', () => box.current?.focus()],
  ]);
  return (
    <section className={classes.area} aria-label={title}>
      <Group className={classes.bar}>
        <Title order={1} className={classes.title}>
          {title}
        </Title>
        <TextInput
          ref={box}
          className={classes.search}
          size="sm"
          type="search"
          leftSection={<IconSearch size={15} />}
          rightSection={query === '' ? <Kbd size="xs">/</Kbd> : <CloseButton size="sm" aria-label={i18n.t('workbench.grid.clear')} onClick={() => onQuery('')} data-action="clear-search" />}
          placeholder={searchHint}
          aria-label={searchHint}
          value={query}
          onChange={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && query !== '') {
              event.stopPropagation();
              onQuery('');
            }
          }}
          data-action="search"
        />
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
