import { i18n } from '#i18n';
import { Badge } from '@mantine/core';
import { IconCertificate } from '@tabler/icons-react';
import { certTypes, type CertType } from '@/lib/certificate/types';
import { indexCertificates } from '@/lib/library/search';
import type { CertificateRecord } from '@/lib/library/records';
import { localText } from '../../locale';
import { CertificateForm } from '../edit/CertificateForm';
import { newCertificate } from '../edit/new-record';
import { certTypeLabel } from '../edit/options';
import { CodeCell, TextCell } from '../grid/cells';
import type { GridColumn } from '../grid/columns';
import classes from '../grid/cells.module.css';
import { useRecords } from '../library-context';
import { RecordsArea } from './RecordsArea';
import { useFound } from './use-found';

const columns: readonly GridColumn<CertificateRecord>[] = [
  { id: 'invNo', header: i18n.t('workbench.certificates.invNo'), min: 170, grow: 1, value: (record) => record.invNo, show: (record) => <CodeCell code={record.invNo} />, edit: { field: 'invNo' } },
  { id: 'certType', header: i18n.t('workbench.certificates.certType'), min: 220, grow: 4, value: (record) => record.certType, show: (record) => <TypeCell certType={record.certType} /> },
  { id: 'certNo', header: i18n.t('workbench.certificates.certNo'), min: 160, value: (record) => record.certNo, show: (record) => <CodeCell code={record.certNo} />, edit: { field: 'certNo', clean: (text) => text.trim() } },
  { id: 'aplDate', header: i18n.t('workbench.certificates.aplDate'), min: 116, value: (record) => record.aplDate, show: (record) => <span className={classes.day}>{record.aplDate}</span>, edit: { field: 'aplDate', clean: (text) => text.trim() } },
  { id: 'state', header: i18n.t('pages.field.state'), min: 96, value: (record) => record.state ?? '', show: (record) => <span title={record.stateOn}>{record.state}</span> },
  { id: 'consignee', header: i18n.t('workbench.certificates.consignee'), min: 190, grow: 4, value: (record) => record.consignee, show: (record) => <TextCell text={record.consignee} />, edit: { field: 'consignee' } },
  { id: 'note', header: i18n.t('workbench.certificates.note'), min: 110, grow: 2, value: (record) => record.note, show: (record) => <TextCell text={record.note} />, edit: { field: 'note' } },
];

/** The register: which invoices have a certificate already. Search, list, form. */
export function RegisterArea() {
  const certificates = useRecords('certificates');
  const found = useFound(certificates, index);
  // The type of the last one is the likeliest for the next.
  const create = (): CertificateRecord => newCertificate((certificates ?? []).reduce<CertificateRecord | null>((last, record) => (last && last.updatedAt > record.updatedAt ? last : record), null)?.certType ?? 'C');
  return (
    <RecordsArea table="certificates" icon={IconCertificate} columns={columns} found={found} create={create}>
      {(draft) => <CertificateForm draft={draft} />}
    </RecordsArea>
  );
}

const index = (certificates: readonly CertificateRecord[]) => indexCertificates(certificates, certTypes);

const TypeCell = ({ certType }: { readonly certType: CertType }) => (
  <span className={classes.line} title={certTypeLabel(certType)}>
    <Badge size="sm" radius="sm" variant="light" mr={6}>
      {certType}
    </Badge>
    {localText(certTypes[certType])}
  </span>
);
