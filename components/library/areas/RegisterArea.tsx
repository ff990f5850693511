import { useMemo } from 'react';
import { i18n } from '#i18n';
import { Badge } from '@mantine/core';
import { IconCertificate } from '@tabler/icons-react';
import { type CertificateClock, certificateClock, clockRank } from '@/lib/advise/certificate-clock';
import { certTypes, type CertType } from '@/lib/certificate/types';
import { isReturned } from '@/lib/library/certificate-states';
import { indexCertificates } from '@/lib/library/search';
import type { CertificateRecord } from '@/lib/library/records';
import { localText } from '../../locale';
import { ShownText } from '../../ShownText';
import { useToday } from '../../use-today';
import { CertificateForm } from '../edit/CertificateForm';
import { newCertificate } from '../edit/new-record';
import { certTypeLabel } from '../edit/options';
import { CodeCell, TextCell } from '../grid/cells';
import type { GridColumn } from '../grid/columns';
import classes from '../grid/cells.module.css';
import { useRecords } from '../library-context';
import { RecordsArea } from './RecordsArea';
import { useFound } from './use-found';

const columnsOn = (today: string): readonly GridColumn<CertificateRecord>[] => [
  { id: 'invNo', header: i18n.t('workbench.certificates.invNo'), min: 150, grow: 1, value: (record) => record.invNo, show: (record) => <CodeCell code={record.invNo} />, edit: { field: 'invNo' } },
  { id: 'certType', header: i18n.t('workbench.certificates.certType'), min: 180, grow: 4, value: (record) => record.certType, show: (record) => <TypeCell certType={record.certType} /> },
  { id: 'certNo', header: i18n.t('workbench.certificates.certNo'), min: 150, value: (record) => record.certNo, show: (record) => <CodeCell code={record.certNo} />, edit: { field: 'certNo', clean: (text) => text.trim() } },
  { id: 'aplDate', header: i18n.t('workbench.certificates.aplDate'), min: 108, value: (record) => record.aplDate, show: (record) => <span className={classes.day}>{record.aplDate}</span>, edit: { field: 'aplDate', clean: (text) => text.trim() } },
  { id: 'state', header: i18n.t('pages.field.state'), min: 90, value: (record) => record.state ?? '', show: (record) => <span title={record.stateOn}><ShownText text={record.state ?? ''} /></span> },
  { id: 'clock', header: i18n.t('workbench.certificates.clock'), min: 160, value: (record) => clockRank(clockOf(record, today)), text: (record) => clockText(clockOf(record, today)), show: (record) => <ClockCell clock={clockOf(record, today)} /> },
  { id: 'consignee', header: i18n.t('workbench.certificates.consignee'), min: 160, grow: 4, value: (record) => record.consignee, show: (record) => <TextCell text={record.consignee} />, edit: { field: 'consignee' } },
  { id: 'note', header: i18n.t('workbench.certificates.note'), min: 96, grow: 2, value: (record) => record.note, show: (record) => <TextCell text={record.note} />, edit: { field: 'note' } },
];

/** The register: which invoices have a certificate already. Search, list, form. */
export function RegisterArea() {
  const certificates = useRecords('certificates');
  const found = useFound(certificates, index);
  const today = useToday();
  const columns = useMemo(() => columnsOn(today), [today]);
  // The type of the last one is the likeliest for the next.
  const create = (): CertificateRecord => newCertificate((certificates ?? []).reduce<CertificateRecord | null>((last, record) => (last && last.updatedAt > record.updatedAt ? last : record), null)?.certType ?? 'C');
  return (
    <RecordsArea table="certificates" icon={IconCertificate} columns={columns} found={found} create={create}>
      {(draft) => <CertificateForm draft={draft} />}
    </RecordsArea>
  );
}

const index = (certificates: readonly CertificateRecord[]) => indexCertificates(certificates, certTypes);

const clockOf = (record: CertificateRecord, today: string): CertificateClock | null => certificateClock(record, today, isReturned(record.state));

const clockWords: Readonly<Record<CertificateClock['kind'], { readonly left: (days: number) => string; readonly today: () => string; readonly over: () => string; readonly title: (day: string) => string }>> = {
  apply: { left: (days) => i18n.t('workbench.certificates.clockApply', [days]), today: () => i18n.t('workbench.certificates.clockApplyToday'), over: () => i18n.t('workbench.certificates.clockApplyOver'), title: (day) => i18n.t('workbench.certificates.clockTitleApply', [day]) },
  'apply-only': { left: (days) => i18n.t('workbench.certificates.clockApply', [days]), today: () => i18n.t('workbench.certificates.clockApplyToday'), over: () => i18n.t('workbench.certificates.clockApplyOver'), title: (day) => i18n.t('workbench.certificates.clockTitleOnly', [day]) },
  retrospective: { left: (days) => i18n.t('workbench.certificates.clockRetrospective', [days]), today: () => i18n.t('workbench.certificates.clockRetrospectiveToday'), over: () => i18n.t('workbench.certificates.clockRetrospectiveOver'), title: (day) => i18n.t('workbench.certificates.clockTitleRetrospective', [day]) },
  validity: { left: (days) => i18n.t('workbench.certificates.clockValidity', [days]), today: () => i18n.t('workbench.certificates.clockValidityToday'), over: () => i18n.t('workbench.certificates.clockValidityOver'), title: (day) => i18n.t('workbench.certificates.clockTitleValidity', [day]) },
};

function clockText(clock: CertificateClock | null): string {
  if (!clock) return '';
  const words = clockWords[clock.kind];
  return clock.left < 0 ? words.over() : clock.left === 0 ? words.today() : words.left(clock.left);
}

function ClockCell({ clock }: { readonly clock: CertificateClock | null }) {
  if (!clock) return null;
  const title = [clockWords[clock.kind].title(clock.lastDay), clock.disputed ? i18n.t('workbench.certificates.clockDisputed') : ''].filter(Boolean).join('\n');
  return (
    <span className={classes.clock} title={title} data-clock={clock.kind} data-until={clock.lastDay} data-left={clock.left} data-tone={clock.left < 0 ? 'over' : clock.urgent ? 'soon' : 'later'}>
      {clockText(clock)}
    </span>
  );
}

const TypeCell = ({ certType }: { readonly certType: CertType }) => (
  <span className={classes.line} title={certTypeLabel(certType)}>
    <Badge size="sm" radius="sm" variant="light" mr={6}>
      {certType}
    </Badge>
    {localText(certTypes[certType])}
  </span>
);
