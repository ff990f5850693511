import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { shareImport, type ShareImport } from '@/lib/exchange/share/share-import';
import type { ShareReading } from '@/lib/exchange/share/share-worker';
import { asLibraryError, type LibraryError } from '@/lib/library/errors';
import type { Progress } from '@/lib/library/worker-job';
import { localText } from '../../locale';
import { useLibrary } from '../library-context';
import { ProgressBar } from '../transfer/ProgressBar';
import { ShareProblems } from './ShareProblems';
import { SharedContent } from './SharedContent';
import { TakenInDialog } from './TakenInDialog';

type State =
  | { readonly is: 'reading'; readonly progress: Progress | null }
  | { readonly is: 'read'; readonly reading: ShareReading; readonly source: ShareImport }
  | { readonly is: 'taken'; readonly id: string; readonly count: number }
  | { readonly is: 'failed'; readonly error: LibraryError };

/** What a shared file holds and what of it would change here, record by record; writes what is ticked, and offers to take it back. */
export function OpenShareDialog({ file, onClose }: { readonly file: File; readonly onClose: () => void }) {
  const [attempt, setAttempt] = useState(0);
  return <Opening key={attempt} file={file} onClose={onClose} onAgain={() => setAttempt(attempt + 1)} />;
}

function Opening({ file, onClose, onAgain }: { readonly file: File; readonly onClose: () => void; /** Compares the file with the library once more. */ readonly onAgain: () => void }) {
  const { client } = useLibrary();
  const [state, setState] = useState<State>({ is: 'reading', progress: null });
  const [undoing, setUndoing] = useState<string | null>(null);

  useEffect(() => {
    const left = new AbortController();
    const source = shareImport(file, client);
    const read = async (): Promise<void> => {
      try {
        const reading = await source.read({ signal: left.signal, onProgress: (progress) => setState({ is: 'reading', progress }) });
        setState({ is: 'read', reading, source });
      } catch (error) {
        if (!left.signal.aborted) setState({ is: 'failed', error: asLibraryError(error) });
      }
    };
    void read();
    return () => {
      left.abort();
      source.end();
    };
  }, [file, client]);

  if (undoing !== null) return <TakenInDialog only={undoing} onClose={onClose} />;
  const closing = (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={onClose} data-action="share-close">
        {i18n.t('share.close')}
      </Button>
    </Group>
  );
  return (
    <Modal opened onClose={onClose} closeOnClickOutside={false} size={900} title={i18n.t('share.openTitle', [file.name])} closeButtonProps={{ 'aria-label': i18n.t('share.close') }}>
      {state.is === 'read' && state.reading.ok ? (
        <SharedContent reading={state.reading} source={state.source} onClose={onClose} onAgain={onAgain} onTaken={(id, count) => setState({ is: 'taken', id, count })} />
      ) : state.is === 'taken' ? (
        <Stack data-view="share-taken">
          <Alert color="green" role="status" title={i18n.t('share.done', state.count)}>
            <Text>{i18n.t('share.doneHint')}</Text>
          </Alert>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setUndoing(state.id)} data-action="share-undo-this">
              {i18n.t('share.undo')}
            </Button>
            <Button onClick={onClose} data-action="share-close">
              {i18n.t('share.close')}
            </Button>
          </Group>
        </Stack>
      ) : (
        <Stack>
          {state.is === 'reading' && <ProgressBar label={i18n.t('workbench.import.reading')} progress={state.progress} />}
          {state.is === 'failed' && <Alert color="red" role="alert" title={localText(state.error.text)} />}
          {state.is === 'read' && ('problems' in state.reading ? <ShareProblems problems={state.reading.problems} more={state.reading.more} /> : <Alert color="red" role="alert">{i18n.t('workbench.import.unreadable')}</Alert>)}
          {closing}
        </Stack>
      )}
    </Modal>
  );
}
