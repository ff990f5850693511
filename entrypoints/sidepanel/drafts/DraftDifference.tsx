import { i18n } from '#i18n';
import { useMemo, useState } from 'react';
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconBuildingOff, IconForms } from '@tabler/icons-react';
import { ShownText } from '@/components/ShownText';
import { enterpriseOf } from '@/lib/library/enterprise';
import type { FillPlan } from '@/lib/portal/fill-plan';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import { confirmPlan, planFill } from '@/lib/portal/plan';
import { Preview } from '../fill/Preview';
import type { Ticks } from '../fill/ticks';
import { draftTicks, heldBack } from './draft-ticks';
import { nameOf } from './facts';
import type { BesideForm } from './offers';
import classes from './Drafts.module.css';

interface Props {
  readonly beside: BesideForm;
  readonly snapshot: FormSnapshot;
  readonly connected: boolean;
  readonly onFill: (plan: FillPlan) => void;
}

/** What stands now, what the draft holds, and what of it would be written; of another enterprise's draft nothing but whose it is. */
export function DraftDifference({ beside: { draft, enterprise }, snapshot, connected, onFill }: Props) {
  const [ticks, setTicks] = useState<Ticks>(new Map());
  const preview = useMemo(() => planFill(draft.application, snapshot), [draft, snapshot]);
  const ticked = useMemo(() => draftTicks(preview, ticks, enterprise), [preview, ticks, enterprise]);
  const plan = useMemo(() => confirmPlan(preview, ticked, ''), [preview, ticked]);
  if (enterprise === 'other') {
    const form = enterpriseOf(snapshot.application);
    return (
      <div className={classes.refused} role="alert" data-refused="other-enterprise">
        <IconBuildingOff size={18} aria-hidden />
        <div>
          <p>{i18n.t('drafts.refused')}</p>
          <dl className={classes.whose}>
            <dt>{i18n.t('drafts.ofDraft')}</dt>
            <dd><ShownText text={nameOf(draft.enterprise)} /></dd>
            <dt>{i18n.t('drafts.ofForm')}</dt>
            <dd><ShownText text={nameOf(form)} /></dd>
          </dl>
        </div>
      </div>
    );
  }
  const count = plan.entries.length + plan.goods.length;
  const differing = preview.fields.filter(({ state }) => state === 'overwrites').length;
  const held = heldBack(preview, enterprise).size > 0;
  const newLines = preview.goods.some(({ state }) => state === 'new');
  return (
    <div className={classes.difference} data-enterprise={enterprise}>
      {enterprise === 'unknown' && (
        <p className={classes.caution} role="status">
          <IconAlertTriangle size={15} aria-hidden />
          {i18n.t('drafts.unknown')}
        </p>
      )}
      <p className={classes.explain}>{differing > 0 ? i18n.t('drafts.explainDiffering', differing) : i18n.t('drafts.explain')}</p>
      {held && <p className={classes.explain}>{i18n.t('drafts.held')}</p>}
      {newLines && <p className={classes.explain}>{i18n.t('drafts.linesAsRead')}</p>}
      <Preview preview={preview} ticked={ticked} onTick={(path, now, on) => setTicks((present) => new Map(present).set(path, { on, now }))} />
      <Button
        fullWidth
        size="sm"
        data-action="draft-fill"
        leftSection={<IconForms size={16} aria-hidden />}
        disabled={!connected || snapshot.readOnly !== null || count === 0}
        onClick={() => onFill({ ...plan, id: crypto.randomUUID() })}
      >
        {count === 0 ? i18n.t('panel.fill.confirmNothing') : i18n.t('drafts.fill', count)}
      </Button>
    </div>
  );
}
