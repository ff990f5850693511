import { i18n } from '#i18n';
import type { Severity } from '@/lib/certificate/finding';
import { severityName } from '../words';
import { severities, type SeverityCounts } from './group';
import { SeverityIcon } from './SeverityIcon';
import classes from './SeverityFilter.module.css';

interface Props {
  readonly counts: SeverityCounts;
  readonly hidden: ReadonlySet<Severity>;
  readonly onToggle: (severity: Severity) => void;
}

/** How many of each kind there are; pressing one hides or shows it. */
export function SeverityFilter({ counts, hidden, onToggle }: Props) {
  return (
    <div className={classes.filter} role="group" aria-label={i18n.t('panel.findings.filter')}>
      {severities.map((severity) => (
        <button
          key={severity}
          type="button"
          className={classes.kind}
          data-tone={severity}
          data-action={`filter-${severity}`}
          data-count={counts[severity]}
          aria-pressed={!hidden.has(severity)}
          disabled={counts[severity] === 0}
          onClick={() => onToggle(severity)}
        >
          <SeverityIcon severity={severity} />
          {severityName(severity)}
          <b>{counts[severity]}</b>
        </button>
      ))}
    </div>
  );
}
