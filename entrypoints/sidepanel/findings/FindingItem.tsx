import { i18n } from '#i18n';
import { memo, useState } from 'react';
import { Button } from '@mantine/core';
import { IconCurrentLocation, IconEyeOff, IconWand } from '@tabler/icons-react';
import { localText } from '@/components/locale';
import { Sources } from '@/components/Sources';
import { valueAt } from '@/lib/certificate/access';
import type { Application } from '@/lib/certificate/application';
import type { Finding } from '@/lib/certificate/finding';
import { useActions } from '../actions';
import { severityName } from '../words';
import { EditPreview } from './EditPreview';
import { LeaveAside } from './LeaveAside';
import { SeverityIcon } from './SeverityIcon';
import { ShownText } from '@/components/ShownText';
import { markedText } from '@/components/visible-text';
import classes from './FindingItem.module.css';

interface Props {
  readonly finding: Finding;
  readonly application: Application;
  /** False where nothing may be written, or the form has no control for the mend now. */
  readonly mendable: boolean;
}

/** One finding: what is wrong, on what ground, the mend as it would stand, and the way to the box. */
export const FindingItem = memo(
  function FindingItem({ finding, application, mendable }: Props) {
    const { jump, fix } = useActions();
    const { rule, severity, path, fix: mend } = finding;
    const [leaving, setLeaving] = useState(false);
    return (
      <li className={classes.item} data-rule={rule} data-severity={severity} data-path={path}>
        <div className={classes.message}>
          <span className={classes.severity} data-tone={severity}>
            <SeverityIcon severity={severity} />
            {severityName(severity)}
          </span>
          <p className={classes.sentence}><ShownText text={localText(finding.message)} /></p>
        </div>
        {mend?.edits.map((edit) => (
          <EditPreview key={edit.path} path={edit.path} aside={edit.path !== path} now={valueAt(application, edit.path) ?? ''} will={edit.value} />
        ))}
        <div className={classes.actions}>
          <Button variant="default" size="compact-xs" data-action="jump" title={i18n.t('panel.findings.jumpHelp')} leftSection={<IconCurrentLocation size={14} aria-hidden />} onClick={() => jump(path)}>
            {i18n.t('panel.findings.jump')}
          </Button>
          {mend && (
            <Button size="compact-xs" data-action="fix" disabled={!mendable} title={mendable ? undefined : i18n.t('panel.findings.notMendable')} leftSection={<IconWand size={14} aria-hidden />} onClick={() => fix(mend.edits)}>
              {markedText(localText(mend.label))}
            </Button>
          )}
          <Button variant="subtle" color="gray" size="compact-xs" data-action="aside" aria-expanded={leaving} leftSection={<IconEyeOff size={14} aria-hidden />} onClick={() => setLeaving(!leaving)}>
            {i18n.t('aside.leave')}
          </Button>
          <Sources ids={finding.sources} note={i18n.t('panel.findings.copyRule', [rule])} />
        </div>
        {leaving && <LeaveAside finding={finding} onClose={() => setLeaving(false)} />}
      </li>
    );
  },
  (before, now) =>
    before.finding === now.finding &&
    before.mendable === now.mendable &&
    (now.finding.fix?.edits ?? []).every(({ path }) => valueAt(before.application, path) === valueAt(now.application, path)),
);
