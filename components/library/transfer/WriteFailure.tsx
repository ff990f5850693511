import { i18n } from '#i18n';
import { Alert, Button } from '@mantine/core';
import type { LibraryError } from '@/lib/library/errors';
import { localText } from '../../locale';

/** Why an import was not written; where the library changed meanwhile, the way to compare anew. */
export function WriteFailure({ error: { code, text }, onAgain }: { readonly error: LibraryError; readonly onAgain: () => void }) {
  return (
    <Alert color="red" role="alert" title={localText(text)}>
      {code === 'conflict' && (
        <Button variant="light" color="red" onClick={onAgain} data-action="import-again">
          {i18n.t('workbench.import.again')}
        </Button>
      )}
    </Alert>
  );
}
