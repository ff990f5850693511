import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import type { Finding } from '@/lib/certificate/finding';
import { parsePath } from '@/lib/certificate/path';
import { looksAt, mayLeaveAside } from '@/lib/check/set-aside';
import { useAsideHere } from './aside';
import { ShownText } from '@/components/ShownText';
import classes from './LeaveAside.module.css';

/** A reason as long as a record holds. */
const longest = 500;

interface Props {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** For what a finding is left aside, and why; or why it can't be. */
export function LeaveAside({ finding, onClose }: Props) {
  const aside = useAsideHere();
  const scopes = aside.scopes.filter(({ scope }) => mayLeaveAside(finding, scope));
  const [wanted, setWanted] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  // The form may change meanwhile: for what the user chose once, no wider one steps in.
  const chosen = wanted === null ? scopes[0] : scopes.find(({ scope }) => scope === wanted);
  const why = aside.blocked ?? (scopes.length > 0 ? null : i18n.t('aside.noInvoice'));
  const isError = finding.severity === 'error';
  const reached = chosen ? aside.shownBy({ ...looksAt(finding), scope: chosen.scope }) : 0;

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (!chosen || busy || reason.trim() === '') return;
    setBusy(true);
    const { scope, of } = chosen;
    if (await aside.leave({ ...looksAt(finding), scope, of, reason: reason.trim() })) onClose();
    else setBusy(false);
  };

  const cancel = (
    <Button variant="default" size="compact-xs" onClick={onClose} data-action="aside-cancel">
      {i18n.t('aside.cancel')}
    </Button>
  );
  if (why !== null) {
    return (
      <div className={classes.form} data-aside="blocked" role="status">
        <p className={classes.why}>{why}</p>
        {cancel}
      </div>
    );
  }
  return (
    <form className={classes.form} data-aside="form" aria-label={i18n.t('aside.form')} noValidate onSubmit={(event) => void save(event)}>
      <Radio.Group label={i18n.t('aside.scope')} size="xs" value={chosen?.scope ?? null} onChange={setWanted}>
        <Stack gap={6} mt={4}>
          {scopes.map(({ scope, label }) => <Radio key={scope} size="xs" value={scope} label={<ShownText text={label} />} classNames={{ label: classes.label ?? '' }} data-scope={scope} />)}
        </Stack>
      </Radio.Group>
      {isError && <p className={classes.note}>{i18n.t('aside.errorOnly')}</p>}
      {reached > 1 && <p className={classes.note}>{i18n.t('aside.reached', reached)}</p>}
      {isError ? parsePath(finding.path)?.row != null && <p className={classes.note}>{i18n.t('aside.otherRows')}</p> : <p className={classes.note}>{i18n.t('aside.whole')}</p>}
      <Textarea
        size="xs"
        label={i18n.t('aside.reason')}
        description={i18n.t('aside.reasonHelp')}
        required
        autosize
        minRows={2}
        maxRows={6}
        maxLength={longest}
        value={reason}
        error={missing && reason.trim() === '' ? i18n.t('aside.reasonMissing') : null}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-field="aside-reason"
      />
      <Group gap={6}>
        <Button type="submit" size="compact-xs" loading={busy} disabled={!chosen} data-action="aside-save">
          {i18n.t('aside.save')}
        </Button>
        {cancel}
      </Group>
    </form>
  );
}
