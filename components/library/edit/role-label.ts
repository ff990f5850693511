import { i18n } from '#i18n';
import type { PartyRole } from '@/lib/library/records';

/** What a company is on a certificate, in the user's language. */
export function roleLabel(role: PartyRole): string {
  switch (role) {
    case 'exporter':
      return i18n.t('workbench.parties.roles.exporter');
    case 'producer':
      return i18n.t('workbench.parties.roles.producer');
    case 'consignee':
      return i18n.t('workbench.parties.roles.consignee');
    case 'third-party':
      return i18n.t('workbench.parties.roles.thirdParty');
  }
}
