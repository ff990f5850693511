import { i18n } from '#i18n';
import { Button, CloseButton } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { FillReport } from '@/lib/portal/fill-plan';
import { wasWritten } from '@/lib/portal/undo-plan';
import { useActions } from '../actions';
import { Result } from '../fill/Result';
import classes from './Wordings.module.css';

interface Props {
  readonly report: FillReport;
  readonly connected: boolean;
  readonly onClose: () => void;
}

/** What became of a wording that was filled in, as read back from the page, with the way back. */
export function WordingReport({ report, connected, onClose }: Props) {
  const { undo } = useActions();
  const { planId, state, results } = report;
  const undone = state === 'undone';
  return (
    <div className={classes.report} data-view="wording-report" data-fill-state={state} role="status">
      <ul className={classes.results}>
        {results.map((result) => <Result key={result.path} result={result} alone undone={undone} reason />)}
      </ul>
      <div className={classes.actions}>
        {undone ? (
          // Where something else stands, its result says so.
          results.every(({ outcome }) => outcome === 'kept') && <span className={classes.quiet}>{i18n.t('panel.fill.undone')}</span>
        ) : (
          state !== 'running' && results.some(wasWritten) && (
            <Button variant="default" size="compact-xs" data-action="wording-undo" disabled={!connected} leftSection={<IconArrowBackUp size={14} aria-hidden />} onClick={() => undo(planId)}>
              {i18n.t('panel.undo')}
            </Button>
          )
        )}
        {state !== 'running' && <CloseButton size="xs" aria-label={i18n.t('wordings.close')} title={i18n.t('wordings.close')} data-action="wording-report-close" onClick={onClose} />}
      </div>
    </div>
  );
}
