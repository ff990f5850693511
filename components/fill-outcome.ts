import { i18n } from '#i18n';
import type { FillOutcome } from '@/lib/portal/fill-plan';

const names: Readonly<Record<FillOutcome, () => string>> = {
  kept: () => i18n.t('panel.fill.outcome.kept'),
  'changed-by-page': () => i18n.t('panel.fill.outcome.changedByPage'),
  refused: () => i18n.t('panel.fill.outcome.refused'),
  'user-typed': () => i18n.t('panel.fill.outcome.userTyped'),
  'not-found': () => i18n.t('panel.fill.outcome.notFound'),
  'not-visible': () => i18n.t('panel.fill.outcome.notVisible'),
  stopped: () => i18n.t('panel.fill.outcome.stopped'),
};

/** What became of a field, in words. */
export const outcomeName = (outcome: FillOutcome): string => names[outcome]();
