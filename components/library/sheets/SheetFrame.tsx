import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Alert, Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import type { SheetProgress } from '@/lib/exchange/sheets/sheet-task';
import { localText } from '../../locale';
import { FileDrop } from './FileDrop';
import type { SheetState } from './use-sheet';
import { ShownText } from '../../ShownText';

interface Props {
  readonly title: string;
  /** What may be dropped here and what comes of it. */
  readonly hint: string;
  readonly state: SheetState;
  readonly onClose: () => void;
  /** What is shown once a file is open. */
  readonly children: ReactNode;
}

/** The window in which a sheet is dropped, read and looked through; closing it ends all work on the file. */
export function SheetFrame({ title, hint, state, onClose, children }: Props) {
  const { opened, progress, failure } = state;
  return (
    <Modal opened onClose={onClose} closeOnClickOutside={false} size={1180} title={opened ? <ShownText text={`${title} · ${opened.name}`} /> : title} closeButtonProps={{ 'aria-label': i18n.t('sheets.close') }}>
      <Stack data-view="sheet">
        {failure && (
          <Alert color="red" role="alert" title={localText(failure.text)} data-failure>
            <ShownText text={failure.place} />
          </Alert>
        )}
        {!opened && !progress && <FileDrop hint={hint} onFile={state.open} />}
        {!opened && progress && <Working progress={progress} onStop={state.close} />}
        {opened && children}
      </Stack>
    </Modal>
  );
}

const steps: Readonly<Record<SheetProgress['step'], () => string>> = {
  reading: () => i18n.t('sheets.step.reading'),
  checking: () => i18n.t('sheets.step.checking'),
  comparing: () => i18n.t('sheets.step.comparing'),
  writing: () => i18n.t('sheets.step.writing'),
};

/** How far the work is, and the way to stop it; without `onStop` it is not stopped by hand. */
export function Working({ progress, onStop }: { readonly progress: SheetProgress; readonly onStop: (() => void) | null }) {
  const label = steps[progress.step]();
  return (
    <Stack gap="xs" py={onStop ? 'xl' : 0} role="status" data-progress={progress.step}>
      <Text size="sm">{label}</Text>
      <Progress value={Math.max(3, 100 * progress.share)} animated aria-label={label} />
      {onStop && (
        <Group justify="flex-end">
          <Button variant="default" size="xs" onClick={onStop} data-action="sheet-stop">{i18n.t('sheets.stop')}</Button>
        </Group>
      )}
    </Stack>
  );
}
