import { i18n } from '#i18n';
import { useMemo, useRef } from 'react';
import { Button } from '@mantine/core';
import { useInViewport } from '@mantine/hooks';
import { IconArrowDown, IconForms } from '@tabler/icons-react';
import { phrases } from '@/components/locale';
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
  /** Takes a change, not a draft: a row drawn earlier must not bring an earlier choice back. */
  readonly onDraft: (change: (draft: FillDraft) => FillDraft) => void;
  readonly onConfirm: (plan: FillPlan) => void;
}

/** Choosing, what would be written, and behind the end of it the button: nobody confirms what was not on show. */
export function Preparation({ library, snapshot, connected, draft, onDraft, onConfirm }: Props) {
  const { choice, ticks } = draft;
  const preview = useMemo(() => planFill(isNothing(choice) ? emptyApplication() : proposeApplication(fillChoice(choice, library, snapshot.certType)), snapshot), [choice, library, snapshot]);
  const ticked = useMemo(() => tickedPaths(preview, ticks), [preview, ticks]);
  const plan = useMemo(() => confirmPlan(preview, ticked, ''), [preview, ticked]);
  const overwriting = preview.fields.filter(({ path, state }) => state === 'overwrites' && ticked.has(path)).length;
  const label = confirmLabel(plan.entries.length, plan.goods.length);
  const heading = useRef<HTMLHeadingElement>(null);
  const { ref: end, inViewport: atEnd } = useInViewport<HTMLElement>();
  const choose = (next: Choice): void => onDraft((present) => ({ ...present, choice: next }));
  const tick = (path: Path, now: string, on: boolean): void => onDraft((present) => ({ ...present, ticks: new Map(present.ticks).set(path, { on, now }) }));

  return (
    <>
      <div className={classes.columns}>
        <div className={classes.choosing}>
          <h2 className={classes.heading}>{i18n.t('panel.fill.choose')}</h2>
          <ChooseParties library={library} choice={choice} certType={snapshot.certType} onChange={choose} />
          <ChooseGoods library={library} choice={choice} onChange={choose} />
        </div>
        <div className={classes.previewing}>
          <h2 ref={heading} tabIndex={-1} className={classes.heading}>{i18n.t('panel.fill.preview')}</h2>
          <Preview preview={preview} ticked={ticked} onTick={tick} />
          {!isNothing(choice) && (
            <footer ref={end} className={classes.confirm}>
              {overwriting > 0 && <p className={classes.overwriting}>{i18n.t('panel.fill.overwriting', overwriting)}</p>}
              <Button
                fullWidth
                size="sm"
                data-action="fill-confirm"
                leftSection={<IconForms size={16} aria-hidden />}
                disabled={!connected || snapshot.readOnly !== null || plan.entries.length + plan.goods.length === 0}
                onClick={() => onConfirm({ ...plan, id: crypto.randomUUID() })}
              >
                {label}
              </Button>
              <p>{i18n.t('panel.fill.never')}</p>
            </footer>
          )}
        </div>
      </div>
      {!isNothing(choice) && !atEnd && (
        <div className={classes.ahead}>
          <Button size="xs" variant="default" data-action="show-preview" leftSection={<IconArrowDown size={15} aria-hidden />} onClick={() => showMore(heading.current)}>
            {i18n.t('panel.fill.toPreview')}
          </Button>
        </div>
      )}
    </>
  );
}

function confirmLabel(fields: number, goods: number): string {
  if (fields + goods === 0) return i18n.t('panel.fill.confirmNothing');
  if (goods === 0) return i18n.t('panel.fill.confirm', fields);
  return fields === 0 ? i18n.t('panel.fill.confirmOnlyGoods', goods) : phrases([i18n.t('panel.fill.confirm', fields), i18n.t('panel.fill.andGoods', goods)]);
}

/** Brings the preview's beginning to the top; where it stands there or above already, turns one page on. */
function showMore(heading: HTMLElement | null): void {
  const scroller = heading?.closest('main');
  if (!heading || !scroller) return;
  const ahead = heading.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  const page = 0.85 * scroller.clientHeight;
  scroller.scrollBy({ top: ahead > page / 4 ? ahead : page });
  heading.focus({ preventScroll: true });
}
