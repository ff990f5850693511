import { useState } from 'react';
import { i18n } from '#i18n';
import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import type { LibraryDatabase } from '@/lib/library/database';
import { mayWriteTo } from '@/lib/library/safety/backup-folder';
import type { BackupPlace } from '@/lib/library/safety/backup-place';
import type { BackupNote } from '@/lib/library/safety/messages';
import { backUpInto, backupMade } from './backup-made';
import { Failure } from './Failure';

interface FolderBackupProps {
  /** Null where there is no whole library to back up. */
  readonly db: LibraryDatabase | null;
  readonly place: BackupPlace;
  readonly onMade: (note: BackupNote) => void;
  readonly onForget: () => void;
}

/** Backs up at one press, into the folder that was chosen and under the key that was made then. */
export function FolderBackup({ db, place, onMade, onForget }: FolderBackupProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const backUp = async (from: LibraryDatabase): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      if (!(await mayWriteTo(place.folder))) throw new Error('refused');
      onMade(await backupMade(await backUpInto(place, from), 'folder'));
    } catch {
      setFailure(i18n.t('safety.backup.refused'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack gap="xs">
      <Text size="xs" c="dimmed">
        {i18n.t('safety.backup.folderText', [place.folder.name])}
      </Text>
      <Group gap="sm">
        <Button size="xs" loading={busy} disabled={!db} onClick={() => db && void backUp(db)} data-action="backup-now">
          {i18n.t('safety.backup.toFolder')}
        </Button>
        <Anchor component="button" type="button" size="sm" onClick={onForget} data-action="backup-forget">
          {i18n.t('safety.backup.forget')}
        </Anchor>
      </Group>
      <Failure text={failure} />
    </Stack>
  );
}
