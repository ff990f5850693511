import { useState } from 'react';
import { i18n } from '#i18n';
import { Alert, Anchor, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { UnlockForm } from './UnlockForm';
import { useLock } from './use-lock';

/** In the side panel: says that the library is locked and unlocks it; what needs no library goes on below. Nothing where it is not. */
export function LockedNote() {
  const state = useLock();
  const [asking, setAsking] = useState(false);
  if (state !== 'locked') return null;
  return (
    <Alert color="gray" variant="light" radius={0} p="sm" icon={<IconLock aria-hidden />} title={i18n.t('lock.screen.title')} data-view="locked">
      <Text size="sm" mb="xs">
        {i18n.t('lock.screen.panel')}
      </Text>
      {asking ? (
        <UnlockForm focus />
      ) : (
        <Anchor component="button" type="button" size="sm" onClick={() => setAsking(true)} data-action="ask-unlock">
          {i18n.t('lock.unlock')}
        </Anchor>
      )}
    </Alert>
  );
}
