import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@mantine/core';
import { IconArrowLeft, IconTrash } from '@tabler/icons-react';
import type { FillPlan } from '@/lib/portal/fill-plan';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import { DraftDifference } from './DraftDifference';
import { factsOf, timeOf } from './facts';
import type { BesideForm } from './offers';
import classes from './Drafts.module.css';

interface Props {
  /** At least one. */
  readonly drafts: readonly BesideForm[];
  /** Id of the one to show first. */
  readonly first: string | null;
  readonly snapshot: FormSnapshot;
  readonly connected: boolean;
  readonly onBack: () => void;
  readonly onDelete: (id: string) => void;
  readonly onFill: (id: string, plan: FillPlan) => void;
}

/** The drafts beside a form, and of the chosen one what it would change. */
export function DraftView({ drafts, first, snapshot, connected, onBack, onDelete, onFill }: Props) {
  const [chosen, setChosen] = useState(first);
  const shown = drafts.find(({ draft }) => draft.id === chosen) ?? drafts[0];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  if (!shown) return null;
  const { id } = shown.draft;
  return (
    <section className={classes.view} data-view="drafts" aria-label={i18n.t('drafts.title')}>
      <header className={classes.top}>
        <Button variant="subtle" size="compact-sm" data-action="drafts-back" leftSection={<IconArrowLeft size={15} aria-hidden />} onClick={onBack}>{i18n.t('drafts.back')}</Button>
        <h2 ref={heading} tabIndex={-1} className={classes.heading}>{i18n.t('drafts.title')}</h2>
      </header>
      <ul className={classes.list}>
        {drafts.map((each) => (
          <li key={each.draft.id}>
            <button type="button" className={classes.draft} data-draft={each.draft.id} data-enterprise={each.enterprise} aria-pressed={each === shown} onClick={() => setChosen(each.draft.id)}>
              <b>{timeOf(each.draft)}</b>
              <span className={classes.facts}>{factsOf(each, true).join(' · ')}</span>
              {each.enterprise === 'other' && <span className={classes.tag}>{i18n.t('drafts.otherEnterprise')}</span>}
            </button>
          </li>
        ))}
      </ul>
      <DraftDifference key={id} beside={shown} snapshot={snapshot} connected={connected} onFill={(plan) => onFill(id, plan)} />
      <footer className={classes.foot}>
        <Button variant="subtle" color="red" size="compact-sm" data-action="draft-delete" leftSection={<IconTrash size={14} aria-hidden />} onClick={() => onDelete(id)}>{i18n.t('drafts.delete')}</Button>
        <p>{i18n.t('drafts.where')}</p>
      </footer>
    </section>
  );
}
