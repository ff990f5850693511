import { useState } from 'react';
import { i18n } from '#i18n';
import { Alert, Badge, Button, Group, Modal, Radio, Stack } from '@mantine/core';
import { fileImport, type FileImport } from '@/lib/exchange/file-import';
import type { FilePreview, PlanPreview } from '@/lib/exchange/file-preview';
import type { ConflictChoice } from '@/lib/exchange/plan-import';
import { asLibraryError, type LibraryError } from '@/lib/library/errors';
import type { Progress, TaskOptions } from '@/lib/library/worker-job';
import { localText } from '../../locale';
import { ShownText } from '../../ShownText';
import { tellDone } from '../tell';
import { placeName } from './place-name';
import { PlanTable } from './PlanTable';
import { ProblemList } from './ProblemList';
import { ProgressBar } from './ProgressBar';
import { useReading } from './use-reading';
import { WriteFailure } from './WriteFailure';

/** What a chosen file would bring, before anything is written; or what is wrong with it, place by place. Closing it ends the work. */
export function ImportDialog({ file, onClose }: { readonly file: File; readonly onClose: () => void }) {
  const { reading, again } = useReading(file, fileImport, preview);
  return (
    <Modal opened onClose={onClose} closeOnClickOutside={false} size={860} title={<ShownText text={i18n.t('workbench.import.title', [file.name])} />} closeButtonProps={{ 'aria-label': i18n.t('workbench.edit.close') }}>
      {reading.is === 'read' && 'counts' in reading.content ? (
        <PlanView preview={reading.content} source={reading.source} onClose={onClose} onAgain={again} />
      ) : (
        <Stack>
          {reading.is === 'reading' && <ProgressBar label={i18n.t('workbench.import.reading')} progress={reading.progress} />}
          {reading.is === 'failed' && <Alert color="red" role="alert" title={localText(reading.error.text)} />}
          {reading.is === 'read' && <Unusable content={reading.content} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} data-action="import-close">
              {reading.is === 'reading' ? i18n.t('workbench.edit.cancel') : i18n.t('workbench.edit.close')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

const preview = (source: FileImport, options: TaskOptions): Promise<FilePreview> => source.preview(options);

/** Why there is nothing to import. */
function Unusable({ content }: { readonly content: FilePreview }) {
  if (!('problems' in content)) return <Alert color="red" role="alert">{i18n.t('workbench.import.unreadable')}</Alert>;
  return (
    <>
      <Alert color="red" role="alert" title={i18n.t('workbench.import.broken')}>
        {i18n.t('workbench.import.brokenHint')}
      </Alert>
      <ProblemList problems={content.problems} more={content.more} nameOf={placeName} />
    </>
  );
}

interface PlanViewProps {
  readonly preview: PlanPreview;
  readonly source: FileImport;
  readonly onClose: () => void;
  /** Compares the file with the library once more. */
  readonly onAgain: () => void;
}

function PlanView({ preview: { counts, first }, source, onClose, onAgain }: PlanViewProps) {
  const [conflicts, setConflicts] = useState<ConflictChoice>('keep');
  const [progress, setProgress] = useState<Progress | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<LibraryError | null>(null);
  const count = counts.new + counts.changed + (conflicts === 'take' ? counts.conflicts : 0);

  const commit = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const written = await source.commit(conflicts, { onProgress: setProgress });
      tellDone(i18n.t('workbench.told.imported', written));
      onClose();
    } catch (error) {
      setFailure(asLibraryError(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Stack>
      <Group gap="xs">
        <Badge color="green" variant="light" size="lg" radius="sm" data-count="new">
          {i18n.t('workbench.import.new', [String(counts.new)])}
        </Badge>
        <Badge color="blue" variant="light" size="lg" radius="sm" data-count="changed">
          {i18n.t('workbench.import.changed', [String(counts.changed)])}
        </Badge>
        <Badge color="gray" variant="light" size="lg" radius="sm" data-count="same">
          {i18n.t('workbench.import.same', [String(counts.same)])}
        </Badge>
        {counts.conflicts > 0 && (
          <Badge color="orange" variant="light" size="lg" radius="sm" data-count="conflicts">
            {i18n.t('workbench.import.conflicts', [String(counts.conflicts)])}
          </Badge>
        )}
      </Group>
      <PlanTable plan={first} total={counts.new + counts.changed + counts.conflicts} />
      {busy && <ProgressBar label={i18n.t('workbench.import.writing')} progress={progress} />}
      {counts.conflicts > 0 && (
        <Radio.Group label={i18n.t('workbench.import.conflictTitle')} description={i18n.t('workbench.import.conflictHint')} descriptionProps={{ fz: 12 }} value={conflicts} onChange={(choice) => setConflicts(choice as ConflictChoice)}>
          <Group mt="xs">
            <Radio size="xs" value="keep" label={i18n.t('workbench.import.keep')} />
            <Radio size="xs" value="take" label={i18n.t('workbench.import.take')} />
          </Group>
        </Radio.Group>
      )}
      {failure && <WriteFailure error={failure} onAgain={onAgain} />}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose} data-action="import-close">
          {i18n.t('workbench.edit.cancel')}
        </Button>
        <Button loading={busy} disabled={count === 0} onClick={() => void commit()} data-action="import-commit">
          {count === 0 ? i18n.t('workbench.import.nothing') : i18n.t('workbench.import.commit', count)}
        </Button>
      </Group>
    </Stack>
  );
}
