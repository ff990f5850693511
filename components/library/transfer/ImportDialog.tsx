import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Alert, Badge, Button, Code, Group, Modal, Radio, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { fileImport, type FileImport } from '@/lib/exchange/file-import';
import type { FilePreview, PlanPreview } from '@/lib/exchange/file-preview';
import type { ConflictChoice } from '@/lib/exchange/plan-import';
import { asLibraryError, type LibraryError } from '@/lib/library/errors';
import type { Problem } from '@/lib/library/problems';
import type { Progress } from '@/lib/library/worker-job';
import { localText } from '../../locale';
import { useLibrary } from '../library-context';
import { tellDone } from '../tell';
import { placeName } from './place-name';
import { PlanTable } from './PlanTable';
import { ProgressBar } from './ProgressBar';

/** What a chosen file would bring, before anything is written; or what is wrong with it, place by place. Closing it ends the work. */
export function ImportDialog({ file, onClose }: { readonly file: File; readonly onClose: () => void }) {
  const [attempt, setAttempt] = useState(0);
  return (
    <Modal opened onClose={onClose} closeOnClickOutside={false} size={860} title={i18n.t('workbench.import.title', [file.name])} closeButtonProps={{ 'aria-label': i18n.t('workbench.edit.close') }}>
      <Reading key={attempt} file={file} onClose={onClose} onAgain={() => setAttempt(attempt + 1)} />
    </Modal>
  );
}

interface ReadingProps {
  readonly file: File;
  readonly onClose: () => void;
  /** Compares the file with the library once more. */
  readonly onAgain: () => void;
}

type State =
  | { readonly is: 'reading'; readonly progress: Progress | null }
  | { readonly is: 'read'; readonly preview: FilePreview; readonly source: FileImport }
  | { readonly is: 'failed'; readonly error: LibraryError };

function Reading({ file, onClose, onAgain }: ReadingProps) {
  const { client } = useLibrary();
  const [state, setState] = useState<State>({ is: 'reading', progress: null });

  useEffect(() => {
    const left = new AbortController();
    const source = fileImport(file, client);
    const read = async (): Promise<void> => {
      try {
        const preview = await source.preview({ signal: left.signal, onProgress: (progress) => setState({ is: 'reading', progress }) });
        setState({ is: 'read', preview, source });
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

  if (state.is === 'reading') {
    return (
      <Stack>
        <ProgressBar label={i18n.t('workbench.import.reading')} progress={state.progress} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-action="import-close">
            {i18n.t('workbench.edit.cancel')}
          </Button>
        </Group>
      </Stack>
    );
  }
  if (state.is === 'read' && 'counts' in state.preview) return <PlanView preview={state.preview} source={state.source} onClose={onClose} onAgain={onAgain} />;
  return (
    <Stack>
      {state.is === 'failed' && <Alert color="red" role="alert" title={localText(state.error.text)} />}
      {state.is === 'read' && ('problems' in state.preview ? <ProblemList problems={state.preview.problems} more={state.preview.more} /> : <Alert color="red">{i18n.t('workbench.import.unreadable')}</Alert>)}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-action="import-close">
          {i18n.t('workbench.edit.close')}
        </Button>
      </Group>
    </Stack>
  );
}

interface PlanViewProps {
  readonly preview: PlanPreview;
  readonly source: FileImport;
  readonly onClose: () => void;
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
      {failure && (
        <Alert color="red" role="alert" title={localText(failure.text)}>
          {failure.code === 'conflict' && (
            <Button variant="light" color="red" onClick={onAgain} data-action="import-again">
              {i18n.t('workbench.import.again')}
            </Button>
          )}
        </Alert>
      )}
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

function ProblemList({ problems, more }: { readonly problems: readonly Problem[]; readonly more: boolean }) {
  return (
    <>
      <Alert color="red" role="alert" title={i18n.t('workbench.import.broken')}>
        {i18n.t('workbench.import.brokenHint')}
      </Alert>
      <ScrollArea.Autosize mah={360}>
        <Table fz="sm" data-view="problems">
          <Table.Tbody>
            {problems.map(({ path, message }) => (
              <Table.Tr key={`${path} ${message.en}`}>
                <Table.Td w={320}>
                  {path === '' ? i18n.t('workbench.import.wholeFile') : placeName(path)} {path !== '' && <Code c="dimmed">{path}</Code>}
                </Table.Td>
                <Table.Td>{localText(message)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {more && <Text c="dimmed" size="xs" p="xs">{i18n.t('workbench.import.more', [String(problems.length)])}</Text>}
      </ScrollArea.Autosize>
    </>
  );
}
