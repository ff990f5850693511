import { useRef, useState, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { CloseButton, Kbd, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import classes from './area.module.css';

interface SearchFieldProps {
  /** What can be searched, in words; shown in the empty box. */
  readonly label: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The user went to the box. */
  readonly onSearch?: (() => void) | undefined;
  /** What the arrow down leads to. */
  readonly onDown?: () => void;
}

/** The search box of an area: `/` goes to it, Esc empties it. While Chinese is being composed nothing is searched. */
export function SearchField({ label, query, onQuery, onSearch, onDown }: SearchFieldProps) {
  const box = useRef<HTMLInputElement>(null);
  const [composing, setComposing] = useState<string | null>(null);
  useHotkeys([
    ['/', () => box.current?.focus()],
    ['mod+K', () => box.current?.focus()],
  ]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && query !== '') {
      event.stopPropagation();
      onQuery('');
    }
    if (event.key === 'ArrowDown' && onDown) {
      event.preventDefault();
      onDown();
    }
  };
  return (
    <TextInput
      ref={box}
      className={classes.search}
      size="sm"
      type="search"
      leftSection={<IconSearch size={15} />}
      rightSection={query === '' ? <Kbd size="xs">/</Kbd> : <CloseButton size="sm" aria-label={i18n.t('workbench.grid.clear')} onClick={() => onQuery('')} data-action="clear-search" />}
      placeholder={label}
      aria-label={label}
      value={composing ?? query}
      onFocus={onSearch}
      onCompositionStart={(event) => setComposing(event.currentTarget.value)}
      onCompositionEnd={(event) => {
        setComposing(null);
        onQuery(event.currentTarget.value);
      }}
      onChange={({ currentTarget: { value } }) => {
        if (composing === null) onQuery(value);
        else setComposing(value);
      }}
      onKeyDown={onKeyDown}
      data-action="search"
    />
  );
}
