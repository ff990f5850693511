import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import type { Finding } from '@/lib/certificate/finding';
import { mayLeaveAside } from '@/lib/check/set-aside';
import { useAsideHere } from './aside';
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
  const chosen = scopes.find(({ scope }) => scope === wanted) ?? scopes[0];
  const why = aside.blocked ?? (chosen ? null : i18n.t('aside.noInvoice'));
  const others = aside.shownOf(finding.rule);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (!chosen || busy || reason.trim() === '') return;
    setBusy(true);
    const { scope, of } = chosen;
    if (await aside.leave({ rule: finding.rule, scope, of, reason: reason.trim() })) onClose();
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
          {scopes.map(({ scope, label }) => <Radio key={scope} size="xs" value={scope} label={label} classNames={{ label: classes.label ?? '' }} data-scope={scope} />)}
        </Stack>
      </Radio.Group>
      {finding.severity === 'error' && <p className={classes.note}>{i18n.t('aside.errorOnly')}</p>}
      <p className={classes.note}>{others > 1 ? i18n.t('aside.wholeNow', others) : i18n.t('aside.whole')}</p>
      <Textarea
        size="xs"
        label={i18n.t('aside.reason')}
        description={i18n.t('aside.reasonHelp')}
        required
        autosize
        minRows={2}
        maxRows={6}
        maxLength={longest}
        data-autofocus
        value={reason}
        error={missing && reason.trim() === '' ? i18n.t('aside.reasonMissing') : null}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-field="aside-reason"
      />
      <Group gap={6}>
        <Button type="submit" size="compact-xs" loading={busy} data-action="aside-save">
          {i18n.t('aside.save')}
        </Button>
        {cancel}
      </Group>
    </form>
  );
}
