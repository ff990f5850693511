import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { i18n } from '#i18n';
import { Alert, Button, Center, Checkbox, Fieldset, Group, Loader, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { chosenContent, shareCount, type ShareChoice } from '@/lib/exchange/share/choose-share';
import { shareEnding, shareLimits, shareTables, type ShareTable } from '@/lib/exchange/share/share-format';
import { confidentialGroups, type ConfidentialGroup } from '@/lib/exchange/share/withheld';
import { formatShareFile } from '@/lib/exchange/share/write-share';
import { countRecords } from '@/lib/library/tables';
import { localDay } from '@/lib/platform/today';
import { useLibrary } from '../library-context';
import { saveFile } from '../save-file';
import { tellDone } from '../tell';
import { shareTableName } from './share-table-name';
import { withheldName } from './withheld-name';

/** Records that were selected in a list, to share these alone at first. */
export interface SelectedRecords {
  readonly table: ShareTable;
  readonly ids: ReadonlySet<string>;
}

interface Props {
  readonly selected?: SelectedRecords;
  readonly onClose: () => void;
}

/** Chooses what goes into a file to share, says what is left out of it, and makes it. */
export function MakeShareDialog({ selected, onClose }: Props) {
  const { db } = useLibrary();
  const counts = useLiveQuery(async () => new Map(await Promise.all(shareTables.map(async (table) => [table, await countRecords(db, table)] as const))), [db]);
  return (
    <Modal opened onClose={onClose} size={620} title={i18n.t('share.makeTitle')} closeButtonProps={{ 'aria-label': i18n.t('share.close') }}>
      {counts ? (
        <Choice counts={counts} {...(selected && { selected })} onClose={onClose} />
      ) : (
        <Center h={200}>
          <Loader aria-label={i18n.t('workbench.gate.opening')} />
        </Center>
      )}
    </Modal>
  );
}

function Choice({ counts, selected, onClose }: Props & { /** How many records there are of each kind. */ readonly counts: ReadonlyMap<ShareTable, number> }) {
  const { db } = useLibrary();
  const [choice, setChoice] = useState<ShareChoice>(selected ? { [selected.table]: selected.ids } : {});
  const [companions, setCompanions] = useState(true);
  const [confidential, setConfidential] = useState<ReadonlySet<ConfidentialGroup>>(new Set());
  const [from, setFrom] = useState('');
  const [note, setNote] = useState('');
  const [state, setState] = useState<'idle' | 'making' | 'too-large'>('idle');
  const content = useLiveQuery(() => chosenContent(db, choice, companions), [db, choice, companions]);
  const count = content ? shareCount(content) : 0;
  const tooMany = content === null || count > shareLimits.records;

  const choose = (table: ShareTable, what: 'all' | ReadonlySet<string>): void => setChoice({ ...choice, [table]: what });
  const tickConfidential = (group: ConfidentialGroup, on: boolean): void => setConfidential(new Set(on ? [...confidential, group] : [...confidential].filter((other) => other !== group)));
  const make = async (): Promise<void> => {
    setState('making');
    try {
      const createdAt = new Date();
      // Read again: what is on show may be of the choice before.
      const present = await chosenContent(db, choice, companions);
      if (!present) throw new RangeError('More records than a shared file may hold');
      const bytes = await formatShareFile(present, { id: crypto.randomUUID(), createdAt, from, note, confidential });
      saveFile(new Blob([bytes], { type: 'application/octet-stream' }), `originmate-share-${localDay(createdAt)}${shareEnding}`);
      tellDone(i18n.t('share.saved'));
      onClose();
    } catch {
      setState('too-large');
    }
  };

  return (
    <Stack gap="sm" data-view="share-make">
      <Fieldset legend={i18n.t('share.what')} p="sm">
        <Stack gap={8}>
          {shareTables.map((table) => (
            <Group key={table} gap="lg">
              <Checkbox miw={150} label={i18n.t('share.kind', [shareTableName(table), String(counts.get(table) ?? 0)])} checked={choice[table] === 'all'} disabled={counts.get(table) === 0} onChange={(event) => choose(table, event.currentTarget.checked ? 'all' : none)} data-share={table} />
              {selected?.table === table && (
                <Checkbox label={i18n.t('share.selected', [String(selected.ids.size)])} checked={choice[table] === selected.ids} onChange={(event) => choose(table, event.currentTarget.checked ? selected.ids : none)} data-share="selected" />
              )}
            </Group>
          ))}
          <Checkbox mt={4} label={i18n.t('share.companions')} checked={companions} disabled={!content || content.templates.length === 0} onChange={(event) => setCompanions(event.currentTarget.checked)} data-share="companions" />
        </Stack>
      </Fieldset>
      <Fieldset legend={i18n.t('share.confidentialTitle')} p="sm" data-view="share-withheld">
        <Group gap="lg">
          {confidentialGroups.map((group) => (
            <Checkbox key={group} label={withheldName(group)} checked={confidential.has(group)} onChange={(event) => tickConfidential(group, event.currentTarget.checked)} data-confidential={group} />
          ))}
        </Group>
        <Text size="xs" c="dimmed" mt={6}>
          {i18n.t('share.confidentialHint')}
        </Text>
      </Fieldset>
      <TextInput label={i18n.t('share.from')} placeholder={i18n.t('share.fromHint')} maxLength={shareLimits.from} value={from} onChange={(event) => setFrom(event.currentTarget.value)} data-field="share-from" />
      <Textarea label={i18n.t('share.note')} placeholder={i18n.t('share.noteHint')} autosize minRows={2} maxRows={5} maxLength={shareLimits.note} value={note} onChange={(event) => setNote(event.currentTarget.value)} data-field="share-note" />
      {tooMany && <Alert color="yellow" p="xs">{i18n.t('share.tooMany', [String(shareLimits.records)])}</Alert>}
      {state === 'too-large' && <Alert color="red" p="xs" role="alert">{i18n.t('share.tooLarge')}</Alert>}
      <Group justify="space-between" gap="xs">
        <Text size="xs" c="dimmed" role="status" data-view="share-total">
          {tooMany ? '' : count === 0 ? i18n.t('share.nothingChosen') : i18n.t('share.total', count)}
        </Text>
        <Group gap="xs">
          <Button variant="default" onClick={onClose} data-action="share-cancel">
            {i18n.t('share.cancel')}
          </Button>
          <Button loading={state === 'making'} disabled={count === 0 || tooMany} onClick={() => void make()} data-action="share-save">
            {i18n.t('share.save')}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}

const none: ReadonlySet<string> = new Set();
