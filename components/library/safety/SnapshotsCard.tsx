import { i18n } from '#i18n';
import { Alert, Badge, Button, Paper, Table, Text } from '@mantine/core';
import type { Slot } from '@/lib/library/safety/canary';
import { tellDone } from '../tell';
import { CardHead } from './CardHead';
import classes from './SafetyArea.module.css';
import type { Safety } from './use-safety';
import { countText, megabytes, momentText, slotName, total } from './wording';

/** The snapshots on this computer, the newest first. */
export function SnapshotsCard({ safety, onRestore }: { readonly safety: Safety; readonly onRestore: (slot: Slot) => void }) {
  const { state } = safety;
  const notes = (state?.canary?.snapshots ?? []).filter(({ slot }) => slot !== 'incoming');
  const newest = notes.find(({ keptSince }) => keptSince === undefined);
  const take = async (): Promise<void> => {
    const answer = await safety.ask({ type: 'safety.snapshot' });
    if (answer && answer.state.snapshotFailed === null) tellDone(i18n.t('safety.snapshots.done'));
  };
  return (
    <Paper withBorder p="lg">
      <CardHead title={i18n.t('safety.snapshots.title')} text={i18n.t('safety.snapshots.text')}>
        <Button variant="default" size="xs" loading={safety.busy === 'safety.snapshot'} disabled={safety.busy !== null || state?.verdict !== 'whole'} onClick={() => void take()} data-action="safety-snapshot">
          {i18n.t('safety.snapshots.now')}
        </Button>
      </CardHead>
      {state?.snapshotFailed && (
        <Alert color="yellow" variant="light" p="xs" mb="sm" data-snapshot-failed={state.snapshotFailed}>
          {i18n.t(`safety.snapshots.${state.snapshotFailed}`)}
        </Alert>
      )}
      {state && notes.length === 0 && <Text c="dimmed">{i18n.t('safety.snapshots.empty')}</Text>}
      {notes.length > 0 && (
        <Table fz="sm" verticalSpacing={4} data-view="snapshots">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{i18n.t('safety.snapshots.at')}</Table.Th>
              <Table.Th className={classes.number ?? ''}>{i18n.t('safety.snapshots.records')}</Table.Th>
              <Table.Th className={classes.number ?? ''}>{i18n.t('safety.snapshots.size')}</Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {notes.map((note) => (
              <Table.Tr key={note.slot} data-slot={note.slot}>
                <Table.Td>
                  {momentText(note.takenAt)}
                  <Text size="xs" c="dimmed">
                    {slotName(note.slot)}{' '}
                    {note === newest && (
                      <Badge size="sm" radius="sm" variant="default">
                        {i18n.t('safety.snapshots.newest')}
                      </Badge>
                    )}
                  </Text>
                </Table.Td>
                <Table.Td className={classes.number ?? ''}>{countText(total(note.counts))}</Table.Td>
                <Table.Td className={classes.number ?? ''}>{megabytes(note.bytes)} MB</Table.Td>
                <Table.Td className={classes.number ?? ''}>
                  <Button variant={state?.verdict === 'whole' || note !== newest ? 'subtle' : 'filled'} size="compact-sm" disabled={safety.busy !== null} onClick={() => onRestore(note.slot)} data-action="safety-restore">
                    {i18n.t('safety.snapshots.restore')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Paper>
  );
}
