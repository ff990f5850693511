import { i18n } from '#i18n';
import { IconEyeOff, IconLoader, IconPlugConnectedX } from '@tabler/icons-react';
import { isUnread, type OpenForm } from '../connection/forms';
import { DriftNotice } from '../drift/DriftNotice';
import classes from './Notices.module.css';

/** What the user must know of the form before reading on. */
export function Notices({ form, onSeeFields }: { readonly form: OpenForm; readonly onSeeFields: (() => void) | null }) {
  return (
    <>
      {form.state === 'lost' && (
        <p className={classes.notice} role="status" data-notice="lost">
          <IconPlugConnectedX size={16} aria-hidden />
          {i18n.t('panel.form.lost')}
        </p>
      )}
      {form.snapshot?.readOnly && (
        <p className={classes.notice} role="status" data-notice="read-only">
          <IconEyeOff size={16} aria-hidden />
          {i18n.t('panel.form.readOnly')}
        </p>
      )}
      {form.snapshot?.marksLost && (
        <p className={classes.notice} role="status" data-notice="marks-lost">
          <IconEyeOff size={16} aria-hidden />
          {i18n.t('drafts.marksLost')}
        </p>
      )}
      <DriftNotice form={form} onSee={onSeeFields} />
      {isUnread(form) && (
        <p className={classes.notice} role="status" data-notice="unread">
          <IconEyeOff size={16} aria-hidden />
          {i18n.t('panel.form.unread')}
        </p>
      )}
      {!form.snapshot && form.state !== 'lost' && (
        <p className={classes.waiting} role="status">
          <IconLoader size={16} aria-hidden />
          {i18n.t('panel.form.waiting')}
        </p>
      )}
    </>
  );
}
