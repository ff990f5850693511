import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { localText } from '@/components/locale';
import { valueAt } from '@/lib/certificate/access';
import type { Finding } from '@/lib/certificate/finding';
import { certTypes } from '@/lib/certificate/types';
import { keepReport, type FindingsReport } from '@/lib/exchange/report/findings-report';
import { chinaDay } from '@/lib/platform/today';
import type { FormSnapshot } from '@/lib/portal/panel-protocol';
import { sourceOf } from '@/lib/rulebook/sources';
import { openWorkbench } from '../open-workbench';
import { pathName } from '../words';
import { type Aside, useAsideHere } from './aside';
import { severities } from './group';

/** Puts the findings, and what of them is left aside, on a page of their own, to be printed or kept as a PDF by the browser. */
export function PrintFindings({ snapshot }: { readonly snapshot: FormSnapshot }) {
  const aside = useAsideHere();
  const print = async (): Promise<void> => {
    await keepReport(browser.storage.session, reportOf(snapshot, aside, Date.now()));
    openWorkbench('report');
  };
  return (
    <Button variant="subtle" size="compact-xs" mt="sm" leftSection={<IconPrinter size={14} aria-hidden />} disabled={aside.awaited !== null} onClick={() => void print()} data-action="print-findings">
      {i18n.t('sheets.report.open')}
    </Button>
  );
}

const byGravity = (one: Finding, other: Finding): number => severities.indexOf(one.severity) - severities.indexOf(other.severity);

/** What is printed: the gravest first, in the words of the panel. */
function reportOf({ host, certType, application, findings }: FormSnapshot, aside: Aside, at: number): FindingsReport {
  const head = application.CertificateHead;
  return {
    at,
    host: host.slice(0, 260),
    certType: certType ? `${certType} ${localText(certTypes[certType])}` : '',
    invoice: (head.InvNo ?? '').slice(0, 1000),
    consignee: (head.Consignee ?? '').slice(0, 1000),
    findings: findings
      .toSorted(byGravity)
      .map(({ severity, path, message, fix, sources }) => ({
        severity,
        place: pathName(path).slice(0, 200),
        value: (valueAt(application, path) ?? '').slice(0, 5000),
        message: localText(message).slice(0, 5000),
        mend: (fix?.edits ?? []).map((edit) => (edit.path === path ? edit.value : `${pathName(edit.path)}: ${edit.value}`)).join('\n').slice(0, 5000),
        sources: sources.flatMap((id) => sourceOf(id) ?? []).map(({ title }) => localText(title).slice(0, 500)).slice(0, 20),
      })),
    aside: aside.findings
      .toSorted((one, other) => byGravity(one.finding, other.finding))
      .map(({ finding: { severity, path, message }, record }) => ({
        severity,
        place: pathName(path).slice(0, 200),
        message: localText(message).slice(0, 5000),
        reason: record.reason,
        scope: [aside.scopes.find(({ scope }) => scope === record.scope)?.label, chinaDay(record.createdAt)].filter(Boolean).join(' · ').slice(0, 1500),
      })),
  };
}
