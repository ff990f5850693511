import { i18n } from '#i18n';
import type { ThirdPartyWording } from '@/lib/library/records';

/** Where a third party is written, in the user's language. */
export function wordingLabel(wording: ThirdPartyWording): string {
  switch (wording) {
    case 'via-exporter':
      return i18n.t('workbench.templates.wordings.viaExporter');
    case 'ob-exporter':
      return i18n.t('workbench.templates.wordings.obExporter');
    case 'via-consignee':
      return i18n.t('workbench.templates.wordings.viaConsignee');
    case 'ob-consignee':
      return i18n.t('workbench.templates.wordings.obConsignee');
    case 'clause':
      return i18n.t('workbench.templates.wordings.clause');
  }
}
