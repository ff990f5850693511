import { i18n } from '#i18n';
import type { Confidence } from '@/lib/rulebook/fact';

const names: Readonly<Record<Confidence, () => string>> = {
  official: () => i18n.t('rulebook.confidence.official'),
  'source-document': () => i18n.t('rulebook.confidence.sourceDocument'),
  secondary: () => i18n.t('rulebook.confidence.secondary'),
  inferred: () => i18n.t('rulebook.confidence.inferred'),
};

/** How far a statement may be trusted, in words. */
export const confidenceName = (confidence: Confidence): string => names[confidence]();
