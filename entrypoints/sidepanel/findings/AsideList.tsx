import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@mantine/core';
import { IconChevronDown, IconEyeOff } from '@tabler/icons-react';
import { localText } from '@/components/locale';
import { ShownText } from '@/components/ShownText';
import type { IgnoredRecord } from '@/lib/library/records';
import { chinaDay } from '@/lib/platform/today';
import { pathName, severityName } from '../words';
import { useAsideHere } from './aside';
import { SeverityIcon } from './SeverityIcon';
import item from './FindingItem.module.css';
import classes from './AsideList.module.css';

/** What of this form is left aside: how many, of them how many errors; opened, each with its reason and the way back. */
export function AsideList() {
  const { findings, awaited, scopes, blocked, showAgain } = useAsideHere();
  const [open, setOpen] = useState(false);
  if (awaited === 'check') return <p className={classes.awaited} role="status" data-view="aside-awaited">{i18n.t('aside.awaited')}</p>;
  if (findings.length === 0) return null;
  const errors = findings.filter(({ finding }) => finding.severity === 'error').length;
  const records = [...new Map<string, IgnoredRecord>(findings.map(({ record }) => [record.id, record])).values()];
  return (
    <section className={classes.aside} data-view="aside" data-count={findings.length} data-errors={errors} aria-label={i18n.t('aside.title')}>
      <button type="button" className={classes.toggle} aria-expanded={open} onClick={() => setOpen(!open)} data-action="aside-open">
        <IconEyeOff size={15} aria-hidden />
        {i18n.t('aside.count', findings.length)}
        {errors > 0 && <span className={classes.errors}>{i18n.t('aside.countErrors', [errors])}</span>}
        <IconChevronDown size={14} aria-hidden className={classes.arrow} data-open={open} />
      </button>
      {open && (
        <ul className={classes.list}>
          {records.map((record) => (
            <li key={record.id} className={classes.record} data-rule={record.rule} data-scope={record.scope}>
              {findings.filter((each) => each.record.id === record.id).map(({ finding }) => (
                <p key={`${finding.path} ${finding.message['zh-CN']}`} className={classes.finding}>
                  <span className={item.severity} data-tone={finding.severity}>
                    <SeverityIcon severity={finding.severity} />
                    {severityName(finding.severity)}
                  </span>
                  {pathName(finding.path)} · <ShownText text={localText(finding.message)} />
                </p>
              ))}
              <p className={classes.reason}><ShownText text={record.reason} /></p>
              <div className={classes.foot}>
                <span>{chinaDay(record.createdAt)} · <ShownText text={scopes.find(({ scope }) => scope === record.scope)?.label ?? ''} /></span>
                <Button variant="default" size="compact-xs" disabled={blocked !== null} title={blocked ?? undefined} onClick={() => void showAgain(record)} data-action="aside-again">
                  {i18n.t('aside.again')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
