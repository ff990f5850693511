import { useContext, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { libraryKeys, type IdleMinutes } from '@/lib/library/lock/library-keys';
import { storedLock } from '@/lib/library/lock/lock-store';
import { LibraryContext } from '../library-context';
import { tellFailed } from '../tell';
import { IdleChoice } from './IdleChoice';
import classes from './LockCard.module.css';
import { LockLimits } from './LockLimits';
import { PassphraseDialog } from './PassphraseDialog';
import { TurnOnDialog } from './TurnOnDialog';
import { useLock } from './use-lock';

type Dialog = 'on' | 'off' | 'change';

/** The library's lock: off until the user wants it. Only over a library that is whole and open. */
export function LockCard({ whole }: { readonly whole: boolean }) {
  const library = useContext(LibraryContext);
  const state = useLock();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const close = (): void => setDialog(null);
  const db = library && library.readOnly === null && whole ? library.db : null;
  return (
    <Paper withBorder p="lg" data-view="lock" data-lock={state}>
      <Group justify="space-between" mb={4}>
        <Title order={2} className={classes.heading}>
          {i18n.t('lock.card.title')}
        </Title>
        {state === 'off' && (
          <Button variant="default" size="xs" disabled={!db} onClick={() => setDialog('on')} data-action="lock-turn-on">
            {i18n.t('lock.card.turnOn')}
          </Button>
        )}
      </Group>
      <Text c="dimmed" size="xs" mb="sm">
        {i18n.t('lock.card.text')}
      </Text>
      {state === 'off' && <Text>{i18n.t('lock.card.off')}</Text>}
      {state === 'open' && <InUse ready={db !== null} onAsk={setDialog} />}
      {db && dialog === 'on' && <TurnOnDialog db={db} onClose={close} />}
      {db && (dialog === 'off' || dialog === 'change') && <PassphraseDialog db={db} wish={dialog} onClose={close} />}
    </Paper>
  );
}

/** The lock while it is on and unlocked. */
function InUse({ ready, onAsk }: { readonly ready: boolean; readonly onAsk: (dialog: Dialog) => void }) {
  const [minutes, setMinutes] = useState<IdleMinutes>(15);
  useEffect(() => {
    storedLock.read().then((note) => setMinutes(note.minutes), () => undefined);
  }, []);
  const choose = async (next: IdleMinutes): Promise<void> => {
    setMinutes(next);
    libraryKeys.setIdle(next);
    await storedLock.write({ ...(await storedLock.read()), minutes: next });
  };
  return (
    <Stack gap="sm">
      <Text>{i18n.t('lock.card.on')}</Text>
      <IdleChoice minutes={minutes} onChange={(next) => void choose(next).catch(tellFailed)} />
      <Group gap="sm">
        <Button size="xs" variant="default" disabled={!ready} onClick={() => onAsk('change')} data-action="lock-change">
          {i18n.t('lock.card.change')}
        </Button>
        <Button size="xs" variant="default" disabled={!ready} onClick={() => onAsk('off')} data-action="lock-turn-off">
          {i18n.t('lock.card.turnOff')}
        </Button>
      </Group>
      <LockLimits />
    </Stack>
  );
}
