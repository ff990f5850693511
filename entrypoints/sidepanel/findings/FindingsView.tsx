import { i18n } from '#i18n';
import { useMemo, useState } from 'react';
import { IconCircleCheck } from '@tabler/icons-react';
import type { Finding, Severity } from '@/lib/certificate/finding';
import type { FillReport } from '@/lib/portal/fill-plan';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import { KeepInRegister } from '../register/KeepInRegister';
import { boxName, isHead, pathName } from '../words';
import { writablePaths } from '../writable';
import { AsideProvider } from './aside';
import { AsideList } from './AsideList';
import { AsideTold } from './AsideTold';
import { FindingItem } from './FindingItem';
import { FixReport } from './FixReport';
import { PrintFindings } from './PrintFindings';
import { countBySeverity, groupFindings, severities } from './group';
import { SeverityFilter } from './SeverityFilter';
import { useAside } from './use-aside';
import classes from './FindingsView.module.css';

interface Props {
  readonly snapshot: FormSnapshot;
  readonly report: FillReport | null;
}

/** Everything to look at on the form, by box, the gravest first. */
export function FindingsView({ snapshot, report }: Props) {
  const { findings, application, readOnly, fields } = snapshot;
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(new Set());
  const aside = useAside(snapshot);
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const groups = useMemo(() => groupFindings(findings.filter(({ severity }) => !hidden.has(severity))), [findings, hidden]);
  const writable = useMemo(() => writablePaths(fields), [fields]);
  const mendable = ({ fix }: Finding): boolean => (fix?.edits ?? []).every(({ path }) => writable.has(path));
  const toggle = (severity: Severity): void => setHidden(new Set(severities.filter((each) => (each === severity) !== hidden.has(each))));

  return (
    <AsideProvider value={aside}>
      <section data-view="findings" className={classes.view}>
        <FixReport report={report} />
        {findings.length > 0 ? (
          <SeverityFilter counts={counts} hidden={hidden} onToggle={toggle} />
        ) : aside.awaited === null && (
          <div className={classes.none}>
            <IconCircleCheck size={36} stroke={1.3} aria-hidden />
            <strong>{aside.findings.length > 0 ? i18n.t('aside.noneElse') : i18n.t('panel.findings.none')}</strong>
            <span>{i18n.t('panel.findings.noneDetail', [fields.length])}</span>
          </div>
        )}
        {findings.length > 0 && groups.length === 0 && <p className={classes.allHidden}>{i18n.t('panel.findings.allHidden')}</p>}
        {groups.map(({ path, findings: own }) => {
          const { place, field } = boxName(path);
          return (
            <section key={path} className={classes.group} aria-label={pathName(path)}>
              <h2 className={classes.box}>
                {field ?? place}
                {field !== null && !isHead(path) && <span className={classes.place}>{place}</span>}
              </h2>
              <ul className={classes.list}>
                {own.map((finding, index) => (
                  <FindingItem key={`${finding.rule} ${own.slice(0, index).filter(({ rule }) => rule === finding.rule).length}`} finding={finding} application={application} mendable={readOnly === null && mendable(finding)} />
                ))}
              </ul>
            </section>
          );
        })}
        <AsideList />
        {findings.length + aside.findings.length > 0 && <PrintFindings snapshot={snapshot} />}
        <KeepInRegister snapshot={snapshot} report={report} />
        <AsideTold />
      </section>
    </AsideProvider>
  );
}
