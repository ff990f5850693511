import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Anchor, Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import type { LibraryDatabase } from '@/lib/library/database';
import { makeBackup, type Backup } from '@/lib/library/safety/backup';
import { folderPicker } from '@/lib/library/safety/backup-folder';
import { keepBackupPlace, type BackupPlace } from '@/lib/library/safety/backup-place';
import type { BackupNote } from '@/lib/library/safety/messages';
import { sealingKey } from '@/lib/library/safety/sealed-file';
import { useLock } from '../lock/use-lock';
import { backUpInto, backupMade } from './backup-made';
import { Failure } from './Failure';
import { megabytes } from './wording';

/** Shorter passphrases are guessed. */
const shortest = 10;

interface BackupFormProps {
  /** Null where there is no whole library to back up. */
  readonly db: LibraryDatabase | null;
  readonly onMade: (note: BackupNote) => void;
  readonly onPlace: (place: BackupPlace) => void;
}

/** Asks for a passphrase and makes a backup: a file to save, or a folder that is kept for the next ones. */
export function BackupForm({ db, onMade, onPlace }: BackupFormProps) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [ready, setReady] = useState<{ readonly address: string; readonly backup: Backup } | null>(null);
  useEffect(() => () => (ready ? URL.revokeObjectURL(ready.address) : undefined), [ready]);
  const short = passphrase !== '' && passphrase.length < shortest;
  const differ = again !== '' && again !== passphrase;
  const good = db !== null && passphrase.length >= shortest && again === passphrase;
  // A folder's key is kept in the browser: with it and the folder, a lock could be passed by.
  const choose = useLock() === 'off' ? folderPicker() : null;

  const typed = (set: (text: string) => void) => (text: string) => {
    set(text);
    // A file under the passphrase before is not the one that is being asked for.
    setReady(null);
    setFailure(null);
  };
  const during = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'AbortError')) setFailure(i18n.t('safety.backup.failed'));
    } finally {
      setBusy(false);
    }
  };
  const made = async (backup: Backup, into: BackupNote['into']): Promise<void> => {
    onMade(await backupMade(backup, into));
  };
  const makeFile = async (from: LibraryDatabase): Promise<void> => {
    const backup = await makeBackup(from, await sealingKey(passphrase), new Date());
    setReady({ backup, address: URL.createObjectURL(new Blob([backup.bytes], { type: 'application/octet-stream' })) });
  };
  const toFolder = async (from: LibraryDatabase, pick: NonNullable<typeof choose>): Promise<void> => {
    const folder = await pick({ id: 'originmate-backup', mode: 'readwrite' });
    const place = { ...(await sealingKey(passphrase)), folder };
    const backup = await backUpInto(place, from);
    await keepBackupPlace(place);
    onPlace(place);
    await made(backup, 'folder');
  };

  return (
    <Stack gap="xs">
      <Group align="flex-start" grow gap="sm">
        <PasswordInput size="xs" label={i18n.t('safety.backup.passphrase')} value={passphrase} onChange={(event) => typed(setPassphrase)(event.currentTarget.value)} error={short && i18n.t('safety.backup.short')} autoComplete="new-password" data-field="passphrase" />
        <PasswordInput size="xs" label={i18n.t('safety.backup.again')} value={again} onChange={(event) => typed(setAgain)(event.currentTarget.value)} error={differ && i18n.t('safety.backup.mismatch')} autoComplete="new-password" data-field="passphrase-again" />
      </Group>
      <Text size="xs" c="dimmed">
        {i18n.t('safety.backup.rule')}
      </Text>
      <Group gap="sm">
        {ready ? (
          <Button component="a" size="xs" href={ready.address} download={ready.backup.name} onClick={() => void during(() => made(ready.backup, 'file'))} data-action="backup-save">
            {i18n.t('safety.backup.save', [megabytes(ready.backup.bytes.length)])}
          </Button>
        ) : (
          <Button size="xs" loading={busy} disabled={!good} onClick={() => db && void during(() => makeFile(db))} data-action="backup-make">
            {i18n.t('safety.backup.make')}
          </Button>
        )}
        {choose && good && !busy && (
          <Anchor component="button" type="button" size="sm" onClick={() => db && void during(() => toFolder(db, choose))} data-action="backup-folder">
            {i18n.t('safety.backup.folder')}
          </Anchor>
        )}
      </Group>
      <Failure text={failure} />
    </Stack>
  );
}
