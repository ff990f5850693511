import { useRef, useState, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { CloseButton, Kbd, TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import classes from './RulebookArea.module.css';

interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The arrow down leads from the box into what was found. */
  readonly onLeave: () => void;
}

/** The one search box of the rulebook; `/` goes to it, Esc empties it. While Chinese is being composed nothing is searched. */
export function SearchBox({ query, onQuery, onLeave }: SearchBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  const [composing, setComposing] = useState<string | null>(null);
  useHotkeys([
    ['/', () => box.current?.focus()],
    ['mod+K', () => box.current?.focus()],
  ]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onQuery('');
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    onLeave();
  };
  return (
    <TextInput
      ref={box}
      className={classes.search}
      size="sm"
      type="search"
      leftSection={<IconSearch size={15} />}
      rightSection={query === '' ? <Kbd size="xs">/</Kbd> : <CloseButton size="sm" aria-label={i18n.t('rulebook.search.clear')} onClick={() => onQuery('')} data-action="clear-search" />}
      placeholder={i18n.t('rulebook.search.label')}
      aria-label={i18n.t('rulebook.search.label')}
      value={composing ?? query}
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
