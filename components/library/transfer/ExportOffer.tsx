import { i18n } from '#i18n';
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { LibraryError } from '@/lib/library/errors';
import { useExport } from './use-export';

/** Where the disk is full: the library as a file, to be kept elsewhere. Nothing for any other failure. */
export function ExportOffer({ failure: { code } }: { readonly failure: LibraryError }) {
  const { busy, save } = useExport();
  if (code !== 'quota') return null;
  return (
    <Button variant="light" color="red" mt="xs" leftSection={<IconDownload size={15} />} onClick={save} loading={busy} data-action="export-offer">
      {i18n.t('workbench.transfer.exportOffer')}
    </Button>
  );
}
