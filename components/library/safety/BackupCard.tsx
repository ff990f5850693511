import { useContext, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button, Paper, Stack, Text } from '@mantine/core';
import { putBackupAway } from '@/lib/library/safety/backup';
import { lastBackup } from '@/lib/library/safety/backup-note';
import { backupPlace, keepBackupPlace, type BackupPlace } from '@/lib/library/safety/backup-place';
import type { BackupNote, SafetyState } from '@/lib/library/safety/messages';
import { phrases } from '../../locale';
import { LibraryContext } from '../library-context';
import { BackupForm } from './BackupForm';
import { CardHead } from './CardHead';
import { FolderBackup } from './FolderBackup';
import { OpenBackup } from './OpenBackup';
import { countText, momentText } from './wording';

/** Backups to a file or a folder, and the way back from one. `onRestore`: a backup lies ready to be compared. */
export function BackupCard({ state, onRestore }: { readonly state: SafetyState | undefined; readonly onRestore: () => void }) {
  const library = useContext(LibraryContext);
  // Undefined until it is known.
  const [last, setLast] = useState<BackupNote | null>();
  const [place, setPlace] = useState<BackupPlace | null>(null);
  const [opening, setOpening] = useState(false);
  useEffect(() => {
    const left = new AbortController();
    const look = async (): Promise<void> => {
      // A page that was closed over an opened backup has left it lying.
      await putBackupAway().catch(() => undefined);
      const [note, kept] = await Promise.all([lastBackup(), backupPlace()]);
      if (left.signal.aborted) return;
      setLast(note);
      setPlace(kept);
    };
    void look();
    return () => left.abort();
  }, []);
  const forget = async (): Promise<void> => {
    await keepBackupPlace(null);
    setPlace(null);
  };
  const since = last && state?.verdict === 'whole' && state.holds?.generation !== last.generation;
  // What is left of a damaged library is no backup of it.
  const usable = library && state?.verdict === 'whole' && state.holds ? library.db : null;
  return (
    <Paper withBorder p="lg" data-view="backup" data-last={last?.at}>
      <CardHead title={i18n.t('safety.backup.title')} text={i18n.t('safety.backup.text')}>
        <Button variant="default" size="xs" onClick={() => setOpening(true)} data-action="backup-open">
          {i18n.t('safety.backup.restore')}
        </Button>
      </CardHead>
      <Stack gap="sm">
        {last !== undefined && <Text>{last ? phrases([i18n.t('safety.backup.last', [momentText(last.at), countText(last.records)]), ...(since ? [i18n.t('safety.backup.changed')] : [])]) : i18n.t('safety.backup.never')}</Text>}
        {state && !usable ? null : place ? (
          <FolderBackup db={usable} place={place} onMade={setLast} onForget={() => void forget()} />
        ) : (
          <BackupForm db={usable} onMade={setLast} onPlace={setPlace} />
        )}
      </Stack>
      {opening && (
        <OpenBackup
          onClose={() => setOpening(false)}
          onReady={() => {
            setOpening(false);
            onRestore();
          }}
        />
      )}
    </Paper>
  );
}
