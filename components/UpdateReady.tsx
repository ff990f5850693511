import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconRefresh } from '@tabler/icons-react';
import { installUpdate, watchUpdate } from '@/lib/platform/update-ready';

/** Says that a new version waits for the open pages, and installs it when the user says so; nothing while none waits. */
export function UpdateReady() {
  const [version, setVersion] = useState<string | null>(null);
  useEffect(() => {
    const left = new AbortController();
    watchUpdate(setVersion, left.signal);
    return () => left.abort();
  }, []);
  const ask = (): void => {
    modals.openConfirmModal({
      title: i18n.t('update.title', [version ?? '']),
      children: <Text size="sm">{i18n.t('update.hint')}</Text>,
      labels: { confirm: i18n.t('update.install'), cancel: i18n.t('update.later') },
      confirmProps: { 'data-action': 'update-now' },
      onConfirm: () => void installUpdate(),
    });
  };
  return (
    version !== null && (
      <Button variant="light" size="xs" fullWidth leftSection={<IconRefresh size={14} />} onClick={ask} data-action="update-ready">
        {i18n.t('update.ready')}
      </Button>
    )
  );
}
