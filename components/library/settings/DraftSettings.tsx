import { useCallback, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { Button, Group, Switch, Text } from '@mantine/core';
import { localText } from '@/components/locale';
import { asLibraryError } from '@/lib/library/errors';
import { askDrafts, type DraftsMessage, type DraftsState } from '@/lib/library/draft-messages';

const send = (message: DraftsMessage): Promise<unknown> => browser.runtime.sendMessage(message);

/** Whether drafts of forms are kept, how many there are, and the way to delete them all. */
export function DraftSettings() {
  const [state, setState] = useState<DraftsState | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const show = useCallback((next: DraftsState): void => {
    setState(next);
    setFailure(null);
  }, []);
  const fail = useCallback((error: unknown): void => setFailure(localText(asLibraryError(error).text)), []);
  const ask = (message: DraftsMessage): void => void askDrafts(send, message).then(show, fail);
  useEffect(() => {
    askDrafts(send, { type: 'drafts.state', keep: null }).then(show, fail);
  }, [show, fail]);
  return (
    <>
      <Switch
        label={i18n.t('drafts.settings.keep')}
        description={i18n.t('drafts.settings.text')}
        styles={{ description: { fontSize: 12 } }}
        disabled={state === null}
        checked={state?.kept ?? false}
        onChange={(event) => ask({ type: 'drafts.state', keep: event.currentTarget.checked })}
        data-action="keep-drafts"
      />
      <Group mt="md" gap="md">
        <Text c="dimmed" size="xs" data-drafts={state?.number}>{state === null ? '' : i18n.t('drafts.settings.number', state.number)}</Text>
        <Button variant="default" size="compact-sm" disabled={!state?.number} onClick={() => ask({ type: 'drafts.delete-all' })} data-action="delete-drafts">{i18n.t('drafts.settings.deleteAll')}</Button>
      </Group>
      {failure !== null && <Text c="red" size="sm" mt="xs" role="alert">{failure}</Text>}
    </>
  );
}
