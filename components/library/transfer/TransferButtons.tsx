import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button, FileButton } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { shareEnding } from '@/lib/exchange/share/share-format';
import { useLibrary } from '../library-context';
import { OpenShareDialog } from '../share/OpenShareDialog';
import { ShareMenu } from '../share/ShareMenu';
import { ImportDialog } from './ImportDialog';
import { useExport } from './use-export';

/** Sharing, import from a library file or a shared one (with preview), and export of the whole library, which is read when it is asked for. */
export function TransferButtons() {
  const { readOnly } = useLibrary();
  const [file, setFile] = useState<File | null>(null);
  const { busy, save } = useExport();
  const reset = useRef<() => void>(null);

  const closeFile = (): void => {
    setFile(null);
    // The same file may be chosen again after it was mended.
    reset.current?.();
  };

  return (
    <>
      <FileButton onChange={setFile} accept={`.json,${shareEnding},application/json`} resetRef={reset} inputProps={{ 'aria-label': i18n.t('workbench.transfer.import') }}>
        {(props) => (
          <>
            <ShareMenu onOpenFile={props.onClick} />
            <Button {...props} size="sm" variant="default" leftSection={<IconUpload size={15} />} disabled={readOnly !== null} data-action="import">
              {i18n.t('workbench.transfer.import')}
            </Button>
          </>
        )}
      </FileButton>
      <Button onClick={save} loading={busy} size="sm" variant="default" leftSection={<IconDownload size={15} />} data-action="export">
        {i18n.t('workbench.transfer.export')}
      </Button>
      {file && (isShare(file) ? <OpenShareDialog file={file} onClose={closeFile} /> : <ImportDialog file={file} onClose={closeFile} />)}
    </>
  );
}

const isShare = ({ name }: File): boolean => name.toLowerCase().endsWith(shareEnding);
