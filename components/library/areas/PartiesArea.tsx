import { lazy, Suspense, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { Button, SegmentedControl } from '@mantine/core';
import { IconBuilding, IconCopyCheck } from '@tabler/icons-react';
import { indexParties } from '@/lib/library/search';
import { partyRoles, type PartyRecord, type PartyRole } from '@/lib/library/records';
import { PartyForm } from '../edit/PartyForm';
import { newParty } from '../edit/new-record';
import { countryLabel, countryOptions } from '../edit/options';
import { roleLabel } from '../edit/role-label';
import { CodeCell, DayCell, TextCell, dayOf } from '../grid/cells';
import type { GridColumn } from '../grid/columns';
import { useRecords } from '../library-context';
import { RecordsArea } from './RecordsArea';
import { useFound } from './use-found';

const DuplicatesDialog = lazy(async () => ({ default: (await import('../duplicates/DuplicatesDialog')).DuplicatesDialog }));

type Column = GridColumn<PartyRecord>;
type TextField = 'name' | 'nameZh' | 'address' | 'code' | 'contact' | 'tel' | 'fax' | 'email' | 'note';

const column = (id: TextField, header: string, min: number, more: Omit<Partial<Column>, 'edit'> & { readonly edit?: Omit<NonNullable<Column['edit']>, 'field'> | null } = {}): Column => {
  const { edit = {}, ...rest } = more;
  return { id, header, min, value: (party) => party[id], show: (party) => <TextCell text={party[id]} />, ...rest, ...(edit && { edit: { ...edit, field: id } }) };
};

const columns: readonly Column[] = [
  { id: 'role', header: i18n.t('workbench.parties.role'), min: 96, value: (party) => roleLabel(party.role), edit: { field: 'role', options: partyRoles.map((role) => ({ value: role, label: roleLabel(role) })) } },
  column('name', i18n.t('workbench.parties.name'), 230, { grow: 3, edit: { latin: true } }),
  column('nameZh', i18n.t('workbench.parties.nameZh'), 130, { grow: 2 }),
  // Of several lines: in the form.
  column('address', i18n.t('workbench.parties.address'), 160, { grow: 3, edit: null }),
  { id: 'country', header: i18n.t('workbench.parties.country'), min: 136, value: (party) => countryLabel(party.country), edit: { field: 'country', options: [{ value: '', label: '' }, ...countryOptions] } },
  column('code', i18n.t('workbench.parties.code'), 170, { show: (party) => <CodeCell code={party.code} />, edit: { clean: (text) => text.trim() } }),
  { id: 'updatedAt', header: i18n.t('workbench.grid.updated'), min: 110, align: 'right', value: (party) => party.updatedAt, text: (party) => dayOf(party.updatedAt), show: (party) => <DayCell at={party.updatedAt} /> },
  column('contact', i18n.t('workbench.parties.contact'), 120, { hidden: true }),
  column('tel', i18n.t('workbench.parties.tel'), 130, { hidden: true }),
  column('fax', i18n.t('workbench.parties.fax'), 130, { hidden: true }),
  column('email', i18n.t('workbench.parties.email'), 160, { hidden: true }),
  column('note', i18n.t('workbench.edit.note'), 150, { hidden: true, grow: 2 }),
];

/** All companies, by role: search, list, form. */
export function PartiesArea() {
  const parties = useRecords('parties');
  const [role, setRole] = useState<PartyRole | 'all'>('all');
  const ofRole = useMemo(() => parties?.filter((party) => role === 'all' || party.role === role), [parties, role]);
  const found = useFound(ofRole, indexParties);
  const [comparing, setComparing] = useState(false);
  return (
    <>
      <RecordsArea
        table="parties"
        icon={IconBuilding}
        columns={columns}
        found={{ ...found, total: parties?.length }}
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
        tools={
          <Button variant="subtle" color="gray" size="compact-xs" leftSection={<IconCopyCheck size={14} />} onClick={() => setComparing(true)} disabled={!parties?.length} data-action="duplicates">
            {i18n.t('duplicates.open')}
          </Button>
        }
      >
        {(draft) => <PartyForm draft={draft} />}
      </RecordsArea>
      <Suspense>{comparing && <DuplicatesDialog table="parties" onClose={() => setComparing(false)} />}</Suspense>
    </>
  );
}
