import { i18n } from '#i18n';
import type { Section } from '@/lib/certificate/field';

const sectionNames: Readonly<Record<Section, () => string>> = {
  CertificateHead: () => i18n.t('panel.section.head'),
  Goods: () => i18n.t('panel.section.goods'),
  ModCertificate: () => i18n.t('panel.section.amendment'),
  NonpartyCorp: () => i18n.t('panel.section.nonParty'),
  OriInv: () => i18n.t('panel.section.invoices'),
  AplPromise: () => i18n.t('panel.section.undertaking'),
};

/** What a part of the application is called. */
export const sectionName = (section: Section): string => sectionNames[section]();
