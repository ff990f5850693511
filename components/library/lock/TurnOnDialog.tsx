import { useState } from 'react';
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { Alert, Button, Checkbox, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import type { LibraryDatabase } from '@/lib/library/database';
import { libraryKeys, type IdleMinutes } from '@/lib/library/lock/library-keys';
import { storedLock } from '@/lib/library/lock/lock-store';
import { turnOn } from '@/lib/library/lock/turn';
import { keepBackupPlace } from '@/lib/library/safety/backup-place';
import { askSafety } from '@/lib/library/safety/messages';
import { tellDone, tellFailed } from '../tell';
import { IdleChoice } from './IdleChoice';
import classes from './LockCard.module.css';
import { LockLimits } from './LockLimits';
import { isGood, NewPassphrase, nothingTyped } from './NewPassphrase';
import { useLockWork } from './use-lock-work';

interface TurnOnDialogProps {
  readonly db: LibraryDatabase;
  readonly onClose: () => void;
}

/** Puts the lock on: a new passphrase twice, what it does not protect, and the word that a forgotten one is not brought back. */
export function TurnOnDialog({ db, onClose }: TurnOnDialogProps) {
  const [typed, setTyped] = useState(nothingTyped);
  const [minutes, setMinutes] = useState<IdleMinutes>(15);
  const [knows, setKnows] = useState(false);
  const { done, failure, submit } = useLockWork(
    async (onProgress) => {
      // Its key lies in the browser, and would open what is in the folder.
      await keepBackupPlace(null);
      await turnOn(db, typed.first, minutes, { keys: libraryKeys, store: storedLock, onProgress });
    },
    async () => {
      onClose();
      tellDone(i18n.t('lock.told.on'));
      // Those in plain go with it; where this comes to nothing, the background takes it when it next wakes.
      await askSafety((message) => browser.runtime.sendMessage(message), { type: 'safety.snapshot' }).catch(tellFailed);
    },
  );
  return (
    <Modal opened onClose={onClose} title={i18n.t('lock.card.turnOn')} size="lg" closeOnClickOutside={false} closeOnEscape={done === null} withCloseButton={done === null} closeButtonProps={{ 'aria-label': i18n.t('lock.cancel') }}>
      <form onSubmit={submit} noValidate data-view="turn-on">
        <Stack gap="sm">
          <Alert color="yellow" variant="light" title={i18n.t('lock.warning.title')} classNames={{ label: classes.label ?? '' }}>
            {i18n.t('lock.warning.text')}{' '}
            <Text span fw={600}>
              {i18n.t('lock.warning.backup')}
            </Text>
          </Alert>
          <NewPassphrase typed={typed} onChange={setTyped} />
          <IdleChoice minutes={minutes} onChange={setMinutes} />
          <LockLimits />
          <Checkbox size="sm" checked={knows} onChange={(event) => setKnows(event.currentTarget.checked)} label={i18n.t('lock.warning.known')} data-field="lock-known" />
          {done !== null && <Progress value={100 * done} animated data-sealed={done} aria-label={i18n.t('lock.sealing')} />}
          {failure && (
            <Text c="red" size="sm" role="alert">
              {failure}
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={done !== null}>
              {i18n.t('lock.cancel')}
            </Button>
            <Button type="submit" loading={done !== null} disabled={!knows || !isGood(typed)} data-action="lock-turn-on-do">
              {i18n.t('lock.card.turnOn')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
