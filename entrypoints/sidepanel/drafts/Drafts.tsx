import { i18n } from '#i18n';
import { type ReactNode, useState } from 'react';
import { ActionIcon, Button } from '@mantine/core';
import { IconHistory, IconX } from '@tabler/icons-react';
import { browser } from 'wxt/browser';
import { askDrafts, type DraftsMessage } from '@/lib/library/draft-messages';
import type { FillPlan } from '@/lib/portal/fill-plan';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import type { View } from '../connection/opened-with';
import { DraftView } from './DraftView';
import { factsOf, timeOf } from './facts';
import { useDrafts } from './use-drafts';
import classes from './Drafts.module.css';

interface Props {
  readonly snapshot: FormSnapshot;
  readonly connected: boolean;
  /** The view that the panel shows; turning to another one leaves the drafts. */
  readonly view: View;
  readonly onFill: (plan: FillPlan) => void;
  /** What the panel shows while no draft is looked at. */
  readonly children: ReactNode;
}

const ask = (message: DraftsMessage): Promise<unknown> => askDrafts((sent) => browser.runtime.sendMessage(sent), message).catch(() => undefined);

/** Offers what was typed and lost: one line above the panel's views, and behind it the drafts with what each would change. */
export function Drafts({ snapshot, connected, view, onFill, children }: Props) {
  const offers = useDrafts(snapshot);
  const [lookedFrom, setLookedFrom] = useState<View | null>(null);
  const { offered, all } = offers;
  const look = (): void => setLookedFrom(view);
  if (lookedFrom === view && all.length > 0) {
    return (
      <DraftView
        drafts={all}
        first={offered?.draft.id ?? null}
        snapshot={snapshot}
        connected={connected}
        onBack={() => setLookedFrom(null)}
        onDelete={(id) => void ask({ type: 'drafts.delete', id })}
        onFill={(id, plan) => {
          setLookedFrom(null);
          void ask({ type: 'drafts.aside', id });
          onFill(plan);
        }}
      />
    );
  }
  return (
    <>
      {offered ? (
        <div className={classes.offer} role="status" data-draft-offer={offered.draft.id}>
          <IconHistory size={16} aria-hidden />
          <span className={classes.text}>
            <strong>{i18n.t('drafts.offer')}</strong>
            <span className={classes.facts}>{[timeOf(offered.draft), ...factsOf(offered)].join(' · ')}</span>
          </span>
          <Button variant="default" size="compact-sm" data-action="open-drafts" onClick={look}>{i18n.t('drafts.look')}</Button>
          <ActionIcon variant="subtle" color="gray" size="sm" data-action="draft-aside" aria-label={i18n.t('drafts.aside')} title={i18n.t('drafts.aside')} onClick={() => void ask({ type: 'drafts.aside', id: offered.draft.id })}>
            <IconX size={14} />
          </ActionIcon>
        </div>
      ) : (
        all.length > 0 && (
          <button type="button" className={classes.others} data-action="open-drafts" data-drafts={all.length} onClick={look}>
            <IconHistory size={14} aria-hidden />
            {i18n.t('drafts.others', all.length)}
          </button>
        )
      )}
      {children}
    </>
  );
}
