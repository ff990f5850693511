import { useDeferredValue, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { Button, SegmentedControl } from '@mantine/core';
import { IconBuilding } from '@tabler/icons-react';
import { indexParties, search } from '@/lib/library/search';
import { partyRoles, type PartyRecord, type PartyRole } from '@/lib/library/records';
import { EditorDrawer } from '../edit/EditorDrawer';
import { PartyForm } from '../edit/PartyForm';
import { newParty } from '../edit/new-record';
import { countryLabel } from '../edit/options';
import { roleLabel } from '../edit/role-label';
import { useEditor } from '../edit/use-editor';
import { DataGrid, type GridColumn } from '../grid/DataGrid';
import { CodeCell, DayCell, TextCell } from '../grid/cells';
import type { LibraryRecords } from '../library-context';
import { SampleButton } from '../transfer/SampleButton';
import { TransferButtons } from '../transfer/TransferButtons';
import { Area } from './Area';
import { Empty } from './Empty';

const columns: readonly GridColumn<PartyRecord>[] = [
  { id: 'role', header: i18n.t('workbench.parties.role'), min: 96, value: (party) => roleLabel(party.role) },
  { id: 'name', header: i18n.t('workbench.parties.name'), min: 230, grow: 3, value: (party) => party.name, show: (party) => <TextCell text={party.name} /> },
  { id: 'nameZh', header: i18n.t('workbench.parties.nameZh'), min: 130, grow: 2, value: (party) => party.nameZh, show: (party) => <TextCell text={party.nameZh} /> },
  { id: 'address', header: i18n.t('workbench.parties.address'), min: 160, grow: 3, value: (party) => party.address, show: (party) => <TextCell text={party.address} /> },
  { id: 'country', header: i18n.t('workbench.parties.country'), min: 136, value: (party) => countryLabel(party.country) },
  { id: 'code', header: i18n.t('workbench.parties.code'), min: 170, value: (party) => party.code, show: (party) => <CodeCell code={party.code} /> },
  { id: 'updatedAt', header: i18n.t('workbench.grid.updated'), min: 104, align: 'right', value: (party) => party.updatedAt, show: (party) => <DayCell at={party.updatedAt} /> },
];

/** All companies, by role: search, list, form. */
export function PartiesArea({ records }: { readonly records: LibraryRecords }) {
  const [query, setQuery] = useState('');
  const [role, setRole] = useState<PartyRole | 'all'>('all');
  const asked = useDeferredValue(query);
  const editor = useEditor('parties');
  const index = useMemo(() => indexParties((records.parties ?? []).filter((party) => role === 'all' || party.role === role)), [records.parties, role]);
  const found = useMemo(() => search(index, asked), [index, asked]);
  const add = (): void => editor.create(newParty(role === 'all' ? 'consignee' : role));
  const untouched = records.parties?.length === 0;

  return (
    <Area
      title={i18n.t('workbench.nav.parties')}
      query={query}
      onQuery={setQuery}
      searchHint={i18n.t('workbench.parties.search')}
      addLabel={i18n.t('workbench.parties.add')}
      onAdd={add}
      tools={<TransferButtons records={records} />}
      filters={
        <SegmentedControl
          size="xs"
          aria-label={i18n.t('workbench.parties.role')}
          data={[{ value: 'all', label: i18n.t('workbench.parties.all') }, ...partyRoles.map((one) => ({ value: one, label: roleLabel(one) }))]}
          value={role}
          onChange={(chosen) => setRole(chosen as PartyRole | 'all')}
        />
      }
    >
      <DataGrid
        label={i18n.t('workbench.nav.parties')}
        columns={columns}
        records={found}
        onOpen={editor.edit}
        openId={editor.open?.record.id ?? null}
        empty={
          untouched ? (
            <Empty icon={<IconBuilding size={44} stroke={1.2} />} title={i18n.t('workbench.parties.emptyTitle')} text={i18n.t('workbench.parties.empty')}>
              <Button onClick={add} data-action="add-first">{i18n.t('workbench.parties.add')}</Button>
              <SampleButton records={records} />
            </Empty>
          ) : (
            records.parties && <Empty icon={<IconBuilding size={44} stroke={1.2} />} title={i18n.t('workbench.grid.noneTitle')} text={i18n.t('workbench.grid.none')} />
          )
        }
      />
      <EditorDrawer table="parties" editor={editor} titleNew={i18n.t('workbench.parties.new')} titleEdit={i18n.t('workbench.parties.edit')}>
        {(draft) => <PartyForm draft={draft} />}
      </EditorDrawer>
    </Area>
  );
}
