import { i18n } from '#i18n';
import type { CertType } from '@/lib/certificate/types';
import { rulesOf } from '@/lib/rulebook';
import { factOn, type IsoDate } from '@/lib/rulebook/fact';
import classes from './badges.module.css';

/** Whether certificates of a type are issued on that day, in a word. */
export function StatusBadge({ type, day }: { readonly type: CertType; readonly day: IsoDate }) {
  const status = factOn(rulesOf(type).status, day)?.value ?? 'unknown';
  return (
    <span className={classes.badge} data-status={status}>
      {i18n.t(status === 'not-yet' ? 'rulebook.status.notYet' : `rulebook.status.${status}`)}
    </span>
  );
}
