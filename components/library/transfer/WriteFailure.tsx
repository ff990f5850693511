import { i18n } from '#i18n';
import { Alert, Button } from '@mantine/core';
import type { LibraryError } from '@/lib/library/errors';
import { localText } from '../../locale';
import { ExportOffer } from './ExportOffer';

/** Why an import was not written; where the library changed meanwhile, the way to compare anew; where the disk is full, an export. */
export function WriteFailure({ error, onAgain }: { readonly error: LibraryError; readonly onAgain: () => void }) {
  return (
    <Alert color="red" role="alert" title={localText(error.text)}>
      <ExportOffer failure={error} />
      {error.code === 'conflict' && (
        <Button variant="light" color="red" onClick={onAgain} data-action="import-again">
          {i18n.t('workbench.import.again')}
        </Button>
      )}
    </Alert>
  );
}
