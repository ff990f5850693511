import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { i18n } from '#i18n';
import { Button, FileButton } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { formatLibraryFile } from '@/lib/exchange/library-file';
import { tableNames, type RecordOf, type TableName } from '@/lib/library/records';
import { useLibrary, type LibraryRecords } from '../library-context';
import { ImportDialog } from './ImportDialog';

/** Import from a library file (with preview) and export of the whole library. */
export function TransferButtons({ records }: { readonly records: LibraryRecords }) {
  const { readOnly } = useLibrary();
  const [file, setFile] = useState<File | null>(null);
  const reset = useRef<() => void>(null);
  const address = useRef<string | null>(null);
  useEffect(
    () => () => {
      if (address.current !== null) URL.revokeObjectURL(address.current);
    },
    [],
  );

  // The link gets its content at the moment it is followed, so that nothing large is kept ready.
  const fill = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (!isRead(records)) {
      event.preventDefault();
      return;
    }
    if (address.current !== null) URL.revokeObjectURL(address.current);
    const now = new Date();
    address.current = URL.createObjectURL(new Blob([formatLibraryFile(records, now)], { type: 'application/json' }));
    event.currentTarget.href = address.current;
    event.currentTarget.download = `originmate-${localDay(now)}.json`;
  };

  return (
    <>
      <FileButton onChange={setFile} accept=".json,application/json" resetRef={reset} inputProps={{ 'aria-label': i18n.t('workbench.transfer.import') }}>
        {(props) => (
          <Button {...props} size="sm" variant="default" leftSection={<IconUpload size={15} />} disabled={readOnly !== null} data-action="import">
            {i18n.t('workbench.transfer.import')}
          </Button>
        )}
      </FileButton>
      <Button component="a" href="#" onClick={fill} size="sm" variant="default" leftSection={<IconDownload size={15} />} data-action="export">
        {i18n.t('workbench.transfer.export')}
      </Button>
      {file && (
        <ImportDialog
          file={file}
          onClose={() => {
            setFile(null);
            // The same file may be chosen again after it was mended.
            reset.current?.();
          }}
        />
      )}
    </>
  );
}

const isRead = (records: LibraryRecords): records is { readonly [T in TableName]: RecordOf[T][] } => tableNames.every((table) => records[table] !== undefined);
const localDay = (at: Date): string => [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
