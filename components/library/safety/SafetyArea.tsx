import { useCallback, useState } from 'react';
import { i18n } from '#i18n';
import { Text, Title } from '@mantine/core';
import type { Slot } from '@/lib/library/safety/canary';
import { LockCard } from '../lock/LockCard';
import { BackupCard } from './BackupCard';
import { RestoreDialog } from './RestoreDialog';
import classes from './SafetyArea.module.css';
import { SnapshotsCard } from './SnapshotsCard';
import { StateCard } from './StateCard';
import { useSafety } from './use-safety';

/** Safety: whether the library is whole, its snapshots, its backups, and the ways back. */
export function SafetyArea({ closing }: { readonly closing: AbortSignal }) {
  const safety = useSafety(closing);
  const [restoring, setRestoring] = useState<Slot | null>(null);
  const close = useCallback(() => setRestoring(null), []);
  return (
    <section className={classes.area} aria-label={i18n.t('safety.title')} data-view="safety" data-verdict={safety.state?.verdict}>
      <Title order={1} className={classes.title}>
        {i18n.t('safety.title')}
      </Title>
      <Text c="dimmed" mb="md">
        {i18n.t('safety.lead')}
      </Text>
      <div className={classes.columns}>
        <div className={classes.column}>
          <StateCard safety={safety} />
          <LockCard whole={safety.state?.verdict === 'whole'} />
        </div>
        <div className={classes.column}>
          <SnapshotsCard safety={safety} onRestore={setRestoring} />
          <BackupCard state={safety.state} onRestore={() => setRestoring('incoming')} />
        </div>
      </div>
      {restoring && <RestoreDialog safety={safety} slot={restoring} onClose={close} />}
    </section>
  );
}
