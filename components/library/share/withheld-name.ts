import { i18n } from '#i18n';
import type { ConfidentialGroup } from '@/lib/exchange/share/withheld';

const names: Readonly<Record<ConfidentialGroup, () => string>> = {
  prices: () => i18n.t('share.prices'),
  supplier: () => i18n.t('share.supplier'),
  notes: () => i18n.t('share.notes'),
};

/** What a group of confidential fields is called. */
export const withheldName = (group: ConfidentialGroup): string => names[group]();
