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
import { DayCell, TextCell, dayOf } from '../grid/cells';
import type { GridColumn } from '../grid/columns';
import { useRecords } from '../library-context';
import { RecordsArea } from './RecordsArea';
import { useFound } from './use-found';

function columnsFor(parties: readonly PartyRecord[]): readonly GridColumn<TemplateRecord>[] {
  const names = new Map(parties.map((party) => [party.id, party.name]));
  const nameOf = (id: string | null): string => (id === null ? '' : (names.get(id) ?? i18n.t('workbench.templates.missing')));
  return [
    { id: 'name', header: i18n.t('workbench.templates.name'), min: 220, grow: 3, value: (template) => template.name, show: (template) => <TextCell text={template.name} />, edit: { field: 'name' } },
    {
      id: 'certType',
      header: i18n.t('workbench.templates.certType'),
      min: 126,
      value: (template) => template.certType ?? '',
      text: ({ certType }) => certType ?? i18n.t('workbench.templates.anyType'),
      show: ({ certType }) =>
        certType ? (
          <Badge size="sm" radius="sm" variant="light" title={certTypeLabel(certType)}>
            {certType}
          </Badge>
        ) : (
          i18n.t('workbench.templates.anyType')
        ),
    },
    { id: 'destination', header: i18n.t('workbench.templates.destination'), min: 140, value: destinationOf, show: (template) => <TextCell text={destinationOf(template)} /> },
    { id: 'consignee', header: i18n.t('workbench.parties.roles.consignee'), min: 200, grow: 3, value: (template) => nameOf(template.consigneeId), show: (template) => <TextCell text={nameOf(template.consigneeId)} /> },
    { id: 'thirdParty', header: i18n.t('workbench.parties.roles.thirdParty'), min: 160, grow: 2, value: (template) => nameOf(template.thirdPartyId), show: (template) => <TextCell text={nameOf(template.thirdPartyId)} /> },
    { id: 'goods', header: i18n.t('workbench.templates.goodsCount'), min: 84, align: 'right', value: (template) => template.goodsIds.length },
    { id: 'updatedAt', header: i18n.t('workbench.grid.updated'), min: 110, align: 'right', value: (template) => template.updatedAt, text: (template) => dayOf(template.updatedAt), show: (template) => <DayCell at={template.updatedAt} /> },
  ];
}

/** Where the goods go, in the user's language; as it stands in the template where the code says nothing. */
function destinationOf({ head }: TemplateRecord): string {
  const country = countryByNumeric(head['DestCountryCode'] ?? '');
  return country ? countryLabel(country.alpha2) : (head['DestCountryName'] ?? head['DestCountry'] ?? '');
}

/** All templates: search, list, form. */
export function TemplatesArea() {
  const records = useRecords('parties');
  const parties = useMemo(() => records ?? [], [records]);
  const columns = useMemo(() => columnsFor(parties), [parties]);
  const found = useFound(useRecords('templates'), index);
  return (
    <RecordsArea table="templates" icon={IconTemplate} columns={columns} found={found} create={newTemplate}>
      {(draft) => <TemplateForm draft={draft} parties={parties} />}
    </RecordsArea>
  );
}

const index = (templates: readonly TemplateRecord[]) => indexTemplates(templates, certTypes);
