import { i18n } from '#i18n';
import { Alert } from '@mantine/core';
import { IconSpy } from '@tabler/icons-react';
import { LockedNote } from '@/components/library/lock/LockedNote';
import { useKeepsNothing } from '../private-window';

/** Says before anything is typed that a private window keeps nothing; elsewhere whether the library is locked. */
export function LibraryNote() {
  if (!useKeepsNothing()) return <LockedNote />;
  return (
    <Alert color="yellow" variant="light" radius={0} p="sm" icon={<IconSpy aria-hidden />} title={i18n.t('panel.private.title')} role="status" data-notice="private">
      {i18n.t('panel.private.text')}
    </Alert>
  );
}
