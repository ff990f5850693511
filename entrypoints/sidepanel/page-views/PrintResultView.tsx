import { i18n } from '#i18n';
import type { PrintResultPage } from '@/lib/portal/pages/readings';
import { Note } from './Note';
import { PrintChecks } from './PrintChecks';

/** The question after printing: what to look at before answering, and what the answer means. It is the user's alone. */
export function PrintResultView({ question: { answer } }: { readonly question: PrintResultPage }) {
  return (
    <>
      <Note tone="attention">{i18n.t('pages.print.open')}</Note>
      <PrintChecks />
      <Note tone={answer === '是' ? 'good' : 'info'}>
        <span data-answer={answer ?? ''}>{answer === null ? i18n.t('pages.print.unanswered') : i18n.t('pages.print.answered', [answer])}</span> {i18n.t('pages.print.self')}
      </Note>
    </>
  );
}
