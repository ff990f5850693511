import { useState } from 'react';
import { i18n } from '#i18n';
import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { shareImport, type ShareImport } from '@/lib/exchange/share/share-import';
import type { ShareReading } from '@/lib/exchange/share/share-worker';
import type { TaskOptions } from '@/lib/library/worker-job';
import { localText } from '../../locale';
import { ShownText } from '../../ShownText';
import { ProgressBar } from '../transfer/ProgressBar';
import { useReading } from '../transfer/use-reading';
import { ShareProblems } from './ShareProblems';
import { SharedContent } from './SharedContent';
import { TakenInDialog } from './TakenInDialog';

/** What shared records became part of the library: under which id, and how many. */
interface Taken {
  readonly id: string;
  readonly count: number;
}

/** What a shared file holds and what of it would change here, record by record; writes what is ticked, and offers to take it back. */
export function OpenShareDialog({ file, onClose }: { readonly file: File; readonly onClose: () => void }) {
  const { reading, again } = useReading(file, shareImport, read);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [undoing, setUndoing] = useState(false);
  if (taken && undoing) return <TakenInDialog only={taken.id} onClose={onClose} />;
  return (
    <Modal opened onClose={onClose} closeOnClickOutside={false} size={900} title={<ShownText text={i18n.t('share.openTitle', [file.name])} />} closeButtonProps={{ 'aria-label': i18n.t('share.close') }}>
      {taken ? (
        <Stack data-view="share-taken">
          <Alert color="green" role="status" title={i18n.t('share.done', taken.count)}>
            <Text>{i18n.t('share.doneHint')}</Text>
          </Alert>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setUndoing(true)} data-action="share-undo-this">
              {i18n.t('share.undo')}
            </Button>
            <Button onClick={onClose} data-action="share-close">
              {i18n.t('share.close')}
            </Button>
          </Group>
        </Stack>
      ) : reading.is === 'read' && reading.content.ok ? (
        <SharedContent reading={reading.content} source={reading.source} onClose={onClose} onAgain={again} onTaken={(id, count) => setTaken({ id, count })} />
      ) : (
        <Stack>
          {reading.is === 'reading' && <ProgressBar label={i18n.t('workbench.import.reading')} progress={reading.progress} />}
          {reading.is === 'failed' && <Alert color="red" role="alert" title={localText(reading.error.text)} />}
          {reading.is === 'read' && ('problems' in reading.content ? <ShareProblems problems={reading.content.problems} more={reading.content.more} /> : <Alert color="red" role="alert">{i18n.t('workbench.import.unreadable')}</Alert>)}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose} data-action="share-close">
              {i18n.t('share.close')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

const read = (source: ShareImport, options: TaskOptions): Promise<ShareReading> => source.read(options);
