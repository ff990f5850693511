import { i18n } from '#i18n';
import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { libraryKeys } from '@/lib/library/lock/library-keys';
import { useAutoLock } from './use-auto-lock';
import { useLock } from './use-lock';

/** Locks the library at one press; nothing where it has no lock, or is locked. */
export function LockNow() {
  const state = useLock();
  useAutoLock(state);
  return (
    state === 'open' && (
      <Button variant="default" size="xs" mt={8} leftSection={<IconLock size={16} stroke={1.6} aria-hidden />} onClick={() => libraryKeys.lock()} data-action="lock-now">
        {i18n.t('lock.now')}
      </Button>
    )
  );
}
