import { i18n } from '#i18n';
import { Button } from '@mantine/core';
import { IconCertificate, IconCheck } from '@tabler/icons-react';
import { ShownText } from '@/components/ShownText';
import type { Application } from '@/lib/certificate/application';
import { openWorkbench } from '../open-workbench';
import { useKeeping } from './use-keeping';
import classes from './KeepInRegister.module.css';

/** What is told of a record, in order. */
const parts = ['certType', 'invNo', 'certNo', 'aplDate', 'consignee'] as const;

const openRegister = (): void => openWorkbench('certificates');

/** Keeps the form in the user's register when asked: says beforehand what would be stored, and afterwards what was. */
export function KeepInRegister({ application }: { readonly application: Application }) {
  const keeping = useKeeping(application);
  if (keeping.state === 'opening') return null;
  const blocked = keeping.state === 'blocked';
  return (
    <section className={classes.register} data-view="register" data-kept={keeping.state} aria-label={i18n.t('panel.register.title')}>
      <div className={classes.text}>
        <strong className={classes.title}>
          <IconCertificate size={16} aria-hidden />
          {i18n.t('panel.register.title')}
        </strong>
        {blocked && <span className={classes.quiet}>{keeping.why}</span>}
        {keeping.state === 'new' && <span className={classes.quiet}>{i18n.t('panel.register.help')}</span>}
        {keeping.state === 'changed' && <span>{i18n.t('panel.register.changed')}</span>}
        {keeping.state === 'kept' && (
          <span className={classes.kept} role="status">
            <IconCheck size={14} aria-hidden />
            {i18n.t('panel.register.kept')}
          </span>
        )}
        {!blocked && (
          <span className={classes.record} data-record>
            {parts.map((part) => keeping.record[part] !== '' && <span key={part}><ShownText text={keeping.record[part]} /></span>)}
          </span>
        )}
        {!blocked && keeping.failure !== null && (
          <span className={classes.failure} role="alert">
            {keeping.failure}
          </span>
        )}
      </div>
      <div className={classes.actions}>
        {keeping.state !== 'kept' && (
          <Button variant="default" size="compact-sm" data-action="keep" disabled={blocked} onClick={() => !blocked && void keeping.store()}>
            {keeping.state === 'changed' ? i18n.t('panel.register.renew') : i18n.t('panel.register.keep')}
          </Button>
        )}
        <Button variant="subtle" size="compact-sm" data-action="open-register" onClick={openRegister}>
          {i18n.t('panel.register.open')}
        </Button>
      </div>
    </section>
  );
}
