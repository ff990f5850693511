import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { Alert, Button, Group, Modal, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { undoShare } from '@/lib/exchange/share/share-import';
import type { ChangedSince, TakenIn } from '@/lib/library/taken-in';
import { ShownText } from '../../ShownText';
import { useLibrary } from '../library-context';
import { tellDone, tellFailed } from '../tell';
import { titleOf } from '../transfer/changes-of';
import { momentText } from '../safety/wording';
import { shareTableName } from './share-table-name';

/** Earlier imports from shared files, each to be taken back as a whole; asks where its records were changed since. `only`: that one alone. */
export function TakenInDialog({ only, onClose }: { readonly only?: string; readonly onClose: () => void }) {
  const { db, client } = useLibrary();
  const imports = useLiveQuery(async () => (await db.takenIn.orderBy('at').reverse().toArray()).filter(({ id }) => only === undefined || id === only), [db, only]);
  const [busy, setBusy] = useState<string | null>(null);
  const [asked, setAsked] = useState<{ readonly id: string; readonly changed: readonly ChangedSince[] } | null>(null);

  const undo = async (id: string, leaveChanged: boolean): Promise<void> => {
    setBusy(id);
    try {
      const back = await undoShare(id, leaveChanged, client);
      if (!back.done) {
        setAsked({ id, changed: back.changed });
        return;
      }
      tellDone(back.left > 0 ? i18n.t('share.undoneSome', [String(back.restored), String(back.left)]) : i18n.t('share.undone', [String(back.restored)]));
      setAsked(null);
      if (only !== undefined) onClose();
    } catch (error) {
      tellFailed(error);
    } finally {
      setBusy(null);
    }
  };

  return (
    <Modal opened onClose={onClose} size={680} title={i18n.t('share.undoTitle')} closeButtonProps={{ 'aria-label': i18n.t('share.close') }}>
      <Stack gap="sm" data-view="share-undo">
        {asked ? (
          <Changed changed={asked.changed} busy={busy !== null} onLeave={() => void undo(asked.id, true)} onNot={() => setAsked(null)} />
        ) : (
          <>
            <Text size="xs" c="dimmed">{i18n.t('share.undoHint')}</Text>
            {imports?.length === 0 && <Text>{i18n.t('share.undoNone')}</Text>}
            {imports !== undefined && imports.length > 0 && (
              <Table fz="sm">
                <Table.Tbody>
                  {imports.map((taken) => (
                    <Table.Tr key={taken.id} data-taken={taken.id}>
                      <Table.Td w={150}>{momentText(taken.at)}</Table.Td>
                      <Table.Td><ShownText text={taken.name} /></Table.Td>
                      <Table.Td w={140}>{countsOf(taken)}</Table.Td>
                      <Table.Td w={90} ta="right">
                        <Button size="compact-sm" variant="default" loading={busy === taken.id} onClick={() => void undo(taken.id, false)} data-action="share-undo-do">
                          {i18n.t('share.undoDo')}
                        </Button>
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            )}
          </>
        )}
      </Stack>
    </Modal>
  );
}

const countsOf = ({ records }: TakenIn): string => {
  const added = records.filter(({ before }) => before === null).length;
  return i18n.t('share.undoCount', [String(added), String(records.length - added)]);
};

const reasons: Readonly<Record<ChangedSince['why'], () => string>> = {
  changed: () => i18n.t('share.why.changed'),
  deleted: () => i18n.t('share.why.deleted'),
  'in-use': () => i18n.t('share.why.inUse'),
};

function Changed({ changed, busy, onLeave, onNot }: { readonly changed: readonly ChangedSince[]; readonly busy: boolean; readonly onLeave: () => void; readonly onNot: () => void }) {
  return (
    <>
      <Alert color="yellow" role="alert">{i18n.t('share.undoChanged')}</Alert>
      <ScrollArea.Autosize mah={320}>
        <Table fz="sm" data-view="share-changed">
          <Table.Tbody>
            {changed.slice(0, 200).map(({ table, id, why, record }) => (
              <Table.Tr key={`${table} ${id}`}>
                <Table.Td w={80}>{shareTableName(table)}</Table.Td>
                <Table.Td>{record ? <ShownText text={titleOf({ table, record, existing: null })} /> : id}</Table.Td>
                <Table.Td w={160} c="dimmed">{reasons[why]()}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onNot} data-action="share-undo-not">{i18n.t('share.leaveNone')}</Button>
        <Button loading={busy} onClick={onLeave} data-action="share-undo-leave">{i18n.t('share.leave')}</Button>
      </Group>
    </>
  );
}
