import { i18n } from '#i18n';
import { phrases } from '@/components/locale';
import type { LinesCheck } from '@/lib/portal/fill-plan';
import classes from './Report.module.css';

/** How the goods list stands after the work: how many lines, and whether their numbers run through. */
export function LinesCounted({ lines }: { readonly lines: LinesCheck }) {
  const { expected, counted, wrongNumbers, complete, ordered = true } = lines;
  const good = counted === expected && wrongNumbers.length === 0 && complete && ordered;
  return (
    <p className={classes.counted} data-lines={good ? 'good' : 'look'} data-counted={counted ?? ''} data-expected={expected}>
      {phrases([
        counted === null ? i18n.t('panel.fill.lines.unknown') : counted === expected ? i18n.t('panel.fill.lines.count', counted) : i18n.t('panel.fill.lines.other', [counted, expected]),
        ...(counted !== null && !complete ? [i18n.t('panel.fill.lines.incomplete')] : []),
        ...(wrongNumbers.length > 0 ? [i18n.t('panel.fill.lines.numbers', [wrongNumbers.join(', ')])] : good ? [i18n.t('panel.fill.lines.good')] : []),
        ...(ordered ? [] : [i18n.t('panel.fill.lines.notOrdered')]),
      ])}
    </p>
  );
}
