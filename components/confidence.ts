import { i18n } from '#i18n';
import type { Confidence } from '@/lib/rulebook/fact';

const names: Readonly<Record<Confidence, () => string>> = {
  official: () => i18n.t('panel.source.confidence.official'),
  'source-document': () => i18n.t('panel.source.confidence.sourceDocument'),
  secondary: () => i18n.t('panel.source.confidence.secondary'),
  inferred: () => i18n.t('panel.source.confidence.inferred'),
};

/** How far a statement may be trusted, in words. */
export const confidenceName = (confidence: Confidence): string => names[confidence]();
