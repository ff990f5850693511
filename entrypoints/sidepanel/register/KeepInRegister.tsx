import { i18n } from '#i18n';
import { Button } from '@mantine/core';
import { IconCertificate, IconCheck } from '@tabler/icons-react';
import { ShownText } from '@/components/ShownText';
import { localText } from '@/components/locale';
import { countryName } from '@/lib/library/country-name';
import type { CertificateRecord } from '@/lib/library/records';
import type { FillReport } from '@/lib/portal/fill-plan';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import { openWorkbench } from '../open-workbench';
import { useKeeping } from './use-keeping';
import classes from './KeepInRegister.module.css';

/** What is told of a record, in order. */
const parts = ['certType', 'invNo', 'certNo', 'aplDate', 'consignee'] as const;

/** What it holds besides, in words. */
function more({ shipDate, destination, filled }: CertificateRecord): readonly string[] {
  const country = destination ? countryName(destination) : null;
  return [
    shipDate ? i18n.t('panel.register.shipDate', [shipDate]) : '',
    country ? i18n.t('panel.register.destination', [localText(country)]) : '',
    filled ? (filled.goodsIds.length > 0 ? i18n.t('panel.register.filledGoods', filled.goodsIds.length) : i18n.t('panel.register.filled')) : '',
  ].filter(Boolean);
}

const openRegister = (): void => openWorkbench('certificates');

/** Keeps the form in the user's register when asked: says beforehand what would be stored, and afterwards what was. */
export function KeepInRegister({ snapshot, report = null }: { readonly snapshot: FormSnapshot; readonly report?: FillReport | null }) {
  const keeping = useKeeping(snapshot, report);
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
            {more(keeping.record).map((part) => <span key={part}>{part}</span>)}
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
