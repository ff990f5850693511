import { useState } from 'react';
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { Button, Group, Modal, PasswordInput, Progress, Stack, Text } from '@mantine/core';
import type { LibraryDatabase } from '@/lib/library/database';
import { libraryKeys } from '@/lib/library/lock/library-keys';
import { storedLock } from '@/lib/library/lock/lock-store';
import { changePassphrase, turnOff } from '@/lib/library/lock/turn';
import { askSafety } from '@/lib/library/safety/messages';
import { tellDone } from '../tell';
import { isGood, NewPassphrase, nothingTyped, readable } from './NewPassphrase';
import { useLockWork } from './use-lock-work';

interface PassphraseDialogProps {
  readonly db: LibraryDatabase;
  /** What the passphrase is asked for. */
  readonly wish: 'off' | 'change';
  readonly onClose: () => void;
}

/** Takes the lock off, or puts another passphrase in the place of the present one; both ask for the present one. */
export function PassphraseDialog({ db, wish, onClose }: PassphraseDialogProps) {
  const [passphrase, setPassphrase] = useState('');
  const [typed, setTyped] = useState(nothingTyped);
  const { done, failure, submit } = useLockWork(
    (onProgress) => (wish === 'change' ? changePassphrase(db, passphrase, typed.first, { store: storedLock }) : turnOff(db, passphrase, { keys: libraryKeys, store: storedLock, onProgress })),
    async () => {
      onClose();
      tellDone(wish === 'change' ? i18n.t('lock.told.changed') : i18n.t('lock.told.off'));
      // Sealed snapshots are opened by nothing any more. One that comes to nothing now is due at the next change.
      if (wish === 'off') await askSafety((message) => browser.runtime.sendMessage(message), { type: 'safety.snapshot' }).catch(() => undefined);
    },
  );
  const title = wish === 'change' ? i18n.t('lock.card.change') : i18n.t('lock.card.turnOff');
  return (
    <Modal opened onClose={onClose} title={title} closeOnClickOutside={false} closeOnEscape={done === null} withCloseButton={done === null} closeButtonProps={{ 'aria-label': i18n.t('lock.cancel') }}>
      <form onSubmit={submit} noValidate data-view="lock-passphrase">
        <Stack gap="sm">
          <Text size="sm">{wish === 'change' ? i18n.t('lock.card.changeText') : i18n.t('lock.card.offText')}</Text>
          <PasswordInput label={i18n.t('lock.present')} value={passphrase} onChange={(event) => setPassphrase(event.currentTarget.value)} error={failure} styles={readable} autoComplete="current-password" data-autofocus data-field="lock-present" />
          {wish === 'change' && <NewPassphrase typed={typed} onChange={setTyped} />}
          {done !== null && wish === 'off' && <Progress value={100 * done} animated aria-label={i18n.t('lock.opening')} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} disabled={done !== null}>
              {i18n.t('lock.cancel')}
            </Button>
            <Button type="submit" loading={done !== null} disabled={passphrase === '' || (wish === 'change' && !isGood(typed))} data-action="lock-passphrase-do">
              {title}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
