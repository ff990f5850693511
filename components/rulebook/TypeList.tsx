import { useEffect, useRef, type KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { Text } from '@mantine/core';
import { certTypeCodes, certTypes, type CertType } from '@/lib/certificate/types';
import type { IsoDate } from '@/lib/rulebook/fact';
import { nextRow } from '../library/grid/next-row';
import { localText } from '../locale';
import { Marked } from './Marked';
import { destinationsInShort } from './places';
import type { RulebookHits } from './search';
import { StatusBadge } from './StatusBadge';
import classes from './TypeList.module.css';

interface TypeListProps {
  readonly day: IsoDate;
  /** The type on show. */
  readonly chosen: CertType | null;
  /** What a search found, or null: all types are listed. */
  readonly hits: RulebookHits | null;
  readonly hrefOf: (type: CertType) => string;
}

/** The certificate types, or those in which a search found something. Arrows move, Enter opens. */
export function TypeList({ day, chosen, hits, hrefOf }: TypeListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // In new browsers it returns a promise, which must not reach React as something to call.
    void list.current?.querySelector(`[data-type="${chosen}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const shown = hits ? hits.types.map(({ type, named, facts }) => ({ type, count: facts.length + (named ? 1 : 0) })) : certTypeCodes.map((type) => ({ type, count: null }));

  return (
    <nav className={classes.frame} aria-label={i18n.t('rulebook.list.label')}>
      <ul ref={list} className={classes.list} onKeyDown={moveFocus} data-view="types">
        {shown.map(({ type, count }) => (
          <li key={type}>
            <a href={hrefOf(type)} className={classes.item} aria-current={type === chosen ? 'page' : undefined} data-type={type}>
              <span className={classes.code}>{type}</span>
              <span className={classes.name} title={localText(certTypes[type])}>
                <Marked text={localText(certTypes[type])} terms={hits?.terms} />
              </span>
              <span className={classes.places}>{destinationsInShort(type, day)}</span>
              <span className={classes.state}>
                {count === null ? <StatusBadge type={type} day={day} /> : <span className={classes.count}>{i18n.t('rulebook.search.hits', count)}</span>}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <Text size="xs" c="dimmed" className={classes.keys}>
        {i18n.t('rulebook.list.keys')}
      </Text>
    </nav>
  );
}

/** Puts the focus on the first type listed, from the search box. */
export function focusFirstType(): void {
  document.querySelector<HTMLElement>('[data-view="types"] a')?.focus();
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const links = [...event.currentTarget.querySelectorAll('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = nextRow(event.key, at, links.length, 10);
  if (next === null) return;
  event.preventDefault();
  links[next]?.focus();
}
