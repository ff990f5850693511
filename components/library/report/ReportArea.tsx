import { use, useState } from 'react';
import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { Button, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { keptReport, type FindingsReport } from '@/lib/exchange/report/findings-report';
import { locale } from '../../locale';
import { ShownText } from '../../ShownText';
import classes from './report.module.css';

/** The findings of a form on paper; a PDF by the browser's own print. */
export function ReportArea() {
  const [kept] = useState(() => keptReport(browser.storage.session));
  const report = use(kept);
  return report ? <Report report={report} /> : <Text p="xl" c="dimmed">{i18n.t('sheets.report.gone')}</Text>;
}

const severities = ['error', 'warning', 'hint'] as const;
const names = {
  error: () => i18n.t('sheets.report.error'),
  warning: () => i18n.t('sheets.report.warning'),
  hint: () => i18n.t('sheets.report.hint'),
} as const;

function Report({ report: { at, host, certType, invoice, consignee, findings, aside } }: { readonly report: FindingsReport }) {
  const facts = [
    [i18n.t('sheets.report.type'), certType],
    [i18n.t('sheets.report.invoice'), invoice],
    [i18n.t('sheets.report.consignee'), consignee.split('\n', 1).join('')],
    [i18n.t('sheets.report.host'), host],
    [i18n.t('sheets.report.at'), new Date(at).toLocaleString(locale)],
  ] as const;
  return (
    <article className={classes.paper} data-view="report">
      <div className={classes.head}>
        <Title order={1} size="h3">{i18n.t('sheets.report.title')}</Title>
        <Button size="sm" leftSection={<IconPrinter size={15} />} onClick={() => print()} className={classes.button ?? ''} data-action="print">{i18n.t('sheets.report.print')}</Button>
      </div>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => value !== '' && (
          <div key={name}>
            <dt>{name}</dt>
            <dd><ShownText text={value} /></dd>
          </div>
        ))}
      </dl>
      <p className={classes.counts}>{severities.map((severity) => `${names[severity]()} ${findings.filter((finding) => finding.severity === severity).length}`).join(' · ')}</p>
      {findings.length === 0 && <p>{aside.length > 0 ? i18n.t('aside.noneElse') : i18n.t('sheets.report.none')}</p>}
      <ol className={classes.list}>
        {findings.map(({ severity, place, value, message, mend, sources }) => (
          <li key={`${place} ${value} ${message}`} data-severity={severity}>
            <strong>{names[severity]()} · <ShownText text={place} /></strong>
            <p><ShownText text={message} /></p>
            {value !== '' && <p className={classes.value}>{i18n.t('sheets.report.now')} <ShownText text={value} /></p>}
            {mend !== '' && <p className={classes.value}>{i18n.t('sheets.report.mend')} <ShownText text={mend} /></p>}
            {sources.length > 0 && <p className={classes.sources}><ShownText text={sources.join('; ')} /></p>}
          </li>
        ))}
      </ol>
      {aside.length > 0 && <LeftAside aside={aside} />}
      <p className={classes.sources}>{i18n.t('sheets.report.foot')}</p>
    </article>
  );
}

/** What was left aside, with the reasons: the paper must not look as if it had not been found. */
function LeftAside({ aside }: Pick<FindingsReport, 'aside'>) {
  const errors = aside.filter(({ severity }) => severity === 'error').length;
  return (
    <section aria-labelledby="report-aside" data-view="report-aside">
      <Title order={2} size="h5" id="report-aside">
        {i18n.t('aside.count', aside.length)} {errors > 0 && i18n.t('aside.countErrors', [errors])}
      </Title>
      <ol className={classes.list}>
        {aside.map(({ severity, place, message, reason, scope }) => (
          <li key={`${place} ${message}`} data-severity={severity}>
            <strong>{names[severity]()} · <ShownText text={place} /></strong>
            <p><ShownText text={message} /></p>
            <p className={classes.value}>{i18n.t('sheets.report.reason')} <ShownText text={reason} /></p>
            <p className={classes.sources}><ShownText text={scope} /></p>
          </li>
        ))}
      </ol>
    </section>
  );
}
