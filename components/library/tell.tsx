import { i18n } from '#i18n';
import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { asLibraryError } from '@/lib/library/errors';
import { localText } from '../locale';

/** Away from the form of a record, which takes the right half with its buttons at the bottom. */
const position = 'bottom-left';

const closeButtonProps = { 'aria-label': i18n.t('workbench.edit.close') };

/** Says that something was done; with `undo`, offers for ten seconds to take it back. */
export function tellDone(message: string, undo?: () => Promise<unknown>): void {
  const id = crypto.randomUUID();
  const takeBack = (): void => {
    notifications.hide(id);
    undo?.().then(() => tellDone(i18n.t('workbench.told.undone')), tellFailed);
  };
  const withUndo = (
    <Group justify="space-between" wrap="nowrap">
      {message}
      <Button variant="subtle" size="compact-xs" onClick={takeBack} data-action="undo">
        {i18n.t('workbench.told.undo')}
      </Button>
    </Group>
  );
  notifications.show({ id, position, closeButtonProps, color: 'green', autoClose: undo ? 10_000 : 2500, message: undo ? withUndo : message });
}

/** Says what went wrong and what to do. */
export function tellFailed(cause: unknown): void {
  notifications.show({ position, closeButtonProps, color: 'red', autoClose: 10_000, message: localText(asLibraryError(cause).text) });
}
