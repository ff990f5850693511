import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { canBeTaken, keyOf, takenAtFirst, type ShareState } from '@/lib/exchange/share/plan-share';
import type { ShareImport } from '@/lib/exchange/share/share-import';
import type { ShareReading } from '@/lib/exchange/share/share-worker';
import { asLibraryError, type LibraryError } from '@/lib/library/errors';
import { WriteFailure } from '../transfer/WriteFailure';
import { ShareFacts } from './ShareFacts';
import { ShareList } from './ShareList';

interface Props {
  readonly reading: Extract<ShareReading, { readonly ok: true }>;
  readonly source: ShareImport;
  readonly onClose: () => void;
  /** Compares the file with the library once more. */
  readonly onAgain: () => void;
  /** It is written, so many records, under that id. */
  readonly onTaken: (id: string, count: number) => void;
}

const states = ['new', 'changed', 'conflict', 'same'] as const satisfies readonly ShareState[];
const names: Readonly<Record<ShareState, () => string>> = {
  new: () => i18n.t('share.state.new'),
  changed: () => i18n.t('share.state.changed'),
  conflict: () => i18n.t('share.state.conflict'),
  same: () => i18n.t('share.state.same'),
};

/** The records of a shared file, each to be taken or left. */
export function SharedContent({ reading, source, onClose, onAgain, onTaken }: Props) {
  const { items, header, sealed } = reading;
  const [taken, setTaken] = useState<ReadonlySet<string>>(() => new Set(items.filter(takenAtFirst).map(keyOf)));
  const [only, setOnly] = useState<ShareState | 'all'>('all');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<LibraryError | null>(null);
  // Pressed twice, it is one import.
  const [id] = useState(() => crypto.randomUUID());
  const shown = useMemo(() => (only === 'all' ? items : items.filter(({ state }) => state === only)), [items, only]);
  const counts = useMemo(() => new Map(states.map((state) => [state, items.filter((item) => item.state === state).length])), [items]);
  const keys = useMemo(() => items.filter((item) => canBeTaken(item) && taken.has(keyOf(item))).map(keyOf), [items, taken]);

  const tick = (changed: readonly string[], on: boolean): void => {
    const next = new Set(taken);
    for (const key of changed) if (on) next.add(key); else next.delete(key);
    setTaken(next);
  };
  const commit = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      onTaken(id, await source.take(id, keys));
    } catch (error) {
      setFailure(asLibraryError(error));
      setBusy(false);
    }
  };

  return (
    <Stack gap="sm" data-view="share-open">
      <ShareFacts header={header} sealed={sealed} />
      {items.length === 0 ? (
        <Text>{i18n.t('share.empty')}</Text>
      ) : (
        <>
          <SegmentedControl
            size="xs"
            aria-label={i18n.t('share.filter')}
            value={only}
            onChange={(state) => setOnly(state as ShareState | 'all')}
            data={[{ value: 'all', label: `${i18n.t('share.all')} ${items.length}` }, ...states.map((state) => ({ value: state, label: <span data-count={state}>{`${names[state]()} ${counts.get(state) ?? 0}`}</span> }))]}
          />
          <ShareList items={shown} taken={taken} onTick={tick} stateName={(state) => names[state]()} />
          {(counts.get('conflict') ?? 0) > 0 && (
            <Text size="xs" c="dimmed">
              {i18n.t('share.unticked')}
            </Text>
          )}
        </>
      )}
      {failure && <WriteFailure error={failure} onAgain={onAgain} />}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose} data-action="share-close">
          {i18n.t('share.cancel')}
        </Button>
        <Button loading={busy} disabled={keys.length === 0} onClick={() => void commit()} data-action="share-commit">
          {keys.length === 0 ? i18n.t('share.nothing') : i18n.t('share.commit', keys.length)}
        </Button>
      </Group>
    </Stack>
  );
}
