import { i18n } from '#i18n';
import { outcomeName } from '@/components/fill-outcome';
import type { Path } from '@/lib/certificate/path';
import type { Locale } from '@/lib/certificate/text';
import type { FillReport } from '@/lib/portal/fill-plan';
import { element } from '../assistant.content/element';

export interface OutcomeActions {
  readonly locale: Locale;
  labelOf(path: Path): string;
  undo(): void;
  close(): void;
}

/** What became of a filling at the field: how many fields stand as wanted, every other one with its reason, and the way back. */
export function fillOutcome(report: FillReport, { locale, labelOf, undo, close }: OutcomeActions): (HTMLElement | null)[] {
  const { state, results, total } = report;
  const running = state === 'running';
  const others = running ? [] : results.filter(({ outcome }) => outcome !== 'kept');
  const kept = results.length - others.length;
  return [
    element('p', { class: others.length > 0 ? 'told warning' : running ? 'told' : 'told ok', role: 'status' }, running ? i18n.t('suggest.filling', [results.length, total]) : sentence(state, kept, others.length)),
    others.length > 0
      ? element('ul', { class: 'changes' }, ...others.map(({ path, outcome, reason }) => element('li', { data: { path, outcome } }, element('b', {}, labelOf(path)), ' ', reason?.[locale] ?? outcomeName(outcome))))
      : null,
    running
      ? null
      : element(
          'footer',
          {},
          state !== 'undone' && kept > 0 ? element('button', { class: 'quiet', data: { action: 'suggest-undo' }, onClick: (event) => event.isTrusted && undo() }, i18n.t('suggest.undo')) : null,
          element('button', { class: 'quiet', data: { action: 'suggest-close' }, onClick: (event) => event.isTrusted && close() }, i18n.t('assistant.close')),
        ),
  ];
}

function sentence(state: FillReport['state'], kept: number, others: number): string {
  if (state === 'undone') return others > 0 ? i18n.t('suggest.undoneSome') : i18n.t('suggest.undone');
  if (state === 'stopped') return i18n.t('suggest.stopped');
  return others > 0 ? i18n.t('suggest.doneSome', [kept]) : i18n.t('suggest.done', kept);
}
