import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { Button, PasswordInput, Stack } from '@mantine/core';
import { asLibraryError } from '@/lib/library/errors';
import { unlockLibrary } from '@/lib/library/lock/lock-alone';
import { WrongPassphrase } from '@/lib/library/lock/lock-row';
import { localText } from '../../locale';
import { readable } from './NewPassphrase';

/** Asks for the passphrase and unlocks the library in all pages. */
export function UnlockForm({ focus }: { readonly focus: boolean }) {
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const unlock = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    try {
      await unlockLibrary(passphrase);
    } catch (error) {
      setFailure(error instanceof WrongPassphrase ? i18n.t('lock.wrong') : localText(asLibraryError(error, 'unavailable').text));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void unlock(event)} noValidate>
      <Stack gap="xs" align="stretch" maw={360}>
        <PasswordInput
          label={i18n.t('lock.passphrase')}
          value={passphrase}
          onChange={(event) => {
            setPassphrase(event.currentTarget.value);
            setFailure(null);
          }}
          error={failure}
          styles={readable}
          autoComplete="current-password"
          data-autofocus={focus || undefined}
          autoFocus={focus}
          data-field="unlock"
        />
        <Button type="submit" loading={busy} disabled={passphrase === ''} data-action="unlock">
          {i18n.t('lock.unlock')}
        </Button>
      </Stack>
    </form>
  );
}
