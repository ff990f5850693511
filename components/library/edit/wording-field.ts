import { i18n } from '#i18n';
import { parsePath, type Path } from '@/lib/certificate/path';
import { specOf, wordingFields } from '@/lib/library/wordings';
import { localText } from '../../locale';
import { sectionName } from '../../section-name';

/** What the field that a wording is for is called; outside the header with its part of the certificate: `货物 · 货物描述`. */
export function wordingFieldLabel(field: Path | null): string {
  if (field === null) return i18n.t('wordings.anyField');
  const section = parsePath(field)?.section;
  const spec = specOf(field);
  if (!section || !spec) return field;
  return section === 'CertificateHead' ? localText(spec.label) : `${sectionName(section)} · ${localText(spec.label)}`;
}

/** The fields to choose from, with that of the record also where others are not made for it. */
export const wordingFieldOptions = (field: Path | null): { readonly value: Path; readonly label: string }[] =>
  [...wordingFields, ...(field === null || wordingFields.includes(field) ? [] : [field])].map((name) => ({ value: name, label: wordingFieldLabel(name) }));
