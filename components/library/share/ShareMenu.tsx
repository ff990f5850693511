import { useState } from 'react';
import { i18n } from '#i18n';
import { Button, Menu } from '@mantine/core';
import { IconArrowBackUp, IconFileExport, IconFolderOpen, IconShare3 } from '@tabler/icons-react';
import { useLibrary } from '../library-context';
import { MakeShareDialog } from './MakeShareDialog';
import { TakenInDialog } from './TakenInDialog';

/** Sharing: make a file, open one that was sent, take such an import back. */
export function ShareMenu({ onOpenFile }: { /** Asks for a file to open. */ readonly onOpenFile: () => void }) {
  const { readOnly } = useLibrary();
  const [open, setOpen] = useState<'make' | 'undo' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button size="sm" variant="default" leftSection={<IconShare3 size={15} />} data-action="share">
            {i18n.t('share.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFileExport size={15} />} onClick={() => setOpen('make')} data-action="share-make">
            {i18n.t('share.make')}
          </Menu.Item>
          <Menu.Item leftSection={<IconFolderOpen size={15} />} disabled={readOnly !== null} onClick={onOpenFile} data-action="share-open">
            {i18n.t('share.open')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconArrowBackUp size={15} />} disabled={readOnly !== null} onClick={() => setOpen('undo')} data-action="share-undo">
            {i18n.t('share.takenIn')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'make' && <MakeShareDialog onClose={close} />}
      {open === 'undo' && <TakenInDialog onClose={close} />}
    </>
  );
}
