import { Suspense, use, useState } from 'react';
import { i18n } from '#i18n';
import { Alert, Badge, Button, Center, Code, Group, Loader, Modal, Radio, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { fileLimits, parseLibraryFile } from '@/lib/exchange/library-file';
import { importBatch, planImport, type ConflictChoice, type ImportPlan } from '@/lib/exchange/plan-import';
import type { LibraryDatabase } from '@/lib/library/database';
import { asLibraryError, type LibraryError } from '@/lib/library/errors';
import type { Problem } from '@/lib/library/problems';
import { wholeLibrary } from '@/lib/library/tables';
import { localText } from '../../locale';
import { useLibrary } from '../library-context';
import { tellDone } from '../tell';
import { placeName } from './place-name';
import { PlanTable } from './PlanTable';

type Preview = { readonly plan: ImportPlan } | { readonly problems: readonly Problem[]; readonly more: boolean } | { readonly unreadable: true };

/** What a chosen file would bring, before anything is written; or what is wrong with it, place by place. */
export function ImportDialog({ file, onClose }: { readonly file: File; readonly onClose: () => void }) {
  const { db } = useLibrary();
  const [reading, setReading] = useState(() => previewOf(file, db));
  return (
    <Modal opened onClose={onClose} closeOnClickOutside={false} size={860} title={i18n.t('workbench.import.title', [file.name])} closeButtonProps={{ 'aria-label': i18n.t('workbench.edit.close') }}>
      <Suspense
        fallback={
          <Center p="xl">
            <Loader aria-label={i18n.t('workbench.import.reading')} />
          </Center>
        }
      >
        <Read reading={reading} onClose={onClose} onAgain={() => setReading(previewOf(file, db))} />
      </Suspense>
    </Modal>
  );
}

interface ReadProps {
  readonly reading: Promise<Preview>;
  readonly onClose: () => void;
  /** Compares the file with the library once more. */
  readonly onAgain: () => void;
}

function Read({ reading, onClose, onAgain }: ReadProps) {
  const preview = use(reading);
  if ('plan' in preview) return <PlanView plan={preview.plan} onClose={onClose} onAgain={onAgain} />;
  return (
    <Stack>
      {'problems' in preview ? <ProblemList problems={preview.problems} more={preview.more} /> : <Alert color="red">{i18n.t('workbench.import.unreadable')}</Alert>}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-action="import-close">
          {i18n.t('workbench.edit.close')}
        </Button>
      </Group>
    </Stack>
  );
}

function PlanView({ plan, onClose, onAgain }: Omit<ReadProps, 'reading'> & { readonly plan: ImportPlan }) {
  const { client } = useLibrary();
  const [conflicts, setConflicts] = useState<ConflictChoice>('keep');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<LibraryError | null>(null);
  const count = plan.new.length + plan.changed.length + (conflicts === 'take' ? plan.conflicts.length : 0);

  const commit = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const written = await client.importRecords(importBatch(plan, conflicts));
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
          {i18n.t('workbench.import.new', [String(plan.new.length)])}
        </Badge>
        <Badge color="blue" variant="light" size="lg" radius="sm" data-count="changed">
          {i18n.t('workbench.import.changed', [String(plan.changed.length)])}
        </Badge>
        <Badge color="gray" variant="light" size="lg" radius="sm" data-count="same">
          {i18n.t('workbench.import.same', [String(plan.same.length)])}
        </Badge>
        {plan.conflicts.length > 0 && (
          <Badge color="orange" variant="light" size="lg" radius="sm" data-count="conflicts">
            {i18n.t('workbench.import.conflicts', [String(plan.conflicts.length)])}
          </Badge>
        )}
      </Group>
      <PlanTable plan={plan} />
      {plan.conflicts.length > 0 && (
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

async function previewOf(file: File, db: LibraryDatabase): Promise<Preview> {
  let text: string;
  try {
    // A character takes up to four bytes: beyond that the file is too long without being read.
    text = file.size > 4 * fileLimits.characters ? ' '.repeat(fileLimits.characters + 1) : await file.text();
  } catch {
    return { unreadable: true };
  }
  const parsed = parseLibraryFile(text);
  if (!parsed.ok) return parsed;
  return { plan: planImport(parsed.file, await wholeLibrary(db)) };
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
