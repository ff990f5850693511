import { i18n } from '#i18n';
import type { Section } from '@/lib/certificate/field';
import { parsePath, type Path } from '@/lib/certificate/path';
import { specOf, wordingFields } from '@/lib/library/wordings';
import { localText } from '../../locale';

const sectionNames: Readonly<Record<Section, () => string>> = {
  CertificateHead: () => i18n.t('panel.section.head'),
  Goods: () => i18n.t('panel.section.goods'),
  ModCertificate: () => i18n.t('panel.section.amendment'),
  NonpartyCorp: () => i18n.t('panel.section.nonParty'),
  OriInv: () => i18n.t('panel.section.invoices'),
  AplPromise: () => i18n.t('panel.section.undertaking'),
};

/** What the field that a wording is for is called; outside the header with its part of the certificate: `货物 · 货物描述`. */
export function wordingFieldLabel(field: Path | null): string {
  if (field === null) return i18n.t('wordings.anyField');
  const section = parsePath(field)?.section;
  const spec = specOf(field);
  if (!section || !spec) return field;
  return section === 'CertificateHead' ? localText(spec.label) : `${sectionNames[section]()} · ${localText(spec.label)}`;
}

/** The fields to choose from, with that of the record also where others are not made for it. */
export const wordingFieldOptions = (field: Path | null): { readonly value: Path; readonly label: string }[] =>
  [...wordingFields, ...(field === null || wordingFields.includes(field) ? [] : [field])].map((name) => ({ value: name, label: wordingFieldLabel(name) }));
