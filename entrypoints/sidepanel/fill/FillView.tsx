import { useEffect, useState } from 'react';
import type { FillPlan, FillReport } from '@/lib/portal/fill-plan';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import { useActions } from '../actions';
import { CaptureEntry } from '../capture/CaptureEntry';
import { panelUses } from '../goods-search/note-use';
import { panelFillings } from '../register/fillings';
import { Filling } from './Filling';
import { LibraryGate } from './LibraryGate';
import { Preparation } from './Preparation';
import { Report } from './Report';
import type { FillDraft } from './draft';
import classes from './FillView.module.css';

interface Props {
  readonly snapshot: FormSnapshot;
  readonly report: FillReport | null;
  readonly connected: boolean;
  readonly draft: FillDraft;
  /** Takes a change, not a draft: a row drawn earlier must not bring an earlier choice back. */
  readonly onDraft: (change: (draft: FillDraft) => FillDraft) => void;
}

/** Filling from the library: choose, look at every field, confirm, watch, read the report, take it back. */
export function FillView({ snapshot, report, connected, draft, onDraft }: Props) {
  const { fill } = useActions();
  const [pending, setPending] = useState<{ readonly id: string; readonly total: number } | null>(null);
  const [dismissed, setDismissed] = useState<string | null>(null);
  useEffect(() => {
    if (!report) return;
    panelUses.reported(report);
    panelFillings.reported(report);
  }, [report]);
  const own = report && !isToldElsewhere(report) && !isToldInThePage(report) && report.planId !== dismissed ? report : null;
  const start = (plan: FillPlan): void => {
    setPending({ id: plan.id, total: plan.entries.length + plan.goods.length + (plan.deletions?.length ?? 0) });
    fill(plan);
  };
  const waiting = pending && pending.id !== report?.planId ? pending : null;

  return (
    <section data-view="fill" className={classes.view}>
      {waiting || own?.state === 'running' ? (
        <Filling done={waiting ? 0 : (own?.results.length ?? 0)} total={waiting?.total ?? own?.total ?? 0} onBack={waiting ? () => setPending(null) : null} />
      ) : own ? (
        <Report report={own} connected={connected} onClose={() => setDismissed(own.planId)} onDelete={start} />
      ) : (
        <>
          <LibraryGate>
            {(library) => (
              <Preparation
                library={library}
                snapshot={snapshot}
                connected={connected}
                draft={draft}
                onDraft={onDraft}
                onConfirm={start}
              />
            )}
          </LibraryGate>
          <CaptureEntry snapshot={snapshot} />
        </>
      )}
    </section>
  );
}

/** Mends are told under the findings, wordings under their fields. */
const isToldElsewhere = ({ planId }: FillReport): boolean => planId.startsWith('fix-') || planId.startsWith('wording-');

/** What was filled from a suggestion at its field is reported there; here only where something is not as it was to be. */
const isToldInThePage = ({ planId, state, results }: FillReport): boolean => planId.startsWith('suggest-') && (state === 'running' || results.every(({ outcome }) => outcome === 'kept'));
