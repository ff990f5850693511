import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { Badge } from '@mantine/core';
import { storedCanary } from '@/lib/library/safety/canary';
import { backupIsDue, lastBackup } from '@/lib/library/safety/backup-note';

/** A quiet word in the navigation where a backup is due; nothing else. */
export function BackupDue({ closing }: { readonly closing: AbortSignal }) {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const left = new AbortController();
    const gone = AbortSignal.any([left.signal, closing]);
    const look = async (): Promise<void> => {
      const [canary, last] = await Promise.all([storedCanary.read(), lastBackup()]);
      if (!gone.aborted) setDue(backupIsDue(canary, last, Date.now()));
    };
    const changed = (): void => void look();
    browser.storage.local.onChanged.addListener(changed);
    gone.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed), { once: true });
    void look();
    return () => left.abort();
  }, [closing]);
  return (
    due && (
      <Badge size="sm" variant="default" radius="sm" data-backup-due>
        {i18n.t('safety.due')}
      </Badge>
    )
  );
}
