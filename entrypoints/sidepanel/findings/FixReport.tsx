import { i18n } from '#i18n';
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconArrowBackUp, IconCheck } from '@tabler/icons-react';
import { outcomeName } from '@/components/fill-outcome';
import { ShownText } from '@/components/ShownText';
import type { FillReport } from '@/lib/portal/fill-plan';
import { useActions } from '../actions';
import { pathName } from '../words';
import classes from './FixReport.module.css';

/** What became of the last mend, with the way back. Nothing for fillings from the library: those report in their own view. */
export function FixReport({ report }: { readonly report: FillReport | null }) {
  const { undo } = useActions();
  if (!report?.planId.startsWith('fix-') || report.state === 'running' || report.state === 'undone') return null;
  const failed = report.results.filter(({ outcome }) => outcome !== 'kept');
  return (
    <div className={classes.report} data-tone={failed.length > 0 ? 'warning' : 'good'} role="status">
      {failed.length > 0 ? <IconAlertTriangle size={16} aria-hidden /> : <IconCheck size={16} aria-hidden />}
      <ul className={classes.results}>
        {report.results.map(({ path, found, outcome }) => (
          <li key={path} data-path={path} data-outcome={outcome}>
            {outcome === 'kept' ? i18n.t('panel.findings.fixed') : i18n.t('panel.findings.fixFailed', [outcomeName(outcome)])}
            {' · '}
            {pathName(path)}
            {' '}
            <ShownText text={found} />
          </li>
        ))}
      </ul>
      <Button variant="subtle" size="compact-xs" data-action="fix-undo" leftSection={<IconArrowBackUp size={14} aria-hidden />} onClick={() => undo(report.planId)}>
        {i18n.t('panel.undo')}
      </Button>
    </div>
  );
}
