import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Alert, Button, Center, Group, Loader, Modal, Radio, Stack, Text } from '@mantine/core';
import type { Slot } from '@/lib/library/safety/canary';
import type { Compared } from '@/lib/library/safety/messages';
import type { NewerHere } from '@/lib/library/safety/restore';
import { putBackupAway } from '@/lib/library/safety/backup';
import { tellDone } from '../tell';
import { ComparisonTable } from './ComparisonTable';
import type { Safety } from './use-safety';
import { countText, momentText, slotName, total } from './wording';

interface RestoreDialogProps {
  readonly safety: Safety;
  readonly slot: Slot;
  readonly onClose: () => void;
}

/** What restoring a snapshot or backup would do, and the press that does it. */
export function RestoreDialog({ safety, slot, onClose }: RestoreDialogProps) {
  const { ask } = safety;
  const [compared, setCompared] = useState<Compared | null>(null);
  const close = (): void => {
    if (slot === 'incoming') void putBackupAway();
    onClose();
  };
  useEffect(() => {
    const left = new AbortController();
    const compare = async (): Promise<void> => {
      const answer = await ask({ type: 'safety.compare', slot });
      if (left.signal.aborted) return;
      if (answer?.compared) setCompared(answer.compared);
      else onClose();
    };
    void compare();
    return () => left.abort();
  }, [ask, slot, onClose]);
  return (
    <Modal opened onClose={close} title={i18n.t('safety.restore.title', [slotName(slot)])} size={640} closeButtonProps={{ 'aria-label': i18n.t('safety.restore.cancel') }}>
      {compared ? (
        <Choice safety={safety} slot={slot} compared={compared} onClose={close} />
      ) : (
        <Center h={160}>
          <Loader aria-label={i18n.t('safety.restore.reading')} />
        </Center>
      )}
    </Modal>
  );
}

function Choice({ safety, slot, compared, onClose }: RestoreDialogProps & { readonly compared: Compared }) {
  const [newerHere, setNewerHere] = useState<NewerHere>('keep');
  const sum = (key: 'missing' | 'older' | 'newer'): number => compared.tables.reduce((all, table) => all + table[key], 0);
  const newer = sum('newer');
  const count = sum('missing') + sum('older') + (newerHere === 'take' ? newer : 0);
  const damaged = safety.state?.verdict !== 'whole';
  const restore = async (): Promise<void> => {
    const answer = await safety.ask({ type: 'safety.restore', slot, newerHere });
    if (!answer) return;
    tellDone(i18n.t('safety.restore.done', answer.written));
    onClose();
    // The whole page opened the library as damaged: it opens it anew.
    if (damaged) location.reload();
  };
  return (
    <Stack data-view="restore">
      <Text>{i18n.t('safety.restore.of', [momentText(compared.snapshot.takenAt), countText(total(compared.snapshot.counts))])}</Text>
      <Lost state={safety.state} compared={compared} />
      <ComparisonTable tables={compared.tables} />
      {newer > 0 && (
        <Radio.Group label={i18n.t('safety.restore.newerTitle', [countText(newer)])} value={newerHere} onChange={(choice) => setNewerHere(choice as NewerHere)}>
          <Group mt="xs">
            <Radio size="xs" value="keep" label={i18n.t('safety.restore.keep')} />
            <Radio size="xs" value="take" label={i18n.t('safety.restore.take')} data-action="safety-take" />
          </Group>
        </Radio.Group>
      )}
      {compared.unreadable > 0 && <Text c="red">{i18n.t('safety.restore.unreadable', [countText(compared.unreadable)])}</Text>}
      <Text size="xs" c="dimmed">
        {i18n.t('safety.restore.note')}
      </Text>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose} data-action="safety-cancel">
          {i18n.t('safety.restore.cancel')}
        </Button>
        <Button loading={safety.busy === 'safety.restore'} disabled={count === 0 && !damaged} onClick={() => void restore()} data-action="safety-restore-do">
          {count > 0 ? i18n.t('safety.restore.do', count) : damaged ? i18n.t('safety.restore.declare') : i18n.t('safety.restore.nothing')}
        </Button>
      </Group>
    </Stack>
  );
}

/** How many records were written after the snapshot and cannot come back with it; where the library is damaged. */
function Lost({ state, compared }: { readonly state: Safety['state']; readonly compared: Compared }) {
  if (!state?.canary || !state.holds || state.verdict === 'whole') return null;
  const { counts } = state.holds;
  const missing = Math.max(0, total(state.canary.counts) - total(counts));
  const back = compared.tables.reduce((all, table) => all + table.missing, 0);
  if (back >= missing) return null;
  return (
    <Alert color="yellow" variant="light" p="xs">
      {i18n.t('safety.restore.lost', [countText(missing), countText(back)])}
    </Alert>
  );
}
