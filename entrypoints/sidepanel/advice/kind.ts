import { i18n } from '#i18n';
import type { AdviceKind } from '@/lib/advise/advice';

const names: Readonly<Record<AdviceKind, () => string>> = {
  type: () => i18n.t('panel.advice.kind.type'),
  change: () => i18n.t('panel.advice.kind.change'),
  'third-party': () => i18n.t('panel.advice.kind.thirdParty'),
  retrospective: () => i18n.t('panel.advice.kind.retrospective'),
  items: () => i18n.t('panel.advice.kind.items'),
  description: () => i18n.t('panel.advice.kind.description'),
  transport: () => i18n.t('panel.advice.kind.transport'),
  marks: () => i18n.t('panel.advice.kind.marks'),
  documents: () => i18n.t('panel.advice.kind.documents'),
  'self-print': () => i18n.t('panel.advice.kind.selfPrint'),
  keeping: () => i18n.t('panel.advice.kind.keeping'),
};

/** What a piece of advice is about, in words. */
export const kindName = (kind: AdviceKind): string => names[kind]();
