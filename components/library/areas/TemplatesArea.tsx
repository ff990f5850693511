import { useMemo } from 'react';
import { i18n } from '#i18n';
import { Badge } from '@mantine/core';
import { IconTemplate } from '@tabler/icons-react';
import { countryByNumeric } from '@/lib/certificate/places/country';
import { certTypes } from '@/lib/certificate/types';
import { indexTemplates } from '@/lib/library/search';
import type { PartyRecord, TemplateRecord } from '@/lib/library/records';
import { TemplateForm } from '../edit/TemplateForm';
import { newTemplate } from '../edit/new-record';
import { certTypeLabel, countryLabel } from '../edit/options';
import type { GridColumn } from '../grid/DataGrid';
import { DayCell, TextCell } from '../grid/cells';
import type { LibraryRecords } from '../library-context';
import { RecordsArea } from './RecordsArea';

function columnsFor(parties: readonly PartyRecord[]): readonly GridColumn<TemplateRecord>[] {
  const names = new Map(parties.map((party) => [party.id, party.name]));
  const nameOf = (id: string | null): string => (id === null ? '' : (names.get(id) ?? i18n.t('workbench.templates.missing')));
  return [
    { id: 'name', header: i18n.t('workbench.templates.name'), min: 220, grow: 3, value: (template) => template.name, show: (template) => <TextCell text={template.name} /> },
    {
      id: 'certType',
      header: i18n.t('workbench.templates.certType'),
      min: 126,
      value: (template) => template.certType ?? '',
      show: ({ certType }) =>
        certType ? (
          <Badge size="sm" radius="sm" variant="light" title={certTypeLabel(certType)}>
            {certType}
          </Badge>
        ) : (
          i18n.t('workbench.templates.anyType')
        ),
    },
    { id: 'destination', header: i18n.t('workbench.templates.destination'), min: 140, value: destinationOf },
    { id: 'consignee', header: i18n.t('workbench.parties.roles.consignee'), min: 200, grow: 3, value: (template) => nameOf(template.consigneeId), show: (template) => <TextCell text={nameOf(template.consigneeId)} /> },
    { id: 'thirdParty', header: i18n.t('workbench.parties.roles.thirdParty'), min: 160, grow: 2, value: (template) => nameOf(template.thirdPartyId), show: (template) => <TextCell text={nameOf(template.thirdPartyId)} /> },
    { id: 'goods', header: i18n.t('workbench.templates.goodsCount'), min: 84, align: 'right', value: (template) => template.goodsIds.length },
    { id: 'updatedAt', header: i18n.t('workbench.grid.updated'), min: 104, align: 'right', value: (template) => template.updatedAt, show: (template) => <DayCell at={template.updatedAt} /> },
  ];
}

/** Where the goods go, in the user's language; as it stands in the template where the code says nothing. */
function destinationOf({ head }: TemplateRecord): string {
  const country = countryByNumeric(head['DestCountryCode'] ?? '');
  return country ? countryLabel(country.alpha2) : (head['DestCountryName'] ?? head['DestCountry'] ?? '');
}

/** All templates: search, list, form. */
export function TemplatesArea({ records }: { readonly records: LibraryRecords }) {
  const parties = useMemo(() => records.parties ?? [], [records.parties]);
  const goods = useMemo(() => records.goods ?? [], [records.goods]);
  const columns = useMemo(() => columnsFor(parties), [parties]);
  const index = useMemo(() => indexTemplates(records.templates ?? [], certTypes), [records.templates]);
  return (
    <RecordsArea table="templates" icon={IconTemplate} records={records} columns={columns} index={index} create={newTemplate}>
      {(draft) => <TemplateForm draft={draft} parties={parties} goods={goods} />}
    </RecordsArea>
  );
}
