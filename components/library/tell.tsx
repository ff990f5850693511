import { i18n } from '#i18n';
import { Anchor, Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { asLibraryError } from '@/lib/library/errors';
import { localText } from '../locale';

/** Away from the form of a record, which takes the right half with its buttons at the bottom. */
const position = 'bottom-left';

const closeButtonProps = { 'aria-label': i18n.t('workbench.edit.close') };

/** What was done on this page and can be taken back, the latest at the end. */
const done: { readonly id: string; readonly undo: () => Promise<unknown> }[] = [];
/** So many steps can be taken back. */
const mostSteps = 50;

/** Remembers how to take back what was just done; returns its name for {@link takeBack}. */
export function rememberUndo(undo: () => Promise<unknown>): string {
  const id = crypto.randomUUID();
  done.push({ id, undo });
  if (done.length > mostSteps) done.shift();
  return id;
}

/** Takes back one step, the latest unless it is named. Each can be taken back once; one that came to nothing can be tried again. */
export function takeBack(id = done.at(-1)?.id): void {
  const at = done.findIndex((step) => step.id === id);
  const [step] = at < 0 ? [] : done.splice(at, 1);
  if (!step) return;
  notifications.hide(step.id);
  const failed = (cause: unknown): void => {
    // What was changed elsewhere meanwhile stays so, however often it is tried.
    if (asLibraryError(cause).code !== 'conflict') done.splice(at, 0, step);
    tellFailed(cause);
  };
  step.undo().then(() => tellDone(i18n.t('workbench.told.undone')), failed);
}

/** Says that something was done; with `undo`, offers for ten seconds to take it back, and by Ctrl+Z as long as the page is open. */
export function tellDone(message: string, undo?: () => Promise<unknown>): void {
  const id = undo ? rememberUndo(undo) : crypto.randomUUID();
  const withUndo = (
    <Group justify="space-between" wrap="nowrap">
      {message}
      <Button variant="subtle" size="compact-xs" onClick={() => takeBack(id)} data-action="undo">
        {i18n.t('workbench.told.undo')}
      </Button>
    </Group>
  );
  notifications.show({ id, position, closeButtonProps, color: 'green', autoClose: undo ? 10_000 : 2500, message: undo ? withUndo : message });
}

/** Says what went wrong and what to do; where the disk is full, shows the way to a backup. */
export function tellFailed(cause: unknown): void {
  const { code, text } = asLibraryError(cause);
  const toSafety = (
    <>
      {localText(text)}{' '}
      <Anchor href="#safety" size="sm" data-action="to-safety">
        {i18n.t('workbench.told.toSafety')}
      </Anchor>
    </>
  );
  notifications.show({ position, closeButtonProps, color: 'red', autoClose: 10_000, message: code === 'quota' ? toSafety : localText(text) });
}
