import { i18n } from '#i18n';
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { localText } from '@/components/locale';
import type { FillPlan, FillReport } from '@/lib/portal/fill-plan';
import { useActions } from '../actions';
import { pathName } from '../words';
import { DeleteAdded } from './DeleteAdded';
import { groupResults } from './group-results';
import { LinesCounted } from './LinesCounted';
import { Result } from './Result';
import classes from './Report.module.css';

interface Props {
  readonly report: FillReport;
  readonly connected: boolean;
  readonly onClose: () => void;
  /** Deletes added lines that the user ticked. */
  readonly onDelete: (plan: FillPlan) => void;
}

/** What became of each field: first those that did not take what was wanted, then the rest folded; and the way back. */
export function Report({ report, connected, onClose, onDelete }: Props) {
  const { undo } = useActions();
  const kept = report.results.filter(({ outcome }) => outcome === 'kept');
  const others = report.results.filter(({ outcome }) => outcome !== 'kept');
  const groups = groupResults(report.results);
  const undone = report.state === 'undone';
  return (
    <div data-fill-state={report.state} className={classes.report}>
      <h2 className={classes.heading} data-tone={others.length > 0 ? 'warning' : 'good'} role="status">
        {others.length > 0 ? <IconAlertTriangle size={18} aria-hidden /> : <IconCheck size={18} aria-hidden />}
        {stateName(report, others.length)}
      </h2>
      <div className={classes.actions}>
        {!undone && report.results.length > 0 && (
          <Button variant="default" data-action="fill-undo" disabled={!connected} leftSection={<IconArrowBackUp size={15} aria-hidden />} onClick={() => undo(report.planId)}>
            {i18n.t('panel.fill.undo')}
          </Button>
        )}
        <Button data-action="fill-again" onClick={onClose}>{i18n.t('panel.fill.again')}</Button>
      </div>
      {report.lines && <LinesCounted lines={report.lines} />}
      {undone && <DeleteAdded report={report} connected={connected} onDelete={onDelete} />}
      {groups.map(({ path, troubled, stopped, reason }) => (
        <section key={path} aria-label={pathName(path)}>
          <h3 className={classes.subheading}>{pathName(path)}</h3>
          {reason && <p className={classes.reason}>{localText(reason)}</p>}
          {troubled.length > 0 && (undone && reason ? (
            // One sentence tells what to do with the row; its fields are there for whoever wants them.
            <details className={classes.folded}>
              <summary data-action="show-left">{i18n.t('panel.fill.stillThere', troubled.length)}</summary>
              <ul className={classes.list}>{troubled.map((result) => <Result key={result.path} result={result} undone={undone} reason={false} />)}</ul>
            </details>
          ) : (
            <ul className={classes.list}>{troubled.map((result) => <Result key={result.path} result={result} undone={undone} reason={!reason} />)}</ul>
          ))}
          {stopped.length > 0 && (
            <details className={classes.folded} open={troubled.length === 0}>
              <summary data-action="show-stopped">{i18n.t('panel.fill.notReached', [stopped.length])}</summary>
              <ul className={classes.list}>{stopped.map((result) => <Result key={result.path} result={result} reason={!reason} />)}</ul>
            </details>
          )}
        </section>
      ))}
      {kept.length > 0 && (
        <details className={`${classes.folded} ${classes.kept}`} open={others.length === 0}>
          <summary data-action="show-kept">{keptName(report, kept.length, others.length)}</summary>
          <ul className={classes.list}>
            {kept.map((result) => <Result key={result.path} result={result} alone reason />)}
          </ul>
        </details>
      )}
    </div>
  );
}

function stateName({ state }: FillReport, others: number): string {
  if (state === 'undone') return others > 0 ? i18n.t('panel.fill.undoneSome') : i18n.t('panel.fill.undone');
  if (state === 'stopped') return i18n.t('panel.fill.stopped');
  return others > 0 ? i18n.t('panel.fill.doneSome', others) : i18n.t('panel.fill.done');
}

function keptName({ state }: FillReport, kept: number, others: number): string {
  if (state === 'undone') return i18n.t('panel.fill.restored', kept);
  return others > 0 ? i18n.t('panel.fill.kept', kept) : i18n.t('panel.fill.keptAll', kept);
}
