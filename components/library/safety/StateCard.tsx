import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Alert, Anchor, Button, Group, Loader, Paper, Table, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { tableNames } from '@/lib/library/records';
import type { SafetyState } from '@/lib/library/safety/messages';
import { phrases } from '../../locale';
import { tellDone } from '../tell';
import { tableName } from '../transfer/table-name';
import { CardHead } from './CardHead';
import classes from './SafetyArea.module.css';
import type { Safety } from './use-safety';
import { countText, slotName } from './wording';

const titles = {
  whole: () => [i18n.t('safety.state.whole'), i18n.t('safety.state.wholeText')],
  emptied: () => [i18n.t('safety.state.emptied'), i18n.t('safety.state.emptiedText')],
  behind: () => [i18n.t('safety.state.behind'), i18n.t('safety.state.behindText')],
  incomplete: () => [i18n.t('safety.state.incomplete'), i18n.t('safety.state.incompleteText')],
  closed: () => [i18n.t('safety.state.closed'), i18n.t('safety.state.closedText')],
} as const satisfies Record<SafetyState['verdict'], () => readonly [string, string]>;

/** What the library holds beside what it should hold, and how the browser keeps it. */
export function StateCard({ safety }: { readonly safety: Safety }) {
  const { state, looking } = safety;
  const good = state?.verdict === 'whole';
  const [title, text] = state ? titles[state.verdict]() : [];
  return (
    <Paper withBorder p="lg">
      <CardHead title={i18n.t('safety.state.title')}>
        <Button variant="default" size="xs" loading={safety.busy === 'safety.check'} disabled={safety.busy !== null} onClick={() => void check(safety)} data-action="safety-check">
          {i18n.t('safety.state.check')}
        </Button>
      </CardHead>
      {looking && (
        <Group gap="xs" c="dimmed" role="status" data-view="safety-looking">
          <Loader size="xs" />
          <Text>{i18n.t('safety.state.looking')}</Text>
        </Group>
      )}
      {state && (
        <Alert color={good ? 'green' : 'red'} variant="light" title={title} icon={good ? <IconShieldCheck /> : <IconAlertTriangle />} role={good ? undefined : 'alert'} mb="md" classNames={{ label: classes.verdict ?? '' }}>
          {text}
        </Alert>
      )}
      {state && <Counts state={state} good={good} />}
      <Group justify="space-between" mt="sm" align="baseline">
        <StorageFacts key={state?.holds?.generation} generation={good ? state.holds?.generation : undefined} />
        {state && !good && state.verdict !== 'closed' && (
          <Anchor component="button" type="button" size="sm" onClick={() => giveUp(safety)} data-action="safety-accept">
            {i18n.t('safety.state.accept')}
          </Anchor>
        )}
      </Group>
    </Paper>
  );
}

function Counts({ state: { holds, canary }, good }: { readonly state: SafetyState; readonly good: boolean }) {
  const shown = tableNames.filter((table) => good || (canary?.counts[table] ?? 0) > 0 || (holds?.counts[table] ?? 0) > 0);
  return (
    <Table fz="sm" verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{i18n.t('safety.state.kind')}</Table.Th>
          <Table.Th className={classes.number ?? ''}>{i18n.t('safety.state.now')}</Table.Th>
          {!good && <Table.Th className={classes.number ?? ''}>{i18n.t('safety.state.held')}</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {shown.map((table) => {
          const now = holds?.counts[table] ?? 0;
          const held = canary?.counts[table] ?? 0;
          return (
            <Table.Tr key={table} data-kind={table} data-now={now} data-held={held}>
              <Table.Td>{tableName(table)}</Table.Td>
              <Table.Td className={classes.number ?? ''}>
                <Text span {...(!good && now < held ? { c: 'red', fw: 600 } : {})}>
                  {countText(now)}
                </Text>
              </Table.Td>
              {!good && <Table.Td className={classes.number ?? ''}>{countText(held)}</Table.Td>}
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}

interface Storage {
  readonly used: number;
  readonly persisted: boolean;
}

async function storageOf(): Promise<Storage> {
  const [{ usage = 0 }, persisted] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]);
  return { used: usage, persisted };
}

/** Space taken, and whether the browser promises to keep it. */
function StorageFacts({ generation }: { readonly generation: number | undefined }) {
  const [storage, setStorage] = useState<Storage | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const left = new AbortController();
    const look = async (): Promise<void> => {
      const found = await storageOf();
      if (!left.signal.aborted) setStorage(found);
    };
    void look();
    return () => left.abort();
  }, []);
  const persist = async (): Promise<void> => {
    setRefused(!(await navigator.storage.persist()));
    setStorage(await storageOf());
  };
  const facts = [
    ...(generation === undefined ? [] : [i18n.t('safety.state.generation', [countText(generation)])]),
    ...(storage ? [i18n.t('safety.state.used', [(storage.used / 1_048_576).toFixed(1)]), storage.persisted ? i18n.t('safety.state.persisted') : i18n.t('safety.state.notPersisted')] : []),
  ];
  return (
    <Text c="dimmed" size="xs" data-persisted={storage?.persisted}>
      {phrases(facts)}{' '}
      {refused && i18n.t('safety.state.refused')}
      {storage?.persisted === false && !refused && (
        <Anchor component="button" type="button" size="xs" onClick={() => void persist()} data-action="safety-persist">
          {i18n.t('safety.state.persist')}
        </Anchor>
      )}
    </Text>
  );
}

async function check(safety: Safety): Promise<void> {
  const state = (await safety.ask({ type: 'safety.check' }))?.state;
  if (!state) return;
  if (state.verdict !== 'whole') tellDone(i18n.t('safety.state.checkedBad'));
  else if (state.broken.length > 0) tellDone(i18n.t('safety.state.checkedBroken', [state.broken.map(slotName).join(' ')]));
  else tellDone(i18n.t('safety.state.checkedGood'));
}

const red = { color: 'red', 'data-action': 'safety-accept-do' };

function giveUp(safety: Safety): void {
  modals.openConfirmModal({
    title: i18n.t('safety.state.acceptTitle'),
    children: i18n.t('safety.state.acceptText'),
    labels: { confirm: i18n.t('safety.state.acceptDo'), cancel: i18n.t('safety.restore.cancel') },
    confirmProps: red,
    // The whole page opened the library as damaged: it opens it anew.
    onConfirm: () => void safety.ask({ type: 'safety.accept' }).then((answer) => answer && location.reload()),
  });
}
