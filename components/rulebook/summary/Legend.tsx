import { useState } from 'react';
import { i18n } from '#i18n';
import { UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { sourceOf } from '@/lib/rulebook/sources';
import { localText } from '../../locale';
import { confidenceWord } from '../ConfidenceBadge';
import { doubtMarks } from './doubt';
import classes from './Legend.module.css';

/** What the marks of the summary mean, and which documents its numbers stand for; on paper all of it. */
export function Legend({ numbered }: { readonly numbered: ReadonlyMap<string, number> | null }) {
  const [open, setOpen] = useState(false);
  return (
    <footer className={classes.legend} data-view="legend">
      <p>
        <strong>{i18n.t('rulebook.summary.legend')}</strong>
        <span>
          {doubtMarks.secondary} {i18n.t('rulebook.summary.markSecondary')}
        </span>
        <span>
          {doubtMarks.inferred} {i18n.t('rulebook.summary.markInferred')}
        </span>
        <span>— {i18n.t('rulebook.summary.markNone')}</span>
        <span>{i18n.t('rulebook.summary.caution')}</span>
      </p>
      {numbered && (
        <>
          <UnstyledButton className={classes.toggle} aria-expanded={open} onClick={() => setOpen(!open)} data-action="numbered">
            {i18n.t('rulebook.summary.numbered', [String(numbered.size)])} <IconChevronDown size={14} aria-hidden className={classes.arrow} />
          </UnstyledButton>
          <ol className={classes.sources} data-open={open} tabIndex={open ? 0 : undefined}>
            {[...numbered].map(([id, number]) => (
              <li key={id} data-source={id}>
                [{number}] {entryOf(id)}
              </li>
            ))}
          </ol>
        </>
      )}
    </footer>
  );
}

function entryOf(id: string): string {
  const source = sourceOf(id);
  return source ? [localText(source.title), localText(source.publisher), source.date, confidenceWord(source.confidence)].filter(Boolean).join(' · ') : id;
}
