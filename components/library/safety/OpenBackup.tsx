import { useState, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { Button, FileInput, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { localText } from '@/components/locale';
import { LibraryError } from '@/lib/library/errors';
import { backupExtension, layOutBackup } from '@/lib/library/safety/backup';
import { SealedFileError, type SealedFault } from '@/lib/library/safety/sealed-file';
import { Failure } from './Failure';

const faults = {
  'not-ours': () => i18n.t('safety.backup.notOurs'),
  newer: () => i18n.t('safety.backup.newer'),
  damaged: () => i18n.t('safety.backup.damaged'),
  passphrase: () => i18n.t('safety.backup.wrong'),
} as const satisfies Record<SealedFault, () => string>;

/** Asks for a backup file and its passphrase, and lays its content out to be compared. */
export function OpenBackup({ onReady, onClose }: { readonly onReady: () => void; readonly onClose: () => void }) {
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!file) return;
    setBusy(true);
    setFailure(null);
    try {
      await layOutBackup(file, passphrase);
      onReady();
    } catch (error) {
      if (error instanceof SealedFileError) setFailure(faults[error.fault]());
      else setFailure(error instanceof LibraryError ? localText(error.text) : i18n.t('safety.backup.damaged'));
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={i18n.t('safety.backup.open')} size={460} closeButtonProps={{ 'aria-label': i18n.t('safety.restore.cancel') }}>
      <form onSubmit={(event) => void open(event)}>
        <Stack gap="sm">
          <Text size="xs" c="dimmed">
            {i18n.t('safety.backup.openText')}
          </Text>
          <FileInput size="xs" label={i18n.t('safety.snapshots.incoming')} placeholder={i18n.t('safety.backup.choose')} accept={`.${backupExtension}`} value={file} onChange={setFile} fileInputProps={{ 'aria-label': i18n.t('safety.snapshots.incoming') }} data-action="backup-file" />
          <PasswordInput size="xs" label={i18n.t('safety.backup.passphrase')} value={passphrase} onChange={(event) => setPassphrase(event.currentTarget.value)} autoComplete="off" data-field="passphrase" />
          <Failure text={failure} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} data-action="safety-cancel">
              {i18n.t('safety.restore.cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={!file || passphrase === ''} data-action="backup-next">
              {i18n.t('safety.backup.next')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
