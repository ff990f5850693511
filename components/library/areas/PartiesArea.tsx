import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { SegmentedControl } from '@mantine/core';
import { IconBuilding } from '@tabler/icons-react';
import { indexParties } from '@/lib/library/search';
import { partyRoles, type PartyRecord, type PartyRole } from '@/lib/library/records';
import { PartyForm } from '../edit/PartyForm';
import { newParty } from '../edit/new-record';
import { countryLabel } from '../edit/options';
import { roleLabel } from '../edit/role-label';
import type { GridColumn } from '../grid/DataGrid';
import { CodeCell, DayCell, TextCell } from '../grid/cells';
import type { LibraryRecords } from '../library-context';
import { RecordsArea } from './RecordsArea';

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
  const [role, setRole] = useState<PartyRole | 'all'>('all');
  const index = useMemo(() => indexParties((records.parties ?? []).filter((party) => role === 'all' || party.role === role)), [records.parties, role]);
  return (
    <RecordsArea
      table="parties"
      icon={IconBuilding}
      records={records}
      columns={columns}
      index={index}
      create={() => newParty(role === 'all' ? 'consignee' : role)}
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
      {(draft) => <PartyForm draft={draft} />}
    </RecordsArea>
  );
}
