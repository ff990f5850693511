import { i18n } from '#i18n';
import { IconArrowsExchange } from '@tabler/icons-react';
import type { OpenForm } from '../connection/forms';
import classes from '../shell/Notices.module.css';
import own from './DriftCard.module.css';

/** Says in the other views that fields of this form wait to be confirmed. `onSee` null: they are on show already. */
export function DriftNotice({ form, onSee }: { readonly form: OpenForm; readonly onSee: (() => void) | null }) {
  const held = form.snapshot?.known?.changes.filter(({ holds }) => holds).length ?? 0;
  if (held === 0 || !onSee) return null;
  return (
    <p className={classes.notice} role="status" data-notice="drift">
      <IconArrowsExchange size={16} aria-hidden />
      <span>
        {i18n.t('drift.notice', [held])}
        <button type="button" className={own.see} data-action="drift-see" onClick={onSee}>{i18n.t('drift.see')}</button>
      </span>
    </p>
  );
}
