import { i18n } from '#i18n';
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { localText } from '@/components/locale';
import { ShownText } from '@/components/ShownText';
import type { FillReport, FillResult } from '@/lib/portal/fill-plan';
import { useActions } from '../actions';
import { pathName } from '../words';
import { outcomeName } from './outcome';
import classes from './Report.module.css';

interface Props {
  readonly report: FillReport;
  readonly connected: boolean;
  readonly onClose: () => void;
}

/** What became of each field: first those that did not take what was wanted, then the rest folded; and the way back. */
export function Report({ report, connected, onClose }: Props) {
  const { undo } = useActions();
  const kept = report.results.filter(({ outcome }) => outcome === 'kept');
  const others = report.results.filter(({ outcome }) => outcome !== 'kept');
  const undone = report.state === 'undone';
  return (
    <div data-fill-state={report.state} className={classes.report}>
      <h2 className={classes.heading} data-tone={others.length > 0 || undone ? 'warning' : 'good'} role="status">
        {others.length > 0 || undone ? <IconAlertTriangle size={18} aria-hidden /> : <IconCheck size={18} aria-hidden />}
        {stateName(report)}
      </h2>
      <div className={classes.actions}>
        {!undone && report.results.length > 0 && (
          <Button variant="default" data-action="fill-undo" disabled={!connected} leftSection={<IconArrowBackUp size={15} aria-hidden />} onClick={() => undo(report.planId)}>
            {i18n.t('panel.fill.undo')}
          </Button>
        )}
        <Button data-action="fill-again" onClick={onClose}>{i18n.t('panel.fill.again')}</Button>
      </div>
      {others.length > 0 && (
        <ul className={classes.list}>
          {others.map((result) => <Result key={result.path} result={result} />)}
        </ul>
      )}
      {kept.length > 0 && (
        <details className={classes.kept} open={others.length === 0}>
          <summary data-action="show-kept">{others.length === 0 ? i18n.t('panel.fill.keptAll', [kept.length]) : i18n.t('panel.fill.kept', [kept.length])}</summary>
          <ul className={classes.list}>
            {kept.map((result) => <Result key={result.path} result={result} />)}
          </ul>
        </details>
      )}
    </div>
  );
}

function stateName({ state }: FillReport): string {
  if (state === 'undone') return i18n.t('panel.fill.undone');
  return state === 'stopped' ? i18n.t('panel.fill.stopped') : i18n.t('panel.fill.done');
}

function Result({ result }: { readonly result: FillResult }) {
  const { path, wanted, found, outcome, reason } = result;
  return (
    <li className={classes.result} data-path={path} data-outcome={outcome}>
      <div className={classes.top}>
        <strong>{pathName(path)}</strong>
        <span data-tone={outcome === 'kept' ? 'good' : 'warning'} className={classes.outcome}>{outcomeName(outcome)}</span>
      </div>
      {outcome === 'kept' ? (
        <ShownText text={found} />
      ) : (
        <dl className={classes.pair}>
          <dt>{i18n.t('panel.fill.wanted')}</dt>
          <dd><ShownText text={wanted} /></dd>
          <dt>{i18n.t('panel.fill.stands')}</dt>
          <dd>{found === '' ? i18n.t('panel.blank') : <ShownText text={found} />}</dd>
        </dl>
      )}
      {reason && <p className={classes.reason}>{localText(reason)}</p>}
    </li>
  );
}
