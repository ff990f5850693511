import { i18n } from '#i18n';
import { useMemo } from 'react';
import { Button } from '@mantine/core';
import { IconForms } from '@tabler/icons-react';
import { emptyApplication } from '@/lib/certificate/application';
import type { Path } from '@/lib/certificate/path';
import { proposeApplication } from '@/lib/library/propose';
import type { FillPlan } from '@/lib/portal/fill-plan';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import { confirmPlan, planFill } from '@/lib/portal/plan';
import { ChooseGoods } from './ChooseGoods';
import { ChooseParties } from './ChooseParties';
import { type Choice, fillChoice, isNothing } from './choice';
import type { FillDraft } from './draft';
import type { LibraryContent } from './library';
import { Preview } from './Preview';
import { tickedPaths } from './ticks';
import classes from './FillView.module.css';

interface Props {
  readonly library: LibraryContent;
  readonly snapshot: FormSnapshot;
  readonly connected: boolean;
  readonly draft: FillDraft;
  readonly onDraft: (draft: FillDraft) => void;
  readonly onConfirm: (plan: FillPlan) => void;
}

/** Choosing on one side, what would be written on the other, and the button between them and the form. */
export function Preparation({ library, snapshot, connected, draft, onDraft, onConfirm }: Props) {
  const { choice, ticks } = draft;
  const preview = useMemo(() => planFill(isNothing(choice) ? emptyApplication() : proposeApplication(fillChoice(choice, library, snapshot.certType)), snapshot), [choice, library, snapshot]);
  const ticked = useMemo(() => tickedPaths(preview, ticks), [preview, ticks]);
  const plan = useMemo(() => confirmPlan(preview, ticked, ''), [preview, ticked]);
  const choose = (next: Choice): void => onDraft({ ...draft, choice: next });
  const tick = (path: Path, now: string, on: boolean): void => onDraft({ ...draft, ticks: new Map(ticks).set(path, { on, now }) });

  return (
    <>
      <div className={classes.columns}>
        <div className={classes.choosing}>
          <h2 className={classes.heading}>{i18n.t('panel.fill.choose')}</h2>
          <ChooseParties library={library} choice={choice} certType={snapshot.certType} onChange={choose} />
          <ChooseGoods library={library} choice={choice} onChange={choose} />
        </div>
        <div className={classes.previewing}>
          <h2 className={classes.heading}>{i18n.t('panel.fill.preview')}</h2>
          <Preview preview={preview} ticked={ticked} onTick={tick} />
        </div>
      </div>
      {!isNothing(choice) && <footer className={classes.confirm}>
        <Button
          fullWidth
          size="sm"
          data-action="fill-confirm"
          leftSection={<IconForms size={16} aria-hidden />}
          disabled={!connected || snapshot.readOnly !== null || plan.entries.length + plan.goods.length === 0}
          onClick={() => onConfirm({ ...plan, id: crypto.randomUUID() })}
        >
          {confirmLabel(plan.entries.length, plan.goods.length)}
        </Button>
        <p>{i18n.t('panel.fill.never')}</p>
      </footer>}
    </>
  );
}

function confirmLabel(fields: number, goods: number): string {
  if (goods === 0) return i18n.t('panel.fill.confirm', [fields]);
  return fields === 0 ? i18n.t('panel.fill.confirmOnlyGoods', [goods]) : i18n.t('panel.fill.confirmGoods', [fields, goods]);
}
